/** PostgreSQL: the record of every act, the tables that follow from it, and how both are kept. */
@NullMarked
package dauys.store;

import org.jspecify.annotations.NullMarked;
