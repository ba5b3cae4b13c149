"""Fills in forms as a municipality would: opens them in LibreOffice, types, and saves.

    fill_forms.py JOBS.json

JOBS.json is a list of {"from", "to", "edits": [...]}; an edit is one of
    {"measure": TITLE, "field": LABEL, "type": TEXT}   puts TEXT into the field of the measure
    {"measure": TITLE, "field": LABEL, "add": TEXT}    adds a paragraph to what stands there
    {"new": {LABEL: TEXT, ...}}                        fills in the next empty table for a new measure
    {"outside": TEXT}                                  types a paragraph at the end of the document
    {"delete": TITLE}                                  deletes the table of the measure
    {"row": {HEADING: TEXT, ...}}                      fills in the next empty row of a sheet
    {"cell": REFERENCE, "field": HEADING, "type": TEXT}  puts TEXT into a cell of the row of a measure
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

FILTERS = {".docx": "MS Word 2007 XML", ".odt": "writer8", ".xlsx": "Calc MS Excel 2007 XML"}
PIPE = f"handlingsplan-forms-{os.getpid()}"


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def tables(document):
    for name in document.TextTables.ElementNames:
        yield document.TextTables.getByName(name)


def rows(table):
    for number in range(1, table.Rows.Count + 1):
        label = table.getCellByName(f"A{number}").String.split("\n")[0].strip()
        yield label, table.getCellByName(f"B{number}")


def fields(table):
    return dict(rows(table))


def measure(document, title):
    for table in tables(document):
        told = fields(table)
        if "Referens" in told and told.get("Insats") is not None and told["Insats"].String == title:
            return table
    raise SystemExit(f"No table for {title}")


def edit_text(document, edit):
    if "outside" in edit:
        text = document.Text
        text.insertString(text.End, "\n" + edit["outside"], False)
    elif "delete" in edit:
        measure(document, edit["delete"]).dispose()
    elif "new" in edit:
        for table in tables(document):
            told = fields(table)
            empty = "Samverkansområde" in told and told["Insats"].String == "Klicka här och skriv"
            if empty:
                for label, text in edit["new"].items():
                    told[label].String = text
                return
        raise SystemExit("No empty table left")
    else:
        cell = fields(measure(document, edit["measure"]))[edit["field"]]
        if "type" in edit:
            cell.String = edit["type"]
        else:
            cell.Text.insertString(cell.Text.End, "\n" + edit["add"], False)


def edit_sheet(document, edit):
    sheet = next(s for s in document.Sheets if s.getCellByPosition(0, 0).String == "Referens")
    headings = {}
    column = 0
    while sheet.getCellByPosition(column, 0).String:
        headings[sheet.getCellByPosition(column, 0).String] = column
        column += 1
    row = 1
    if "row" in edit:
        while sheet.getCellByPosition(headings["Insats"], row).String:
            row += 1
        for heading, text in edit["row"].items():
            sheet.getCellByPosition(headings[heading], row).String = text
    else:
        while sheet.getCellByPosition(headings["Referens"], row).String != edit["cell"]:
            row += 1
        sheet.getCellByPosition(headings[edit["field"]], row).String = edit["type"]


def main():
    jobs = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                f"-env:UserInstallation=file://{home}",
                f"--accept=pipe,name={PIPE};urp;",
            ],
            start_new_session=True,
        )
        try:
            context = connect()
            desktop = context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
            for job in jobs:
                source = pathlib.Path(job["from"]).resolve().as_uri()
                document = desktop.loadComponentFromURL(source, "_blank", 0, (prop("Hidden", True),))
                for edit in job["edits"]:
                    if hasattr(document, "Sheets"):
                        edit_sheet(document, edit)
                    else:
                        edit_text(document, edit)
                target = pathlib.Path(job["to"]).resolve()
                document.storeToURL(
                    target.as_uri(), (prop("FilterName", FILTERS[target.suffix]),)
                )
                document.close(True)
        finally:
            # It starts processes of its own, and may wait for ever to be asked whether it may end.
            os.killpg(office.pid, signal.SIGKILL)
            office.wait()


if __name__ == "__main__":
    main()
