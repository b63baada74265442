/** The browsers' push services: who may be asked, with which key, and what they answered. */
@NullMarked
package dev.nape.server.reminder.push;

import org.jspecify.annotations.NullMarked;
