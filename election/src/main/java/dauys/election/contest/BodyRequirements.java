package dauys.election.contest;

import dauys.law.Choice;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the law says of an elected body as a whole: its number of seats where the law fixes it, the tiers that elect
 * it, and how a mixed maslikhat's seats fall to them. The split of the Mazhilis into 69 and 29 stands in no law; it
 * is the election folder's, with its source.
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
        checkHalves(body, contests, place, findings);
        return findings;
    }

    private void checkSeats(Body body, Place place, List<Finding> findings) {
        if (body.seats().isEmpty()) {
            return;
        }
        int seats = body.seats().getAsInt();
        rulebook.find(body.office(), Rule.BODY_SEATS)
                .filter(legal -> legal.number() != seats)
                .ifPresent(legal -> findings.add(Finding.error("B101", place)
                        .with("body", body.id())
                        .with("seats", seats)
                        .with("legal", legal.number())
                        .with("law", legal.basis())));
        int inTiers = inTiers(body);
        if (inTiers > seats) {
            findings.add(Finding.error("B102", place)
                    .with("body", body.id())
                    .with("seats", seats)
                    .with("sum", inTiers));
        }
    }

    private void checkTiers(Body body, List<Contest> contests, Place place, List<Finding> findings) {
        rulebook.find(body.office(), Rule.BODY_TIERS).ifPresent(provision -> {
            var tiers = provision.choice(Choice.Tiers.class);
            for (Contest contest : contests) {
                if (!allows(tiers, contest.tier())) {
                    findings.add(Finding.error("B103", place)
                            .with("contest", contest.id())
                            .with("law", provision.basis()));
                }
            }
        });
        checkBothTiers(body, place, findings);
        for (Contest contest : contests) {
            Integer stated = body.tiers().get(contest.tier());
            if (contest.tier() == Tier.LIST && stated != null && stated != contest.seats()) {
                findings.add(Finding.error("B105", place)
                        .with("contest", contest.id())
                        .with("seats", contest.seats())
                        .with("stated", stated));
            }
        }
    }

    /** Where both tiers elect the body, they fill all of its seats: nobody else sends a deputy. */
    private void checkBothTiers(Body body, Place place, List<Finding> findings) {
        boolean mixed = rulebook.find(body.office(), Rule.BODY_TIERS)
                .filter(each -> each.choice(Choice.Tiers.class) == Choice.Tiers.LIST_AND_SINGLE_MANDATE)
                .isPresent();
        if (!mixed || body.seats().isEmpty() || body.tiers().isEmpty()) {
            return;
        }
        int seats = body.seats().getAsInt();
        int inTiers = inTiers(body);
        if (inTiers < seats || body.tiers().size() < Tier.values().length) {
            findings.add(Finding.error("B106", place)
                    .with("body", body.id())
                    .with("seats", seats)
                    .with("sum", inTiers));
        }
    }

    private static int inTiers(Body body) {
        return body.tiers().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean allows(Choice.Tiers tiers, Tier tier) {
        return switch (tiers) {
            case LIST_AND_SINGLE_MANDATE -> true;
            case LIST -> tier == Tier.LIST;
            case SINGLE_MANDATE -> tier == Tier.SINGLE_MANDATE;
        };
    }

    /** 9(3): half to the lists, half to the constituencies; an odd seat to the constituencies. */
    private void checkHalves(Body body, List<Contest> contests, Place place, List<Finding> findings) {
        var halves = rulebook.find(body.office(), Rule.BODY_HALVES);
        var byList = seatsByList(body, contests);
        if (halves.isEmpty() || body.seats().isEmpty() || byList.isEmpty()) {
            return;
        }
        int lawful = body.seats().getAsInt() / 2;
        if (byList.getAsInt() != lawful) {
            findings.add(Finding.error("B104", place)
                    .with("body", body.id())
                    .with("seats", body.seats().getAsInt())
                    .with("list", byList.getAsInt())
                    .with("lawful", lawful)
                    .with("law", halves.get().basis()));
        }
    }

    /** The seats of the list tier as the body states them, or as its list contest does. */
    private static OptionalInt seatsByList(Body body, List<Contest> contests) {
        Integer stated = body.tiers().get(Tier.LIST);
        return stated != null
                ? OptionalInt.of(stated)
                : contests.stream()
                        .filter(each -> each.tier() == Tier.LIST)
                        .mapToInt(Contest::seats)
                        .findFirst();
    }
}
