package org.isnad.ingest.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses that anyone on the internet may be asked at from those that lead back into a
 * machine, its neighbourhood or nowhere, by the registries of special-purpose addresses (RFC 6890
 * and its successors).
 */
final class Networks {
  private static final List<Block> SPECIAL =
      List.of(
          Block.of(8, 0),
          Block.of(8, 10),
          Block.of(10, 100, 64),
          Block.of(8, 127),
          Block.of(16, 169, 254),
          Block.of(12, 172, 16),
          Block.of(24, 192, 0, 0),
          Block.of(24, 192, 0, 2),
          Block.of(24, 192, 88, 99),
          Block.of(16, 192, 168),
          Block.of(15, 198, 18),
          Block.of(24, 198, 51, 100),
          Block.of(24, 203, 0, 113),
          Block.of(4, 224),
          Block.of(4, 240));

  /** All of the internet in use today is in 2000::/3; of that these are not. */
  private static final List<Block> SPECIAL_6 =
      List.of(
          Block.of(23, 0x20, 0x01, 0x00),
          Block.of(32, 0x20, 0x01, 0x0D, 0xB8),
          Block.of(16, 0x20, 0x02),
          Block.of(20, 0x3F, 0xFF, 0x00));

  private static final Block GLOBAL_6 = Block.of(3, 0x20);

  /** The first twelve bytes of IPv4 addresses behind a translator, 64:ff9b::/96. */
  private static final Block TRANSLATED =
      Block.of(96, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0);

  private static final int BYTES_4 = 4;
  private static final int TRANSLATED_BYTES = 12;

  private Networks() {}

  private record Block(int bits, List<Integer> start) {
    static Block of(int bits, Integer... start) {
      return new Block(bits, List.of(start));
    }

    boolean holds(byte[] address) {
      for (int i = 0; i < bits; i++) {
        int wanted = i / 8 < start.size() ? start.get(i / 8) : 0;
        if (((wanted ^ address[i / 8]) >> (7 - i % 8) & 1) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  static boolean isPublic(InetAddress address) {
    return isPublic(address.getAddress());
  }

  private static boolean isPublic(byte[] bytes) {
    if (bytes.length == BYTES_4) {
      return SPECIAL.stream().noneMatch(b -> b.holds(bytes));
    }
    if (TRANSLATED.holds(bytes)) {
      return isPublic(Arrays.copyOfRange(bytes, TRANSLATED_BYTES, bytes.length));
    }
    return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(b -> b.holds(bytes));
  }
}
