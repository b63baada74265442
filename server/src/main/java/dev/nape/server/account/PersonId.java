package dev.nape.server.account;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.UUID;

/** One person. Known to the server only: the domain knows no persons. */
public record PersonId(UUID value) implements Serializable {

  /** The handle under which passkeys know the person: the 16 bytes of the id. */
  byte[] handle() {
    return ByteBuffer.allocate(16)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits())
        .array();
  }

  static PersonId ofHandle(byte[] handle) {
    ByteBuffer bytes = ByteBuffer.wrap(handle);
    return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
