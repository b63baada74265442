package dev.nape.exchange;

import java.util.List;

/**
 * What a file holds. Nothing is stored yet: whoever asked decides whether the problems matter.
 *
 * @param people in the order in which the file names them
 * @param rows rows of data read, the rejected ones included
 * @param problems the first {@value #SHOWN} problems, in the order of their lines
 * @param problemCount all problems, shown or not
 * @param mappings what became of each column, in the order of the file
 */
public record ImportedDiary(
    Format format,
    List<ImportedPerson> people,
    long rows,
    List<Problem> problems,
    long problemCount,
    List<FieldMapping> mappings)
    implements ReadResult {

  /** More problems than this are counted, not listed. */
  public static final int SHOWN = 1_000;

  public ImportedDiary {
    people = List.copyOf(people);
    problems = List.copyOf(problems);
    mappings = List.copyOf(mappings);
  }
}
