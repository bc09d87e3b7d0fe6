/**
 * The one reader and writer of election folders and rulebooks: CSV and YAML in, JSON out. It reports all problems of
 * a file at once, each with file, line and column, and never throws for bad input.
 */
@NullMarked
package dauys.folder;

import org.jspecify.annotations.NullMarked;
