package dev.nape.exchange;

/** A file of which nothing was taken. */
public record RejectedFile(Problem problem) implements ReadResult, StreamResult {}
