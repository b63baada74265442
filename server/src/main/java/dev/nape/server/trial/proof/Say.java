package dev.nape.server.trial.proof;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Words by their key, in the language of whoever reads. */
record Say(MessageSource messages, Locale locale) {

  String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
