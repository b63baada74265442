/** The guided session: what to do at each second of a plan, and where a person is in it. */
@NullMarked
package dev.nape.session;

import org.jspecify.annotations.NullMarked;
