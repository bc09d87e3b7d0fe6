/** What commissions work with on election night: screens and an HTTP interface over the record. */
@NullMarked
package dauys.server;

import org.jspecify.annotations.NullMarked;
