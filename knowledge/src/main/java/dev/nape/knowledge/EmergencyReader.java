package dev.nape.knowledge;

import dev.nape.evidence.Basis;
import dev.nape.knowledge.names.Sources;
import dev.nape.knowledge.yaml.Node;
import dev.nape.screening.advice.EmergencyNumbers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code emergency.yaml}. */
final class EmergencyReader {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Sources sources;
  private final Map<String, EmergencyNumbers.Country> byCode = new TreeMap<>();

  EmergencyReader(Sources sources) {
    this.sources = sources;
  }

  EmergencyNumbers read(Node file) {
    Node usual = file.need("usual");
    file.need("numbers").items().forEach(this::countries);
    return new EmergencyNumbers(number(usual), List.copyOf(byCode.values()), sourced(usual));
  }

  private void countries(Node node) {
    String number = number(node);
    Basis basis = sourced(node);
    for (Node place : node.need("countries").items()) {
      String code = place.text();
      if (!COUNTRIES.contains(code)) {
        place.complain("'%s' is no country".formatted(code));
      } else if (byCode.putIfAbsent(code, new EmergencyNumbers.Country(code, number, basis))
          != null) {
        place.complain("the country '%s' is here twice".formatted(code));
      }
    }
  }

  private static String number(Node node) {
    String number = node.text("number");
    if (!number.isEmpty() && !number.matches("[0-9]{2,6}")) {
      node.need("number").complain("'%s' is no number to dial".formatted(number));
    }
    return number;
  }

  /** Nobody's life hangs on a number without a source. */
  private Basis sourced(Node node) {
    Basis basis = sources.basis(node);
    if (basis.sources().isEmpty() && !node.isMissing()) {
      node.complain("a number to call needs a source");
    }
    return basis;
  }
}
