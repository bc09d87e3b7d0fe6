/** Tests of the database with a real PostgreSQL. */
@NullMarked
package dauys.store;

import org.jspecify.annotations.NullMarked;
