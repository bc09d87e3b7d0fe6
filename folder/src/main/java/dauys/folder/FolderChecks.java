package dauys.folder;

import dauys.election.contest.Body;
import dauys.election.contest.BodyRequirements;
import dauys.election.contest.Contest;
import dauys.election.contest.Election;
import dauys.election.nomination.ListRequirements;
import dauys.election.nomination.PartyList;
import dauys.election.nomination.Registration;
import dauys.law.Place;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the law says of bodies and lists, applied to what a folder of either kind holds. */
final class FolderChecks {

    private final Rulebook law;
    private final Findings findings;

    FolderChecks(Rulebook law, Findings findings) {
        this.law = law;
        this.findings = findings;
    }

    void bodies(Election election, Function<Body, Place> places) {
        var requirements = new BodyRequirements(law);
        var contestsOf = election.contests().stream()
                .collect(Collectors.groupingBy(each -> each.body().id()));
        for (Body body : election.bodies()) {
            if (law.provisions().stream().noneMatch(each -> each.office() == body.office())) {
                findings.error(
                        "B107",
                        places.apply(body),
                        Map.of("edition", law.edition().id(), "office", body.office()));
            }
            var contests = contestsOf.getOrDefault(body.id(), List.of());
            findings.addAll(requirements.check(body, contests, places.apply(body)));
        }
    }

    void lists(Contest contest, List<PartyList> lists, LocalDate electionDay, RegisterFiles registers) {
        for (PartyList list : lists) {
            var on = list.registration().map(Registration::day).orElse(electionDay);
            var requirements = ListRequirements.of(law, contest.body().office(), on);
            Place place = registers.placeOfList(contest.id(), list.party());
            findings.addAll(requirements.check(list, contest.seats(), place));
        }
    }
}
