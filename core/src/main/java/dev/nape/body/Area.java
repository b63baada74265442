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

  private static final String POINT = "POINT_";

  private final String id = label(name());

  /** The kebab-case name used in files and on the wire, such as {@code neck-front}. */
  public String id() {
    return id;
  }

  /** Whether nobody but the person knows where it is. */
  public boolean isPersonal() {
    return this == AFFECTED_AREA || this == IMPLANT_AREA || this == INJECTION_SITES;
  }

  /** Whether a person can name it as a place: no single point, and nothing that all leave alone. */
  public boolean canBeNamed() {
    return !isPersonal() && this != EYES && this != NECK_FRONT && !name().startsWith(POINT);
  }

  /** The area of that id, or empty. */
  public static Optional<Area> of(String id) {
    return Arrays.stream(values()).filter(area -> area.id.equals(id)).findFirst();
  }

  private static String label(String name) {
    return name.startsWith(POINT)
        ? "point-" + name.substring(POINT.length())
        : name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
