/** The tests of who stands: the Kazakh alphabet, groups and quotas, lists and their registration. */
@NullMarked
package dauys.election.nomination;

import org.jspecify.annotations.NullMarked;
