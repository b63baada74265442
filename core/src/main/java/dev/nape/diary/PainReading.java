package dev.nape.diary;

import java.time.Instant;

/** Pain at one moment inside an attack. */
public record PainReading(Instant at, Pain pain) {}
