package dauys.synthetic;

import dauys.folder.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Every way in which an election could fail to be what its profile asks for; a sound one has none. */
final class Faults {

    private final SyntheticElection election;
    private final Profile profile;
    private final List<String> all = new ArrayList<>();

    private Faults(SyntheticElection election) {
        this.election = election;
        this.profile = election.profile();
    }

    static List<String> of(SyntheticElection election) {
        var faults = new Faults(election);
        faults.protocols();
        faults.nationalTotals();
        faults.regions();
        faults.contestsOfOnePrecinct();
        faults.constituencies();
        faults.winners();
        faults.reports();
        return faults.all;
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            all.add(what);
        }
    }

    private void protocols() {
        for (Protocol each : election.protocols()) {
            String where = each.precinct() + " " + each.contest().id() + ": ";
            int votes = 0;
            for (int j = 0; j < each.contest().options().size(); j++) {
                expect(each.votes(j) >= 0, where + "votes below zero");
                votes += each.votes(j);
            }
            for (LineRole role : LineRole.values()) {
                expect(each.line(role) >= 0, where + role + " below zero");
            }
            int issued = each.line(LineRole.ISSUED);
            int listed = each.line(LineRole.LISTED);
            int received = each.line(LineRole.RECEIVED);
            int inBoxes = each.line(LineRole.IN_BOXES);
            expect(each.line(LineRole.TOOK_PART) == votes, where + "took part");
            expect(inBoxes == votes + each.line(LineRole.INVALID), where + "in boxes");
            expect(inBoxes == each.line(LineRole.PORTABLE) + each.line(LineRole.STATIONARY), where + "boxes");
            expect(each.line(LineRole.PORTABLE) <= each.line(LineRole.OUTSIDE), where + "portable box");
            expect(inBoxes == issued, where + "issued");
            expect(received == issued + each.line(LineRole.CANCELLED) + each.line(LineRole.SPOILED), where + "stock");
            expect(100 * received <= 101 * listed + 99, where + "printed");
            expect(issued <= listed, where + "listed");
            expect(each.line(LineRole.OUTSIDE) <= issued, where + "outside");
            expect(each.line(LineRole.BY_CERTIFICATE) <= issued, where + "by certificate");
            expect(listed <= profile.goals().mostVoters(), where + "too large");
        }
    }

    private List<Protocol> national() {
        return election.protocols().stream()
                .filter(each ->
                        each.contest().list() && each.contest().body().area().isEmpty())
                .toList();
    }

    private static int sum(List<Protocol> protocols, LineRole role) {
        return protocols.stream().mapToInt(each -> each.line(role)).sum();
    }

    private void nationalTotals() {
        var protocols = national();
        var goals = profile.goals();
        expect(protocols.size() == goals.precincts(), "precincts");
        expect(sum(protocols, LineRole.LISTED) == goals.voters(), "voters");
        expect(sum(protocols, LineRole.ISSUED) == goals.issued(), "issued");
        expect(sum(protocols, LineRole.INVALID) == goals.invalid(), "invalid");
        var votes = new LinkedHashMap<String, Integer>();
        for (Protocol each : protocols) {
            for (int j = 0; j < each.contest().options().size(); j++) {
                votes.merge(each.contest().options().get(j), each.votes(j), Integer::sum);
            }
        }
        expect(votes.equals(goals.votes()), "votes " + votes);
    }

    private void regions() {
        for (Profile.Region region : profile.regions()) {
            var protocols = national().stream()
                    .filter(each -> each.precinct().startsWith(region.id() + "-"))
                    .toList();
            long issued = sum(protocols, LineRole.ISSUED);
            long hundredths = Math.floorDiv(2 * 10_000 * issued + region.voters(), 2L * region.voters());
            expect(sum(protocols, LineRole.LISTED) == region.voters(), region.id() + " voters");
            expect(hundredths == region.finalTurnout(), region.id() + " turnout " + hundredths);
            long inside = election.territory().precincts().stream()
                    .filter(each -> each.region().equals(region) && !each.isAbroad())
                    .count();
            expect(inside == region.precincts(), region.id() + " precincts " + inside);
        }
    }

    private void contestsOfOnePrecinct() {
        Map<String, List<Protocol>> byPrecinct = new LinkedHashMap<>();
        for (Protocol each : election.protocols()) {
            byPrecinct
                    .computeIfAbsent(each.precinct(), any -> new ArrayList<>())
                    .add(each);
        }
        var precincts = election.territory().precincts();
        expect(byPrecinct.size() == precincts.size(), "every precinct has protocols");
        for (int i = 0; i < precincts.size(); i++) {
            String id = precincts.get(i).id();
            var protocols = byPrecinct.getOrDefault(id, List.of());
            int contests = 0;
            for (Profile.Body body : profile.bodies()) {
                if (election.territory().votesFor(i, body)) {
                    contests += (body.listSeats() > 0 ? 1 : 0) + (body.singleMandateSeats() > 0 ? 1 : 0);
                }
            }
            expect(protocols.size() == contests, id + " has " + protocols.size() + " protocols");
            int came = election.attendance().get(i).byCertificate();
            for (LineRole role : List.of(LineRole.LISTED, LineRole.ISSUED)) {
                var numbers = new TreeSet<>(
                        protocols.stream().map(each -> each.line(role)).toList());
                expect(
                        numbers.isEmpty() || numbers.getLast() - numbers.getFirst() <= came,
                        id + " differs in " + role + " " + numbers);
            }
        }
    }

    private void constituencies() {
        var territory = election.territory();
        for (int i = 0; i < territory.precincts().size(); i++) {
            for (Profile.Body body : profile.bodies()) {
                boolean needs = territory.votesFor(i, body) && body.singleMandateSeats() > 0;
                boolean has = territory.constituency(i, body.id()).isPresent();
                expect(needs == has, territory.precincts().get(i).id() + " and " + body.id());
            }
        }
        for (Profile.Body body : profile.bodies()) {
            long drawn = territory.constituencies().stream()
                    .filter(each -> each.body().equals(body.id()))
                    .count();
            expect(drawn == body.singleMandateSeats(), body.id() + " has " + drawn + " constituencies");
        }
    }

    private void winners() {
        Map<SyntheticContest, long[]> sums = new LinkedHashMap<>();
        for (Protocol each : election.protocols()) {
            long[] sum = sums.computeIfAbsent(
                    each.contest(), any -> new long[each.contest().options().size() - 1]);
            for (int j = 0; j < sum.length; j++) {
                sum[j] += each.votes(j);
            }
        }
        sums.forEach((contest, sum) -> {
            var sorted = Arrays.stream(sum).sorted().toArray();
            expect(sorted[sorted.length - 1] > 0, contest.id() + " has no winner");
            expect(sorted[sorted.length - 1] > sorted[sorted.length - 2], contest.id() + " is tied");
        });
    }

    private void reports() {
        for (int i = 0; i < election.reports().size(); i++) {
            int[] numbers = election.reports().get(i);
            int issued = election.attendance().get(i).issued();
            expect(numbers[numbers.length - 1] == issued, "the last report of " + i);
            for (int t = 1; t < numbers.length; t++) {
                expect(numbers[t] >= numbers[t - 1], "a report of " + i + " falls");
            }
        }
    }
}
