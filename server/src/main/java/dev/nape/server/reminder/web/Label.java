package dev.nape.server.reminder.web;

import java.util.List;
import java.util.Optional;

/** A browser's name for itself, made short enough to recognise it in a list. */
final class Label {

  /** The first that a browser names is the one: many name others after themselves. */
  private static final List<String> BROWSERS =
      List.of("Firefox", "Edg", "SamsungBrowser", "OPR", "Chrome", "Safari");

  private static final List<String> SYSTEMS =
      List.of("iPhone", "iPad", "Android", "Windows", "Macintosh", "CrOS", "Linux");

  private Label() {}

  /** Such as {@code Chrome, Android}; of a browser that says nothing, {@code ?}. */
  static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent).map(Label::name).orElse("?");
    return first(SYSTEMS, userAgent).map(system -> browser + ", " + name(system)).orElse(browser);
  }

  private static Optional<String> first(List<String> words, String userAgent) {
    return words.stream().filter(userAgent::contains).findFirst();
  }

  private static String name(String word) {
    return switch (word) {
      case "Edg" -> "Edge";
      case "SamsungBrowser" -> "Samsung Internet";
      case "OPR" -> "Opera";
      case "Macintosh" -> "Mac";
      case "CrOS" -> "Chromebook";
      default -> word;
    };
  }
}
