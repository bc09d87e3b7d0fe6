/** Tests of the charts, without a browser: what is drawn is checked as XML, and against the election's own numbers. */
@NullMarked
package dauys.publication.charts;

import org.jspecify.annotations.NullMarked;
