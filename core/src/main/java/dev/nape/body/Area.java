package dev.nape.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A coarse part of the body: what safety rules speak of and what a person asks to avoid. */
public enum Area {
  FOREHEAD_TEMPLES,
  EYES,
  SCALP,
  FACE_JAW,
  SUBOCCIPITAL,
  NECK_BACK,
  NECK_SIDE,
  NECK_FRONT,
  SHOULDERS_UPPER_BACK,
  SPINE_MIDLINE,
  LOWER_BACK,
  ABDOMEN,
  ARMS_HANDS,
  LEGS,
  FEET,
  POINT_LI4,
  POINT_SP6,
  POINT_GB21,
  POINT_BL60,
  /** Wherever the person's own complaint is: known to the person alone. */
  AFFECTED_AREA,
  /** Over an implanted device, its leads or tubes: known to the person alone. */
  IMPLANT_AREA,
  /** Where an injection went: known to the person alone. */
  INJECTION_SITES;

  private final String id = label(name());

  /** The kebab-case name used in files and on the wire, such as {@code neck-front}. */
  public String id() {
    return id;
  }

  /** The area of that id, or empty. */
  public static Optional<Area> of(String id) {
    return Arrays.stream(values()).filter(area -> area.id.equals(id)).findFirst();
  }

  private static String label(String name) {
    return name.startsWith("POINT_")
        ? "point-" + name.substring("POINT_".length())
        : name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
