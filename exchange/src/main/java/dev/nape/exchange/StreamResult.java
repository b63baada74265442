package dev.nape.exchange;

/** What became of a file whose people were handed over one at a time. */
public sealed interface StreamResult permits StreamedDiary, RejectedFile {}
