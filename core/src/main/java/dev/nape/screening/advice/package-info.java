/** What a person is told whatever they answered: consent, disclaimers, medicines, phases. */
@NullMarked
package dev.nape.screening.advice;

import org.jspecify.annotations.NullMarked;
