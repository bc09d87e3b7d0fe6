/**
 * Builders that speak the domain, so that a test reads like the case it tests: a rulebook, a list contest, a party
 * list. They are shipped as the test jar of this module, for the tests of the others. Start at {@link
 * dauys.election.Given}.
 */
@NullMarked
package dauys.election;

import org.jspecify.annotations.NullMarked;
