package dev.nape.exchange.intake;

import java.util.Arrays;

/**
 * Remembers which names have been seen, in 16 to 32 bytes each: a million strings would take a
 * hundred. It knows them by a 64-bit hash; that any two of a million names share one has a chance
 * of one in thirty million.
 */
final class NamesSeen {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Open addressing; 0 marks a free place. */
  private long[] hashes = new long[1 << 10];

  private int size;

  /** False when it was there already. */
  boolean add(String name) {
    if (size >= hashes.length / 2) {
      grow();
    }
    boolean isNew = put(hash(name));
    if (isNew) {
      size++;
    }
    return isNew;
  }

  int size() {
    return size;
  }

  private boolean put(long hash) {
    int place = (int) hash & (hashes.length - 1);
    while (hashes[place] != 0) {
      if (hashes[place] == hash) {
        return false;
      }
      place = (place + 1) & (hashes.length - 1);
    }
    hashes[place] = hash;
    return true;
  }

  private void grow() {
    long[] old = hashes;
    hashes = new long[old.length * 2];
    Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
  }

  /** FNV-1a, then mixed, so that names that count upwards do not stand side by side. */
  private static long hash(String name) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
