package dauys.server.applications;

import java.util.List;
import java.util.Optional;

/**
 * What became of a party after its registration, as its page shows it.
 *
 * @param sentences how it stands: suspended, liquidated, renamed, each with its act
 * @param errors what is to be decided
 * @param warnings what is to be seen to
 * @param units every unit with its branch
 * @param forms what the authority that registers parties can enter
 */
record PartyPart(
        List<String> sentences, List<String> errors, List<String> warnings, List<Unit> units, Optional<Forms> forms) {

    /**
     * A unit.
     *
     * @param branch the day on which its branch was registered, or by when it has to be
     * @param bad whether the time ran out without it
     */
    record Unit(String name, String code, String branch, boolean bad) {}

    /**
     * The forms, with what somebody typed into the one that was refused.
     *
     * @param without the units that have no branch yet
     * @param renewal the article that has a party registered anew for another name; empty where the edition has none
     * @param bounds for how long a court suspends; empty where the edition does not say
     * @param suspended whether a suspension can be set aside
     * @param missed as many days as the law counts elections
     */
    record Forms(
            String address,
            TypedParty.Fields typed,
            List<Fields.Option> without,
            Optional<String> renewal,
            Optional<String> bounds,
            boolean suspended,
            List<Fields.Option> grounds,
            List<Missed> missed) {

        boolean isComplete() {
            return without.isEmpty();
        }

        boolean isLiquidable() {
            return !grounds.isEmpty();
        }
    }

    /** The day of an election in which the party took no part. */
    record Missed(int number, String label, String value) {}

    boolean isWithWarnings() {
        return !warnings.isEmpty();
    }
}
