/**
 * From an election to files that anyone can read: pages, charts, open data and documents. Everything here is a function
 * of one {@link dauys.publication.Snapshot}, so that pages, files and documents cannot say different things.
 */
@NullMarked
package dauys.publication;

import org.jspecify.annotations.NullMarked;
