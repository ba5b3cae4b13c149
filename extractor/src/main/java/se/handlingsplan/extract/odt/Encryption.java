package se.handlingsplan.extract.odt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jsoup.nodes.Element;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.Unpacked;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * How one part is encrypted: a start key of the password, a key derived from that, a cipher, and
 * inside it the packed part. After OpenDocument 1.3 part 2, clause 3.4 and 4.8, and what
 * LibreOffice has written since version 24.2 (Argon2id and AES-256-GCM).
 *
 * @param data the element {@code manifest:encryption-data}
 */
record Encryption(Element data) {
  /** Bytes of the packed part that the checksum covers. */
  private static final int CHECKED = 1024;

  private static final int GCM_NONCE_BYTES = 12;
  private static final int GCM_TAG_BITS = 128;

  /**
   * The part as it was before it was encrypted.
   *
   * @throws UnreadableDocumentException where the password is not the file's, or the part is
   *     damaged
   */
  byte[] decrypted(byte[] part, Password password, Limits limits)
      throws UnreadableDocumentException {
    try {
      byte[] packed = deciphered(part, key(password, limits));
      checkSum(packed);
      return Unpacked.of(packed, 0, packed.length, limits);
    } catch (AEADBadTagException e) {
      throw new UnreadableDocumentException(Reason.WRONG_PASSWORD, e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private byte[] key(Password password, Limits limits)
      throws GeneralSecurityException, UnreadableDocumentException {
    Element derivation = part("manifest:key-derivation");
    boolean longStart =
        Xml.child(data, "manifest:start-key-generation")
            .filter(e -> e.attr("manifest:start-key-generation-name").endsWith("sha256"))
            .isPresent();
    byte[] start =
        MessageDigest.getInstance(longStart ? "SHA-256" : "SHA-1")
            .digest(password.value().getBytes(StandardCharsets.UTF_8));
    byte[] salt = bytes(derivation, "manifest:salt");
    byte[] key = new byte[Xml.number(derivation, "manifest:key-size", 1, 64).orElse(16)];
    if (derivation.attr("manifest:key-derivation-name").endsWith("argon2id")) {
      int rounds = cost(derivation, "argon2-iterations", Limit.KEY_ITERATIONS, limits);
      int kilobytes = number(derivation, "argon2-memory");
      check((long) rounds * kilobytes / 1024, Limit.KEY_MEGABYTES, limits);
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withSalt(salt)
              .withIterations(rounds)
              .withMemoryAsKB(kilobytes)
              .withParallelism(cost(derivation, "argon2-lanes", Limit.KEY_LANES, limits))
              .build());
      generator.generateBytes(start, key);
      return key;
    }
    PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SHA1Digest());
    generator.init(start, salt, cost(derivation, "iteration-count", Limit.KEY_ITERATIONS, limits));
    return ((KeyParameter) generator.generateDerivedParameters(key.length * 8)).getKey();
  }

  /** A number that says how dear the key is, and is within a limit. */
  private static int cost(Element derivation, String name, Limit limit, Limits limits)
      throws UnreadableDocumentException {
    int value = number(derivation, name);
    check(value, limit, limits);
    return value;
  }

  private static void check(long value, Limit limit, Limits limits)
      throws UnreadableDocumentException {
    if (value > limits.of(limit)) {
      throw UnreadableDocumentException.tooLarge(limit, limits.of(limit));
    }
  }

  /** A number of an attribute whose prefix is new, and differs between versions. */
  private static int number(Element derivation, String name) throws UnreadableDocumentException {
    String attribute =
        derivation.hasAttr("manifest:" + name) ? "manifest:" + name : "loext:" + name;
    return Xml.number(derivation, attribute, 1, Integer.MAX_VALUE)
        .orElseThrow(() -> new UnreadableDocumentException(Reason.DAMAGED));
  }

  private byte[] deciphered(byte[] part, byte[] key)
      throws GeneralSecurityException, UnreadableDocumentException {
    Element algorithm = part("manifest:algorithm");
    String name = algorithm.attr("manifest:algorithm-name");
    byte[] start = bytes(algorithm, "manifest:initialisation-vector");
    if (name.endsWith("-gcm")) {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(GCM_TAG_BITS, start));
      // The nonce stands before the text as well.
      int from = Math.min(GCM_NONCE_BYTES, part.length);
      return cipher.doFinal(part, from, part.length - from);
    }
    boolean blowfish = name.toLowerCase(Locale.ROOT).contains("blowfish");
    Cipher cipher = Cipher.getInstance(blowfish ? "Blowfish/CFB/NoPadding" : "AES/CBC/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, blowfish ? "Blowfish" : "AES"),
        new IvParameterSpec(start));
    byte[] plain = cipher.doFinal(part);
    return blowfish ? plain : withoutPadding(plain);
  }

  /** The last byte says how many were added; the others may be any. */
  private static byte[] withoutPadding(byte[] padded) throws UnreadableDocumentException {
    int added = padded.length == 0 ? 0 : padded[padded.length - 1];
    if (added < 1 || added > 16) {
      throw new UnreadableDocumentException(Reason.WRONG_PASSWORD);
    }
    return Arrays.copyOf(padded, padded.length - added);
  }

  private void checkSum(byte[] packed)
      throws GeneralSecurityException, UnreadableDocumentException {
    if (!data.hasAttr("manifest:checksum")) {
      return;
    }
    boolean longSum =
        data.attr("manifest:checksum-type").toLowerCase(Locale.ROOT).contains("sha256");
    byte[] head = Arrays.copyOf(packed, Math.min(packed.length, CHECKED));
    byte[] sum = MessageDigest.getInstance(longSum ? "SHA-256" : "SHA-1").digest(head);
    if (!MessageDigest.isEqual(sum, bytes(data, "manifest:checksum"))) {
      throw new UnreadableDocumentException(Reason.WRONG_PASSWORD);
    }
  }

  private Element part(String name) throws UnreadableDocumentException {
    return Xml.child(data, name).orElseThrow(() -> new UnreadableDocumentException(Reason.DAMAGED));
  }

  private static byte[] bytes(Element element, String attribute) {
    return Base64.getMimeDecoder().decode(element.attr(attribute));
  }
}
