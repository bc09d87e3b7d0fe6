/** From seats to people: who receives the mandates of a list, and who follows when one falls vacant. */
@NullMarked
package dauys.election.mandate;

import org.jspecify.annotations.NullMarked;
