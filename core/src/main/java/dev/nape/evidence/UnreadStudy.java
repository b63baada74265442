package dev.nape.evidence;

import java.util.Optional;

/**
 * A study that is known and not used.
 *
 * @param what in words
 * @param reference DOI or registry number, if known
 * @param reason why it is not used
 * @param registered whether it is a registered trial whose results were not seen
 */
public record UnreadStudy(
    String what, Optional<String> reference, String reason, boolean registered) {}
