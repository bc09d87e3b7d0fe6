package dauys.election.voter;

import dauys.law.Place;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What was known of a precinct's voters on a day, as numbers; no voter is named anywhere.
 *
 * @param voters on the list of the precinct
 * @param certificates absentee certificates that were issued to its voters by then; empty where nobody said
 * @param applications to vote outside the premises that it had by then; empty where nobody said
 * @param source who said so
 * @param place where it stands in the input
 */
public record VoterCount(
        LocalDate day, long voters, OptionalLong certificates, OptionalLong applications, String source, Place place) {}
