package dev.nape.cli;

import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Count;
import dev.nape.trial.Finding;
import java.util.Map;

/**
 * One person of a file, analysed.
 *
 * @param days all days from the first to the last record, for the outcome of the finding
 * @param phases the same per phase, in the order in which they are printed; phases without a day
 *     are left out
 * @param headacheFree without any headache, and so without migraine: counted alike in either
 */
record PersonResult(
    String person,
    Count days,
    Map<StudyPhase, Count> phases,
    boolean headacheFree,
    Finding finding) {}
