/**
 * Open data: what a snapshot holds as files that programs read, with every column described and a sum over every file.
 * The files of protocols have the form that an election folder has, so that what is published can be counted again.
 */
@NullMarked
package dauys.publication.data;

import org.jspecify.annotations.NullMarked;
