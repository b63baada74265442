package dev.nape.server.account.web;

import dev.nape.server.account.People;
import dev.nape.server.account.entry.Passwords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody types to make an account. */
record SignUpForm(@Nullable String name, @Nullable String password, @Nullable String zone) {

  String typedName() {
    return Objects.requireNonNullElse(name, "");
  }

  String typedPassword() {
    return Objects.requireNonNullElse(password, "");
  }

  /** Message keys of what is wrong, by field; empty when nothing is. */
  Map<String, String> faults(Passwords passwords) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!People.isName(typedName())) {
      faults.put("name", "account.name.wrong");
    }
    passwords
        .refusal(typedPassword(), typedName())
        .ifPresent(reason -> faults.put("password", "account." + reason));
    return faults;
  }
}
