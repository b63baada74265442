package dev.nape.bench.calibration;

import java.util.List;

/**
 * One part of the study, as it is written down.
 *
 * @param title heading
 * @param lines Markdown
 * @param criteria what it decides
 */
record Section(String title, List<String> lines, List<Criterion> criteria) {

  Section {
    lines = List.copyOf(lines);
    criteria = List.copyOf(criteria);
  }
}
