/** From votes to seats, one provision of the law at a time: articles 97-1 and 111-1 for lists, 9 for constituencies. */
@NullMarked
package dauys.election.seats;

import org.jspecify.annotations.NullMarked;
