/** Planning for programs. */
@NullMarked
package dev.nape.server.planner.api;

import org.jspecify.annotations.NullMarked;
