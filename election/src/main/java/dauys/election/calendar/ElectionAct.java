package dauys.election.calendar;

import dauys.law.Authority;
import dauys.law.Confidence;
import dauys.law.LawRef;
import dauys.law.Place;
import dauys.law.Rule;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that was done at an election before or after voting, as a source attests it.
 *
 * @param at the day and, where it is attested, the time, by the clock of whoever acted
 * @param dated whether it was done at that moment or is only known to have been done by then
 * @param who did it; empty where the source names nobody
 * @param party the code of the party that it concerns
 * @param figure how many persons, seats or ballots it concerns
 * @param title the number or name of the act, where it is known
 * @param basis the article that it rests on
 * @param milestone the part of the calendar inside whose window it has to lie; empty where there is none
 * @param place where it stands in the input
 */
public record ElectionAct(
        Moment at,
        Dated dated,
        Kind kind,
        Optional<Authority> who,
        Optional<String> party,
        OptionalLong figure,
        Optional<String> title,
        LawRef basis,
        Optional<Rule> milestone,
        String source,
        Confidence confidence,
        Place place) {

    /** How exactly the day of an act is known. */
    public enum Dated {
        /** It was done on that day. */
        ON,
        /** It was reported on that day and done then or earlier. */
        BY
    }

    /** What is done at an election; some acts are of one party, some state a number. */
    public enum Kind {
        CALLED(false, false),
        DATES_SET(false, false),
        REGISTRATION_OPENED(false, false),
        LIST_NOMINATED(true, true),
        NOMINATION_CLOSED(false, false),
        NOMINATED_ON_LISTS(false, true),
        NOMINATED_IN_CONSTITUENCIES(false, true),
        LIST_REGISTERED(true, true),
        LOT_DRAWN(false, false),
        REGISTRATION_CLOSED(false, false),
        CANDIDATES_REGISTERED(false, true),
        CAMPAIGN_OPENED(false, false),
        FUNDS_SET(false, true),
        QUOTA_STATED(false, true),
        CAMPAIGN_CLOSED(false, false),
        BALLOTS_PRINTED(false, true),
        OBSERVERS_ACCREDITED(false, true),
        VOTING_OPENED(false, false),
        VOTING_CLOSED(false, false),
        RESULTS_ESTABLISHED(false, true),
        SEATS_DISTRIBUTED(false, true),
        RESULTS_PUBLISHED(false, false),
        HOLDERS_DECIDED(true, true),
        SESSION_OPENED(false, false);

        private final boolean isOfAParty;
        private final boolean hasFigure;

        Kind(boolean isOfAParty, boolean hasFigure) {
            this.isOfAParty = isOfAParty;
            this.hasFigure = hasFigure;
        }

        /** Whether it cannot be told without the party. */
        public boolean isOfAParty() {
            return isOfAParty;
        }

        /** Whether it cannot be told without a number. */
        public boolean hasFigure() {
            return hasFigure;
        }
    }
}
