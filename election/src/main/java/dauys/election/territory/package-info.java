/** Where an election is held: regions, districts and towns, constituencies and precincts. */
@NullMarked
package dauys.election.territory;

import org.jspecify.annotations.NullMarked;
