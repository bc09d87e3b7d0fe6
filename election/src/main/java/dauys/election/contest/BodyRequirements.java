package dauys.election.contest;

import dauys.law.Choice;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the law says of an elected body as a whole: its number of seats where the law fixes it, the tiers that elect it, and
 * how a mixed maslikhat's seats fall to them. The split of the Mazhilis into 69 and 29 stands in no law; it is the election
 * folder's, with its source.
 */
public final class BodyRequirements {

    private final Rulebook rulebook;

    public BodyRequirements(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** All that contradicts the law or itself. */
    public List<Finding> check(Body body, List<Contest> contests, Place place) {
        var findings = new ArrayList<Finding>();
        checkSeats(body, place, findings);
        checkTiers(body, contests, place, findings);
        checkHalves(body, place, findings);
        return findings;
    }

    private void checkSeats(Body body, Place place, List<Finding> findings) {
        if (body.seats().isEmpty()) {
            return;
        }
        int seats = body.seats().getAsInt();
        rulebook.find(body.office(), Rule.BODY_SEATS)
                .filter(legal -> legal.number() != seats)
                .ifPresent(legal -> findings.add(Finding.error(
                        "B101",
                        place,
                        Map.of("body", body.id(), "seats", seats, "legal", legal.number(), "law", legal.basis()))));
        int inTiers = body.tiers().values().stream().mapToInt(Integer::intValue).sum();
        if (inTiers > seats) {
            findings.add(Finding.error("B102", place, Map.of("body", body.id(), "seats", seats, "sum", inTiers)));
        }
    }

    private void checkTiers(Body body, List<Contest> contests, Place place, List<Finding> findings) {
        rulebook.find(body.office(), Rule.BODY_TIERS).ifPresent(provision -> {
            var tiers = provision.choice(Choice.Tiers.class);
            for (Contest contest : contests) {
                if (!allows(tiers, contest.tier())) {
                    findings.add(
                            Finding.error("B103", place, Map.of("contest", contest.id(), "law", provision.basis())));
                }
            }
        });
        for (Contest contest : contests) {
            Integer stated = body.tiers().get(contest.tier());
            if (contest.tier() == Tier.LIST && stated != null && stated != contest.seats()) {
                findings.add(Finding.error(
                        "B105", place, Map.of("contest", contest.id(), "seats", contest.seats(), "stated", stated)));
            }
        }
    }

    private static boolean allows(Choice.Tiers tiers, Tier tier) {
        return switch (tiers) {
            case LIST_AND_SINGLE_MANDATE -> true;
            case LIST -> tier == Tier.LIST;
            case SINGLE_MANDATE -> tier == Tier.SINGLE_MANDATE;
        };
    }

    /** 9(3): half to the lists, half to the constituencies; an odd seat to the constituencies. */
    private void checkHalves(Body body, Place place, List<Finding> findings) {
        var halves = rulebook.find(body.office(), Rule.BODY_HALVES);
        Integer byList = body.tiers().get(Tier.LIST);
        if (halves.isEmpty() || body.seats().isEmpty() || byList == null) {
            return;
        }
        int lawful = body.seats().getAsInt() / 2;
        if (byList != lawful) {
            findings.add(Finding.error(
                    "B104",
                    place,
                    Map.of(
                            "body",
                            body.id(),
                            "seats",
                            body.seats().getAsInt(),
                            "list",
                            byList,
                            "lawful",
                            lawful,
                            "law",
                            halves.get().basis())));
        }
    }
}
