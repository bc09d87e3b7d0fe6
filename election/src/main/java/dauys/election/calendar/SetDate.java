package dauys.election.calendar;

import dauys.law.Place;

/**
 * Dates that the body empowered by the law has set itself.
 *
 * @param source the act, or where it was reported
 * @param place where the dates stand in the input
 */
public record SetDate(Span span, String source, Place place) {}
