package dev.nape.server.database;

import java.util.Optional;
import java.util.UUID;

/** Who is asking. The database shows each transaction the rows of that person and no others. */
@FunctionalInterface
public interface Asking {

  /** The person whose rows the current thread may see; empty for nobody. */
  Optional<UUID> person();
}
