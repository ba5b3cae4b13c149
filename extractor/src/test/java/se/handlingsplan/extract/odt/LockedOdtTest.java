package se.handlingsplan.extract.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.extract.odt.AnOdt.p;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** The ways of locking that the LibreOffice at hand does not write any more or not yet. */
class LockedOdtTest {
  private static final byte[] SALT = "sexton byte salt".getBytes(StandardCharsets.US_ASCII);
  private static final AnOdt PLAN = AnOdt.of(p("Hemlig plan"));

  @Test
  void aWholePackageLockedByArgonAndGcmOpens() throws Exception {
    byte[] nonce = Arrays.copyOf(SALT, 12);
    byte[] key = new byte[32];
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(SALT)
            .withIterations(2)
            .withMemoryAsKB(64)
            .withParallelism(1)
            .build());
    generator.generateBytes(digest("SHA-256", "lösen"), key);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    byte[] text = cipher.doFinal(deflated(PLAN.bytes()));
    byte[] part = Arrays.copyOf(nonce, nonce.length + text.length);
    System.arraycopy(text, 0, part, nonce.length, text.length);

    byte[] file =
        locked(
            "encrypted-package",
            part,
            "",
            "manifest:algorithm-name=\"http://www.w3.org/2009/xmlenc11#aes256-gcm\"",
            nonce,
            """
            manifest:key-derivation-name="urn:org:documentfoundation:names:experimental:office:manifest:argon2id"
            manifest:key-size="32" loext:argon2-iterations="2" loext:argon2-memory="64" loext:argon2-lanes="1"
            """,
            true);

    assertThat(Picture.of(read(file, "lösen"))).isEqualTo("Hemlig plan");
    assertRefused(file, Optional.of("fel"), "wrong-password");
  }

  @Test
  void theBlowfishOfOlderProgramsOpens() throws Exception {
    byte[] packed = deflated(PLAN.contentXml().getBytes(StandardCharsets.UTF_8));
    PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SHA1Digest());
    generator.init(digest("SHA-1", "lösen"), SALT, 1024);
    byte[] key = ((KeyParameter) generator.generateDerivedParameters(128)).getKey();
    byte[] start = Arrays.copyOf(SALT, 8);
    Cipher cipher = Cipher.getInstance("Blowfish/CFB/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "Blowfish"), new IvParameterSpec(start));
    byte[] sum =
        MessageDigest.getInstance("SHA-1")
            .digest(Arrays.copyOf(packed, Math.min(1024, packed.length)));

    byte[] file =
        locked(
            "content.xml",
            cipher.doFinal(packed),
            "manifest:checksum-type=\"SHA1/1K\" manifest:checksum=\"%s\"".formatted(base64(sum)),
            "manifest:algorithm-name=\"Blowfish CFB\"",
            start,
            "manifest:key-derivation-name=\"PBKDF2\" manifest:iteration-count=\"1024\"",
            false);

    assertThat(Picture.of(read(file, "lösen"))).isEqualTo("Hemlig plan");
    assertRefused(file, Optional.of("fel"), "wrong-password");
  }

  @Test
  void aLockedFileNeedsItsPassword() throws Exception {
    byte[] file = RealOdtTest.file("locked.odt");

    assertRefused(file, Optional.empty(), "encrypted");
    assertRefused(file, Optional.of("fel"), "wrong-password");
  }

  @Test
  void absurdCostIsRefused() throws Exception {
    byte[] file =
        locked(
            "content.xml",
            SALT,
            "",
            "manifest:algorithm-name=\"http://www.w3.org/2001/04/xmlenc#aes256-cbc\"",
            SALT,
            "manifest:key-derivation-name=\"PBKDF2\" manifest:iteration-count=\"2147483647\"",
            true);

    assertRefused(file, Optional.of("lösen"), "too-large");
  }

  private static SourceDocument read(byte[] file, String password) throws Exception {
    return Extractor.standard()
        .read(Extractor.load("plan.odt", file).with(Optional.of(new Password(password))));
  }

  private static void assertRefused(byte[] file, Optional<String> password, String reason) {
    assertThatThrownBy(
            () ->
                Extractor.standard()
                    .read(Extractor.load("plan.odt", file).with(password.map(Password::new))))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason().key()).isEqualTo(reason));
  }

  private static byte[] locked(
      String name,
      byte[] part,
      String checksum,
      String algorithm,
      byte[] start,
      String derivation,
      boolean longStart)
      throws Exception {
    String manifest =
        """
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
            xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">
          <manifest:file-entry manifest:full-path="%s">
            <manifest:encryption-data %s>
              <manifest:algorithm %s manifest:initialisation-vector="%s"/>
              <manifest:key-derivation %s manifest:salt="%s"/>
              %s
            </manifest:encryption-data>
          </manifest:file-entry>
        </manifest:manifest>
        """
            .formatted(
                name,
                checksum,
                algorithm,
                base64(start),
                derivation,
                base64(SALT),
                longStart
                    ? "<manifest:start-key-generation manifest:start-key-generation-name=\"http://www.w3.org/2000/09/xmldsig#sha256\"/>"
                    : "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      AnOdt.put(
          zip,
          "mimetype",
          "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
      AnOdt.put(zip, name, part);
      AnOdt.put(zip, "META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] digest(String algorithm, String password) throws Exception {
    return MessageDigest.getInstance(algorithm).digest(password.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] out = new byte[bytes.length + 100];
      return Arrays.copyOf(out, deflater.deflate(out));
    } finally {
      deflater.end();
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
