/** The pages of planning. */
@NullMarked
package dev.nape.server.planner.web;

import org.jspecify.annotations.NullMarked;
