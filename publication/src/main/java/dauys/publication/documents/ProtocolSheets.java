package dauys.publication.documents;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.ContestOption;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.election.protocol.Correction;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.territory.Precinct;
import dauys.folder.Registers;
import dauys.law.Finding;
import dauys.publication.PublishedProtocol;
import dauys.publication.documents.Frame.Fact;
import dauys.publication.documents.ProtocolSheet.Change;
import dauys.publication.documents.ProtocolSheet.Doubt;
import dauys.publication.documents.ProtocolSheet.Line;
import dauys.publication.documents.ProtocolSheet.Pair;
import dauys.publication.documents.ProtocolSheet.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Precinct protocols and their empty forms, as sheets of paper. */
final class ProtocolSheets {

    /** Signatures for which a form has places, besides those of the chair, the deputy and the secretary. */
    private static final int MEMBERS = 4;

    private final Registers registers;
    private final Frames frames;
    private final Words words;
    private final Map<String, String> parties = new HashMap<>();

    ProtocolSheets(Registers registers, Frames frames, Words words) {
        this.registers = registers;
        this.frames = frames;
        this.words = words;
        for (Candidate each : registers.persons().values()) {
            each.party().ifPresent(party -> parties.put(each.id(), party));
        }
    }

    private ProtocolPaper paper(int slot) {
        var plan = registers.plan();
        var ballot = plan.paperOf(slot);
        return new ProtocolPaper(
                registers.form(), registers.check(ballot), plan.precincts().get(plan.precinctOf(slot)), ballot);
    }

    /** The form of a slot with nothing on it. */
    ProtocolSheet blank(int slot) {
        var paper = paper(slot);
        var lines = new ArrayList<Line>();
        for (ProtocolLine line : paper.form().lines()) {
            lines.add(new Line(line.number(), words.protocol().name(line), Optional.empty(), "", ""));
        }
        var votes = new ArrayList<Line>();
        for (ContestOption option : paper.ballot().options()) {
            votes.add(option(paper.ballot(), option, "", ""));
        }
        return new ProtocolSheet(
                frame(paper, "protocol.about-form", words.say("state.form")),
                words.name(paper.form().title()),
                words.protocol().contest(paper.ballot().contest()),
                facts(paper),
                true,
                Optional.empty(),
                false,
                lines,
                options(paper.ballot()),
                votes,
                List.of(),
                List.of(),
                Frame.signatures(words, MEMBERS));
    }

    /** The protocol of a slot as it stands. */
    ProtocolSheet filled(int slot, PublishedProtocol protocol) {
        var paper = paper(slot);
        var latest = protocol.latest();
        String state = words.shared().text("question." + Words.key(protocol.state()));
        boolean held = protocol.state().isCounted();
        return new ProtocolSheet(
                frame(paper, "protocol.about", words.say("state.protocol", Map.of("state", state))),
                words.name(paper.form().title()),
                words.protocol().contest(paper.ballot().contest()),
                facts(paper),
                false,
                Optional.of(words.say(held ? "protocol.counts" : "protocol.does-not-count", Map.of("state", state))),
                held,
                lines(paper, latest.numbers()),
                options(paper.ballot()),
                votes(paper, latest.numbers()),
                doubts(paper, latest),
                versions(paper, protocol),
                Frame.signatures(words, MEMBERS));
    }

    private Frame frame(ProtocolPaper paper, String about, String status) {
        var precinct = paper.precinct();
        var facts = Map.of(
                "number", precinct.number(),
                "id", precinct.id(),
                "contest", words.protocol().contest(paper.ballot().contest()));
        return frames.of(
                words.say("protocol.title", facts),
                words.say(about, facts),
                Optional.of(precinct.unit().region().code()),
                status);
    }

    private List<Pair> facts(ProtocolPaper paper) {
        Precinct precinct = paper.precinct();
        var facts = new ArrayList<Fact>();
        facts.add(fact("precinct", words.say("protocol.precinct", Map.of("number", precinct.number()))));
        facts.add(fact("code", precinct.id()));
        facts.add(fact("region", words.name(precinct.unit().region().name())));
        facts.add(fact("unit", words.name(precinct.unit().name())));
        precinct.settlement().ifPresent(place -> facts.add(fact("settlement", place)));
        precinct.address().ifPresent(address -> facts.add(fact("address", address)));
        precinct.constituencyFor(paper.ballot().contest().body().id())
                .filter(each -> paper.ballot().contest().tier() == Tier.SINGLE_MANDATE)
                .ifPresent(each -> facts.add(fact("constituency", words.name(each.name()))));
        facts.add(fact("date", words.numbers().date(registers.election().date())));
        if (facts.size() % 2 != 0) {
            facts.add(new Fact("", ""));
        }
        return IntStream.range(0, facts.size() / 2)
                .mapToObj(i -> new Pair(facts.get(2 * i), facts.get(2 * i + 1)))
                .toList();
    }

