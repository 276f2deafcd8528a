package org.isnad.ingest;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of binary file that are met among news by mistake, told by their first bytes. */
enum Magic {
  PDF("255044462D", "a PDF file"),
  PNG("89504E47", "a PNG picture"),
  JPEG("FFD8FF", "a JPEG picture"),
  GIF("47494638", "a GIF picture"),
  GZIP("1F8B", "gzip-compressed"),
  OLE("D0CF11E0A1B11AE1", "an old Office file"),
  ELF("7F454C46", "a program"),
  CLASS("CAFEBABE", "a program"),
  RAR("526172211A07", "a RAR archive"),
  SEVEN_ZIP("377ABCAF271C", "a 7z archive"),
  SQLITE("53514C69746520666F726D6174", "a database");

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  @SuppressWarnings("ImmutableEnumChecker") // written once, never handed out
  private final byte[] bytes;

  private final String description;

  Magic(String hex, String description) {
    this.bytes = HexFormat.of().parseHex(hex);
    this.description = description;
  }

  String description() {
    return description;
  }

  static Optional<Magic> of(byte[] start) {
    return Arrays.stream(values()).filter(m -> startsWith(start, m.bytes)).findFirst();
  }

  static boolean isZip(byte[] start) {
    return startsWith(start, ZIP);
  }

  private static boolean startsWith(byte[] start, byte[] magic) {
    return start.length >= magic.length
        && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
  }
}
