package dauys.publication.documents;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.folder.Registers;
import dauys.publication.Snapshot;
import dauys.publication.documents.BallotSheet.Both;
import dauys.publication.documents.BallotSheet.Line;
import dauys.wording.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Ballot papers as sheets: the options in the order of the paper, each with an empty square to its right (42). */
final class BallotSheets {

    /** So many lines fit on a page with the widest spacing, and so many with the one between. */
    private static final int WIDE = 11;

    private static final int CLOSE = 18;

    private final Snapshot snapshot;
    private final Predicate<Contest> isToBeDrawn;
    private final Words kk;
    private final Words ru;
    private final String styles = Frames.read("ballot.css");

    /** Parties of candidates by the ids of these. */
    private final Map<String, String> parties = new HashMap<>();

    BallotSheets(Snapshot snapshot, Registers registers, Predicate<Contest> isToBeDrawn) {
        this.isToBeDrawn = isToBeDrawn;
        this.snapshot = snapshot;
        this.kk = new Words(snapshot, Language.KK);
        this.ru = new Words(snapshot, Language.RU);
        registers.persons().values().forEach(each -> each.party().ifPresent(party -> parties.put(each.id(), party)));
    }

    BallotSheet of(BallotPaper paper) {
        var contest = paper.contest();
        var election = snapshot.folder().election();
        var name = both(words -> words.protocol().contest(contest));
        return new BallotSheet(
                title(paper),
                Stream.concat(mark().stream(), draft(contest).stream()).toList(),
                both(words -> words.say("ballot.kind")),
                name,
                both(words -> words.numbers().date(election.date())),
                both(words -> words.say("ballot.how")),
                both(words -> words.say("ballot.invalid")),
                contest.paper().map(Words::key).orElse("white"),
                density(paper.options().size()),
                paper.options().stream().map(this::line).toList(),
                both(words -> words.say("ballot.signature")),
                styles);
    }

    /** What the file is called. */
    String title(BallotPaper paper) {
        return kk.say("ballot.kind") + ": " + kk.protocol().contest(paper.contest());
    }

    private Both both(Function<Words, String> said) {
        return new Both(said.apply(kk), said.apply(ru));
    }

    private Optional<Both> mark() {
        return switch (snapshot.folder().election().origin()) {
            case OFFICIAL -> Optional.empty();
            case MADE_UP -> Optional.of(both(words -> words.shared().text("heading.made-up")));
            case SYNTHETIC -> Optional.of(both(words -> words.say("mark.synthetic")));
        };
    }

    private Optional<Both> draft(Contest contest) {
        return isToBeDrawn.test(contest) ? Optional.of(both(words -> words.say("mark.not-drawn"))) : Optional.empty();
    }

    /** How close the lines of a paper with so many options stand. */
    static String density(int options) {
        if (options <= WIDE) {
            return "wide";
        }
        return options <= CLOSE ? "close" : "closest";
    }

    private Line line(ContestOption option) {
        Optional<Both> note = Optional.of(option)
                .filter(CandidateOption.class::isInstance)
                .map(each -> parties.get(each.code()))
                .map(party -> both(words -> words.party(party)));
        return new Line(both(words -> words.protocol().option(option, words.names())), note);
    }
}
