/**
 * Sentences in Kazakh, Russian and English for steps, outcomes, findings and refusals, and numbers and dates in each
 * language's form. Nothing is put together from pieces: each sentence is whole, with placeholders, in each language.
 */
@NullMarked
package dauys.wording;

import org.jspecify.annotations.NullMarked;
