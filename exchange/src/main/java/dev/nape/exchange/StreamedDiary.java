package dev.nape.exchange;

import java.util.List;

/**
 * What a file held, after its people were handed over one at a time.
 *
 * @param people how many were handed over
 * @param rows rows of data read, the rejected ones included
 * @param problems the first {@value ImportedDiary#SHOWN} problems, in the order of their lines
 * @param problemCount all problems, shown or not
 * @param mappings what became of each column, in the order of the file
 */
public record StreamedDiary(
    Format format,
    long people,
    long rows,
    List<Problem> problems,
    long problemCount,
    List<FieldMapping> mappings)
    implements StreamResult {

  public StreamedDiary {
    problems = List.copyOf(problems);
    mappings = List.copyOf(mappings);
  }
}
