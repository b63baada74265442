/** What a therapist asks before, writes down during and says after a session. */
@NullMarked
package dev.nape.intake;

import org.jspecify.annotations.NullMarked;
