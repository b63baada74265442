/**
 * How a trial of one person is drawn by coin, sealed before its first day, and checked afterwards
 * by anybody.
 */
@NullMarked
package dev.nape.trial.design;

import org.jspecify.annotations.NullMarked;
