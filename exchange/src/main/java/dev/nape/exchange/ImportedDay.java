package dev.nape.exchange;

import dev.nape.diary.Day;
import java.util.OptionalInt;

/**
 * One row of a day file.
 *
 * @param cycle the randomised cycle of a personal trial, from 1; empty outside one
 */
public record ImportedDay(Day day, OptionalInt cycle) {}
