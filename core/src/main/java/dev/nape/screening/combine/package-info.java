/**
 * How rules combine. Strictest wins: barred, ask a doctor, therapist only, limited, allowed; limits
 * add up; rules only ever restrict. {@link dev.nape.screening.Screening} is the door to it.
 */
@NullMarked
package dev.nape.screening.combine;

import org.jspecify.annotations.NullMarked;
