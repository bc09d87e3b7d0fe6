package dauys.election.voter;

import java.time.LocalTime;

/**
 * A precinct's report of election day.
 *
 * @param at the local time that it speaks of
 * @param voters voters who had received a ballot paper by then
 */
public record TurnoutReport(LocalTime at, long voters) {}
