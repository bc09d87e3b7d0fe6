/** What a precinct commission signs: the form, its lines and their relations, and what is wrong with a protocol. */
@NullMarked
package dauys.election.protocol;

import org.jspecify.annotations.NullMarked;
