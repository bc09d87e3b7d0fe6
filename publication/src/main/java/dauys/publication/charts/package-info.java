/**
 * Charts of an election as SVG, each with the table that says the same in numbers. All are functions of domain values
 * and give the same bytes each time; {@link dauys.publication.charts.Charts} is the one door.
 */
@NullMarked
package dauys.publication.charts;

import org.jspecify.annotations.NullMarked;
