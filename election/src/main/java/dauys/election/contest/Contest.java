package dauys.election.contest;

import java.util.Optional;

/**
 * One question to the voter: which list, or which candidate of a constituency.
 *
 * @param seats seats this contest fills; one for a single-mandate constituency
 * @param constituency the constituency's number; empty for a list contest
 */
public record Contest(String id, Body body, Tier tier, int seats, Optional<String> constituency) {

    public Contest {
        if (seats < 1 || (tier == Tier.SINGLE_MANDATE && seats != 1)) {
            throw new IllegalArgumentException("%s: %d seats in the tier %s".formatted(id, seats, tier));
        }
    }

    /** The colour of its ballot paper; empty for a white one. */
    public Optional<PaperColour> paper() {
        return Optional.ofNullable(body.papers().get(tier));
    }
}
