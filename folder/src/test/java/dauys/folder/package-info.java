/** Reading of election folders and rulebooks, above all of broken ones. */
@NullMarked
package dauys.folder;

import org.jspecify.annotations.NullMarked;
