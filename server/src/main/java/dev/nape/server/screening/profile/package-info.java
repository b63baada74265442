/** The health profile: standing conditions, asked once and again after twelve months. */
@NullMarked
package dev.nape.server.screening.profile;

import org.jspecify.annotations.NullMarked;
