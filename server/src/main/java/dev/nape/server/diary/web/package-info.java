/** What the diary's pages share: where a request was made, what was typed, a day at a glance. */
@NamedInterface("web")
@NullMarked
package dev.nape.server.diary.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
