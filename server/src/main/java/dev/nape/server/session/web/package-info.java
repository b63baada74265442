/** A session, to look at and to answer. */
@NullMarked
package dev.nape.server.session.web;

import org.jspecify.annotations.NullMarked;
