package dauys.folder;

import dauys.election.contest.ContestOption.AgainstAll;
import dauys.law.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold between the files of a profile, so that an election can be made from it. */
final class ProfileChecks {

    /** Fewer names of a sex and tradition would give people of one name everywhere. */
    private static final int FEWEST_NAMES = 5;

    private final Profile profile;
    private final Findings findings;

    private ProfileChecks(Profile profile, Findings findings) {
        this.profile = profile;
        this.findings = findings;
    }

    static void check(Profile profile, Findings findings) {
        var checks = new ProfileChecks(profile, findings);
        checks.form();
        checks.sums();
        checks.turnout();
        checks.room();
        checks.lists();
        checks.people();
    }

    private Place place(String file) {
        return Place.of(profile.folder().resolve(file).toString());
    }

    private void same(String file, String key, long sum, long stated) {
        if (sum != stated) {
            findings.error("F182", place(file), Map.of("key", key, "sum", sum, "stated", stated));
        }
    }

    /** A line that nobody fills in, or two of one role, would leave every protocol with a gap. */
    private void form() {
        var seen = new LinkedHashSet<String>();
        for (Profile.Line line : profile.lines()) {
            if (!Profile.ROLES.contains(line.role()) || !seen.add(line.role())) {
                findings.error(
                        "F186",
                        place("form.yaml"),
                        Map.of("line", line.code(), "role", line.role(), "known", Profile.ROLES));
            }
        }
    }

    private void sums() {
        var goals = profile.goals();
        long voters =
                profile.regions().stream().mapToLong(Profile.Region::voters).sum();
        long precincts =
                profile.regions().stream().mapToLong(Profile.Region::precincts).sum();
        same("region-profile.csv", "voters", voters, goals.voters());
        same("region-profile.csv", "precincts", precincts + goals.precinctsAbroad(), goals.precincts());
        long local = 0;
        for (Profile.Body body : profile.bodies()) {
            for (Profile.StandingList list : profile.listsOf(body.listContest())) {
                if (body.area().isPresent()) {
                    local += list.persons();
                } else {
                    same(
                            "lists.csv",
                            list.party(),
                            list.persons(),
                            goals.persons().getOrDefault(list.party(), 0));
                }
            }
            if (body.area().isEmpty()) {
                long drawn = profile.constituencies().stream()
                        .filter(each -> each.body().equals(body.id()))
                        .count();
                same("constituencies.csv", body.id(), drawn, body.singleMandateSeats());
            }
        }
        same("lists.csv", "persons", local, goals.localPersons());
    }

    /** The ballots issued in the country must be possible under the turnouts of the regions. */
    private void turnout() {
        long least = profile.regions().stream()
                .mapToLong(Profile.Region::fewestIssued)
                .sum();
        long most =
                profile.regions().stream().mapToLong(Profile.Region::mostIssued).sum();
        int issued = profile.goals().issued();
        if (issued < least || issued > most) {
            findings.error("F184", place("region-profile.csv"), Map.of("least", least, "most", most, "stated", issued));
        }
    }

    /** Every region needs precincts enough for its voters, and for the constituencies of its units. */
    private void room() {
        for (Profile.Region region : profile.regions()) {
            long needed = 0;
            for (Profile.Unit unit : profile.unitsOf(region.id())) {
                if (!unit.isAbroad()) {
                    needed += profile.bodies().stream()
                            .filter(each -> each.area().equals(Optional.of(unit.id())))
                            .mapToInt(Profile.Body::singleMandateSeats)
                            .max()
                            .orElse(1);
                }
            }
            // A tenth of the room stays free, because a unit cannot lend its own to another.
            needed = Math.max(
                    needed,
                    Math.ceilDiv(10L * region.voters(), 9L * profile.goals().mostVoters()));
            if (region.precincts() < needed) {
                findings.error(
                        "F183",
                        place("region-profile.csv"),
                        Map.of("region", region.id(), "precincts", region.precincts(), "needed", needed));
            }
        }
    }

    private void lists() {
        for (Profile.Body body : profile.bodies()) {
            var lists = profile.listsOf(body.listContest());
            if (lists.isEmpty() == body.listSeats() > 0) {
                findings.error("F187", place("lists.csv"), Map.of("key", body.listContest()));
            }
            if (body.area().isEmpty()) {
                missing("totals.yaml", lists, profile.goals().votes().keySet());
                profile.support().values().forEach(each -> missing("support.csv", lists, each.keySet()));
            } else {
                var support =
                        profile.maslikhatSupport().getOrDefault(body.area().get(), Map.of());
                missing("maslikhat-support.csv", lists, support.keySet());
            }
        }
    }

    private void missing(String file, List<Profile.StandingList> lists, Set<String> options) {
        for (Profile.StandingList list : lists) {
            if (!options.contains(list.party())) {
                findings.error("F187", place(file), Map.of("key", list.contest() + " " + list.party()));
            }
        }
        if (!lists.isEmpty() && !options.contains(AgainstAll.CODE)) {
            findings.error("F187", place(file), Map.of("key", AgainstAll.CODE));
        }
    }

    private void people() {
        var traditions = new LinkedHashSet<String>();
        profile.people().surnames().forEach(each -> traditions.add(each.tradition()));
        boolean enough = !traditions.isEmpty() && profile.settlements().size() >= FEWEST_NAMES;
        for (String tradition : traditions) {
            long women = given(tradition, true);
            long men = given(tradition, false);
            enough &= women >= FEWEST_NAMES && men >= FEWEST_NAMES;
        }
        if (!enough) {
            findings.error("F185", place("given-names.csv"), Map.of("least", FEWEST_NAMES));
        }
    }

    private long given(String tradition, boolean female) {
        return profile.people().given().stream()
                .filter(each -> each.tradition().equals(tradition) && each.female() == female)
                .count();
    }
}
