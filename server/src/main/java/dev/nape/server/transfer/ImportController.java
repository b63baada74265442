package dev.nape.server.transfer;

import dev.nape.diary.Day;
import dev.nape.exchange.ImportedPerson;
import dev.nape.server.account.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Import: choose a file, look at what is in it, say yes. */
@Controller
class ImportController {

  private final Imports imports;
  private final InstantSource clock;

  ImportController(Imports imports, InstantSource clock) {
    this.imports = imports;
    this.clock = clock;
  }

  @GetMapping("/transfer/import")
  String choose() {
    return "transfer/import";
  }

  @PostMapping("/transfer/import")
  String read(
      PersonId me, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return switch (imports.read(me, content)) {
        case Imports.Outcome.Kept kept -> "redirect:/transfer/import/" + kept.id();
        case Imports.Outcome.Refused refused -> {
          response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
          model.addAttribute("fault", refused.problem());
          yield "transfer/import";
        }
      };
    }
  }

  @GetMapping("/transfer/import/{id}")
  String preview(PersonId me, @PathVariable UUID id, Model model) {
    return preview(find(me, id), Map.of(), model);
  }

  private static String preview(PendingImport file, Map<String, String> faults, Model model) {
    model.addAttribute("file", Preview.of(file));
    model.addAttribute("faults", faults);
    return "transfer/preview";
  }

  @PostMapping("/transfer/import/{id}")
  String add(
      PersonId me,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String start,
      Model model,
      HttpServletResponse response) {
    PendingImport file = find(me, id);
    Optional<ImportedPerson> chosen = file.person(person);
    LocalDate began = date(start);
    Map<String, String> faults =
        chosen.isEmpty()
            ? Map.of("person", "transfer.person.missing")
            : startFault(file, chosen.get(), began);
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return preview(file, faults, model);
    }
    model.addAttribute("added", imports.add(me, file, chosen.orElseThrow(), began));
    return "transfer/done";
  }

  /** A file that counts days needs its day 0, and must not reach into the future. */
  private Map<String, String> startFault(
      PendingImport file, ImportedPerson person, @Nullable LocalDate began) {
    if (!file.countsFromAStart()) {
      return Map.of();
    }
    if (began == null) {
      return Map.of("start", "transfer.start.missing");
    }
    // Somewhere on earth it is already tomorrow.
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    boolean future =
        file.days(person, began).stream().map(Day::date).anyMatch(day -> day.isAfter(today));
    return future ? Map.of("start", "transfer.start.late") : Map.of();
  }

  @PostMapping("/transfer/import/{id}/drop")
  String drop(PersonId me, @PathVariable UUID id) {
    imports.drop(me, id);
    return "redirect:/transfer/import";
  }

  private PendingImport find(PersonId me, UUID id) {
    return imports
        .find(me, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static @Nullable LocalDate date(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }
}
