/** Where on the body: areas, regions, points, muscles and where their pain is felt. */
@NullMarked
package dev.nape.body;

import org.jspecify.annotations.NullMarked;
