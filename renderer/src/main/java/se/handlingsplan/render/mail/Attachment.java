package se.handlingsplan.render.mail;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A file that goes with a letter. */
public final class Attachment {
  /** Letters and lists of parts are none: they may not be coded as files are. */
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("(?i)(?!message/|multipart/)[a-z0-9][a-z0-9.+_-]*/[a-z0-9][a-z0-9.+_-]*");

  private static final int LONGEST_MEDIA_TYPE = 255;

  private final String name;
  private final String mediaType;
  private final byte[] bytes;

  /**
   * @param name of the file, without folders
   * @param mediaType of a single file and without parameters, such as "application/pdf"
   */
  public Attachment(String name, String mediaType, byte[] bytes) {
    if (mediaType.length() > LONGEST_MEDIA_TYPE || !MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException("Attachment of type \"%s\"".formatted(mediaType));
    }
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment file
        && name.equals(file.name)
        && mediaType.equals(file.mediaType)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