    private Fact fact(String what, String says) {
        return new Fact(words.say("fact." + what), says);
    }

    private List<Line> lines(ProtocolPaper paper, ProtocolNumbers numbers) {
        var protocol = paper.protocol(numbers);
        var lines = new ArrayList<Line>();
        for (ProtocolLine line : paper.form().lines()) {
            long value = protocol.value(paper.form().place(line));
            lines.add(new Line(
                    line.number(), words.protocol().name(line), Optional.empty(), figures(value), inWords(value)));
        }
        return lines;
    }

    private List<Line> votes(ProtocolPaper paper, ProtocolNumbers numbers) {
        var options = paper.ballot().options();
        var votes = new ArrayList<Line>();
        for (int i = 0; i < options.size(); i++) {
            long value = numbers.votes().get(i);
            votes.add(option(paper.ballot(), options.get(i), figures(value), inWords(value)));
        }
        return votes;
    }

    private Line option(BallotPaper ballot, ContestOption option, String figures, String inWords) {
        int place = ballot.options().indexOf(option) + 1;
        return new Line(
                words.count(place), words.protocol().option(option, words.names()), note(option), figures, inWords);
    }

    private Optional<String> note(ContestOption option) {
        return option instanceof ContestOption.CandidateOption
                ? Optional.of(Optional.ofNullable(parties.get(option.code()))
                        .map(words::party)
                        .orElseGet(() -> words.shared().text("chamber.without-party")))
                : Optional.empty();
    }

    private String options(BallotPaper ballot) {
        return words.say(ballot.contest().tier() == Tier.LIST ? "protocol.lists" : "protocol.candidates");
    }

    private String figures(long value) {
        return value == PrecinctProtocol.EMPTY ? Words.NOTHING : words.count(value);
    }

    private String inWords(long value) {
        return value == PrecinctProtocol.EMPTY
                ? words.say("protocol.empty-line")
                : words.numbers().words(value);
    }

    private List<Doubt> doubts(ProtocolPaper paper, ProtocolVersion version) {
        var findings = paper.findings(version.numbers());
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < findings.size(); i++) {
            Finding each = findings.get(i);
            int place = i;
            var explanations = version.handled().stream()
                    .filter(handling -> handling.finding() == place)
                    .map(handling -> words.say("protocol.handled", Map.of("reason", handling.reason())))
                    .toList();
            doubts.add(new Doubt(
                    words.say(each.isError() ? "protocol.error" : "protocol.warning"),
                    words.sentences().finding(each),
                    explanations));
        }
        return doubts;
    }

    /** All versions where there are several; the only one of a protocol says nothing more than the page itself. */
    private List<Version> versions(ProtocolPaper paper, PublishedProtocol protocol) {
        var all = protocol.versions();
        if (all.size() == 1 && all.getFirst().correction().isEmpty()) {
            return List.of();
        }
        var versions = new ArrayList<Version>();
        for (int i = 0; i < all.size(); i++) {
            var version = all.get(i);
            boolean counts = i == all.size() - 1 && protocol.state().isCounted();
            var changes =
                    i == 0 ? List.<Change>of() : changes(paper, all.get(i - 1).numbers(), version.numbers());
            versions.add(new Version(
                    words.say(counts ? "protocol.version-counts" : "protocol.version", Map.of("n", i + 1)),
                    version.correction().map(this::act).orElse(List.of()),
                    changes,
                    i > 0 && changes.isEmpty()));
        }
        return versions;
    }

    private List<String> act(Correction correction) {
        var act = correction.act();
        var answers = correction.answers();
        var facts = new ArrayList<String>();
        facts.add(words.say(
                "act.number",
                Map.of("number", act.number(), "date", words.numbers().date(act.date()))));
        facts.add(words.say("act.reason", Map.of("reason", words.say("act-reason." + Words.key(act.reason())))));
        if (!act.note().isBlank()) {
            facts.add(words.say("act.note", Map.of("note", act.note())));
        }
        facts.add(words.say(
                "act.signed",
                Map.of("marks", act.signatories().stream().map(Object::toString).collect(Collectors.joining(", ")))));
        facts.add(words.say(
                "act.answers",
                Map.of("reason", words.say("return-reason." + Words.key(answers.reason())), "words", answers.words())));
        return facts;
    }

    private List<Change> changes(ProtocolPaper paper, ProtocolNumbers before, ProtocolNumbers after) {
        var changes = new ArrayList<Change>();
        for (int place : after.differences(before)) {
            changes.add(new Change(place(paper, place), figures(before.at(place)), figures(after.at(place))));
        }
        return changes;
    }

    private String place(ProtocolPaper paper, int place) {
        var columns = paper.form().columns();
        return place < columns.size()
                ? words.protocol().line(columns.get(place))
                : words.protocol().option(paper.ballot().options().get(place - columns.size()), words.names());
    }
}
