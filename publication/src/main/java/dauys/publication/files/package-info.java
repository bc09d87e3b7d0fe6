/**
 * How files get to readers: a site is written beside the one that is read and takes its place at once, a file that
 * stayed the same is not touched, and nobody ever meets half a page.
 */
@NullMarked
package dauys.publication.files;

import org.jspecify.annotations.NullMarked;
