/**
 * The law as data: editions, provisions with their article and source, and the exact numbers they carry. No I/O, no
 * framework, nothing of any single election.
 */
@NullMarked
package dauys.law;

import org.jspecify.annotations.NullMarked;
