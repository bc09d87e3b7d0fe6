/** Ballot papers: which contests a voter of a precinct is given, and the options of each in the order of the paper. */
@NullMarked
package dauys.election.ballot;

import org.jspecify.annotations.NullMarked;
