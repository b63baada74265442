/** The page where everybody chooses, and what their browsers send. */
@NullMarked
package dev.nape.server.reminder.web;

import org.jspecify.annotations.NullMarked;
