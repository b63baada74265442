/** The pages of screening. */
@NullMarked
package dev.nape.server.screening.web;

import org.jspecify.annotations.NullMarked;
