package dev.nape.browser;

import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** Tells the compiler to JavaScript which resources of the core travel along. */
@SuppressWarnings("deprecation") // its successor asks for every file in a list of its own
public final class WordFiles implements ResourceSupplier {
  @Override
  public String[] supplyResources(ResourceSupplierContext context) {
    return new String[] {
      "dev/nape/plan/compose/words.properties",
      "dev/nape/screening/combine/words.properties",
      "dev/nape/session/partner.properties",
      "dev/nape/session/words.properties"
    };
  }
}
