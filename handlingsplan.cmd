@echo off
rem Starts Handlingsplan: finds a JDK of version 21 or later, builds the program where it is missing or older than its
rem sources, and passes all arguments on. The counterpart of the shell script of the same name; change both.
rem
rem Only ASCII in this file, also in the Swedish messages: cmd may misread a line of several-byte characters.
setlocal EnableExtensions DisableDelayedExpansion

set "least=21"
set "here=%~dp0"
set "jar=%here%cli\target\handlingsplan.jar"
set "jdk="

rem Looking for a JDK: where the user says, then where Windows looks, then where installers put it.
if not defined JAVA_HOME goto search
set "home=%JAVA_HOME:"=%"
call :try "%home%"
:search
for /f "delims=" %%j in ('where javac.exe 2^>nul') do for %%d in ("%%~dpj..") do call :try "%%~fd"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*") do call :try "%%~d"
for /d %%d in ("%ProgramFiles%\Java\*") do call :try "%%~d"
for /d %%d in ("%ProgramFiles%\Microsoft\jdk*") do call :try "%%~d"
for /d %%d in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~d"
if not defined jdk goto nojdk

if not exist "%jar%" goto build
rem What may come on standard input is for the program alone, hence nul for all that runs before it.
powershell -NoProfile -Command "$made = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $here = $env:here; $sources = @(Get-Item -LiteralPath ($here + 'pom.xml')) + @('model', 'extractor', 'renderer', 'cli' | ForEach-Object { Get-Item -LiteralPath ($here + $_ + '\pom.xml'); Get-ChildItem -LiteralPath ($here + $_ + '\src\main') -Recurse }); if (@($sources | Where-Object { $_.LastWriteTimeUtc -gt $made }).Count -gt 0) { exit 3 }; exit 0" <nul 2>nul
rem Where PowerShell is missing or forbidden the program that is there is started as it is.
if "%errorlevel%"=="3" goto build
goto start

:build
where mvn.cmd >nul 2>nul
if errorlevel 1 goto nomaven
>&2 echo Programmet byggs. Det tar ett par minuter ...
set "log=%TEMP%\handlingsplan-%RANDOM%%RANDOM%.log"
set "JAVA_HOME=%jdk%"
pushd "%here%"
call mvn.cmd -q -B "-Dmaven.test.skip=true" "-Dspotless.check.skip=true" package <nul >"%log%" 2>&1
set "code=%errorlevel%"
popd
if not "%code%"=="0" goto failed
del "%log%" >nul 2>nul
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = [DateTime]::UtcNow" <nul >nul 2>nul

:start
rem The program writes UTF-8; the window is told so, and gets its own code page back afterwards.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp') do set /a "page=%%c" >nul 2>nul
chcp 65001 >nul
"%jdk%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%jar%" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%

:failed
type "%log%" >&2
del "%log%" >nul 2>nul
>&2 echo Bygget misslyckades. Felet visas ovan.
exit /b 70

:nojdk
>&2 echo Programmet kan inte starta: Java (JDK) %least% eller senare saknas.
>&2 echo Installera till exempel Eclipse Temurin JDK %least%, eller ange mappen med Java i JAVA_HOME.
exit /b 2

:nomaven
>&2 echo Programmet kan inte byggas: Maven (mvn) saknas.
>&2 echo Installera Maven 3.8 eller senare, och ange dess mapp bin i PATH.
exit /b 2

rem Takes the folder as the JDK if it is one, is new enough and none has been found before it.
:try
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "major="
for /f "tokens=2 delims==" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set "major=%%m"
if not defined major exit /b 0
if %major% GEQ %least% set "jdk=%~1"
exit /b 0
