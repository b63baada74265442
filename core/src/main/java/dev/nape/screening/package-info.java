/** Is massage safe for me, now? Questions, rules and the clearance they give. */
@NullMarked
package dev.nape.screening;

import org.jspecify.annotations.NullMarked;
