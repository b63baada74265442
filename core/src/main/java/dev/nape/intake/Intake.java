package dev.nape.intake;

import java.util.List;

/**
 * The paper around a session.
 *
 * @param questions asked of a new client, in order
 * @param notes what is written down
 * @param aftercare what is said at the end
 */
public record Intake(List<IntakeQuestion> questions, NoteForm notes, List<Aftercare> aftercare) {}
