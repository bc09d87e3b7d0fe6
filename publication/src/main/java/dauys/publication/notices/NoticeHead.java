package dauys.publication.notices;

import dauys.election.chamber.ContestAct;
import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ContestResult;
import dauys.election.contest.Election;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.Tabulation;
import dauys.publication.Snapshot;
import dauys.publication.notices.Notice.Section;
import dauys.wording.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What every notice begins with: which election, of what kind its figures are, and how final. */
final class NoticeHead {

    private final Snapshot snapshot;
    private final NoticeWords words;

    NoticeHead(Snapshot snapshot, NoticeWords words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    String title(String body) {
        var election = snapshot.result().election();
        return words.own("title", Map.of("body", body, "election", Names.in(election.title(), words.language())));
    }

    /** When the figures stood so. */
    String asOf() {
        return words.own("as-of", Map.of("at", words.numbers().moment(snapshot.at(), snapshot.offset())));
    }

    /** The first section of a notice of these contests. */
    Section section(List<ContestResult> contests) {
        var sentences = new ArrayList<String>();
        Election election = snapshot.result().election();
        switch (election.origin()) {
            case OFFICIAL -> {}
            case MADE_UP -> sentences.add(words.shared("heading.made-up"));
            case SYNTHETIC -> sentences.add(words.shared("heading.synthetic"));
        }
        sentences.add(words.own("voting", Map.of("date", words.numbers().date(election.date()))));
        var acts = acts(contests);
        completeness(contests).ifPresent(all -> {
            if (acts.isEmpty()) {
                sentences.add(completeness(all));
                if (all.status() == Completeness.Status.PARTIAL) {
                    sentences.add(words.shared("complete.provisional"));
                }
            }
        });
        acts.forEach(act -> sentences.add(words.own(
                "established", Map.of("act", act.act(), "date", words.numbers().date(act.on())))));
        return new Section(Optional.empty(), sentences, List.of());
    }

    /** The acts that established the results, each once; none where one contest has not been established. */
    private List<ContestAct.Declare> acts(List<ContestResult> contests) {
        var acts = new ArrayList<ContestAct.Declare>();
        for (ContestResult each : contests) {
            var course = Optional.ofNullable(
                    snapshot.courses().get(each.input().contest().id()));
            var act = course.flatMap(ContestCourse::declared);
            if (act.isEmpty()) {
                return List.of();
            }
            if (acts.stream()
                    .noneMatch(known -> known.act().equals(act.get().act())
                            && known.on().equals(act.get().on()))) {
                acts.add(act.get());
            }
        }
        return List.copyOf(acts);
    }

    static Optional<Completeness> completeness(List<ContestResult> contests) {
        return contests.stream()
                .flatMap(each -> each.input().tabulation().stream())
                .map(Tabulation::completeness)
                .reduce(Completeness::plus);
    }

    private String completeness(Completeness all) {
        return words.shared(
                "complete.protocols",
                Map.of(
                        "expected", all.expected(),
                        "arrived", all.arrived(),
                        "withErrors", all.withErrors(),
                        "status", words.shared("complete." + all.status().name().toLowerCase(Locale.ROOT))));
    }
}
