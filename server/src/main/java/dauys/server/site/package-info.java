/**
 * The public site of the election that the server works on: kept true while protocols arrive, and shown to everybody.
 * What its pages say is the business of {@code dauys.publication}; any other web server may hold the same folder.
 */
@NullMarked
package dauys.server.site;

import org.jspecify.annotations.NullMarked;
