/** What a person's pain and goals make worth doing; it orders choices and never touches a limit. */
@NullMarked
package dev.nape.plan.relevance;

import org.jspecify.annotations.NullMarked;
