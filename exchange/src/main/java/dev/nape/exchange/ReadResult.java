package dev.nape.exchange;

/** What became of a file: a diary, perhaps with rows left out, or nothing at all and why. */
public sealed interface ReadResult permits ImportedDiary, RejectedFile {}
