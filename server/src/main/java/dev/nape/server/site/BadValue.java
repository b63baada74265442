package dev.nape.server.site;

import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * A value in a JSON text that cannot be so.
 *
 * @param field where it is, as in {@code medications[0].name}
 * @param detail why, in one sentence, without the value
 */
public record BadValue(String field, String detail) {

  /** What a reader of JSON complained of. */
  public static BadValue of(DatabindException fault) {
    return new BadValue(fieldOf(fault), reason(fault));
  }

  private static String fieldOf(DatabindException fault) {
    StringBuilder path = new StringBuilder();
    fault
        .getPath()
        .forEach(step -> {
          if (step.getPropertyName() != null) {
            path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
          } else {
            path.append('[').append(step.getIndex()).append(']');
          }
        });
    return path.toString();
  }

  private static String reason(DatabindException fault) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      return "There is no field " + unknown.getPropertyName() + ".";
    }
    Throwable cause = fault.getCause();
    return cause instanceof IllegalArgumentException && cause.getMessage() != null
        ? cause.getMessage()
        : "The value of " + fieldOf(fault) + " is not one that it can have.";
  }
}
