/**
 * What the tests of several modules share: the runner of election folders, the proof that every provision matters,
 * and a second allocator written on purpose in another way than the first.
 */
@NullMarked
package dauys.testkit;

import org.jspecify.annotations.NullMarked;
