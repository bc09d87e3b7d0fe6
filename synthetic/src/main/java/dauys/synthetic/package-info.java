/**
 * Whole elections made up from a profile: precincts, candidates, protocols, and slips planted on purpose. The same
 * profile and seed give the same bytes on any machine: draws depend on the seed and on what they are for, never on the
 * order of work, and functions that may differ between machines are not used.
 */
@NullMarked
package dauys.synthetic;

import org.jspecify.annotations.NullMarked;
