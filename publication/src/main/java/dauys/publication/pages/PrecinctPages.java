package dauys.publication.pages;

import dauys.election.contest.Contest;
import dauys.election.protocol.Handling;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.tabulation.Completeness;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.publication.PublishedProtocol;
import dauys.publication.PublishedScan;
import dauys.publication.SentBack;
import dauys.wording.Numbers;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A precinct: each of its protocols as the paper form with all of its lines, what is doubtful about them, and all that
 * was changed, with the reasons.
 */
final class PrecinctPages {

    private static final long KILOBYTE = 1024;

    private final Scene scene;
    private final Precincts precincts;
    private final Spoken spoken;
    private final List<String> lineNames;

    PrecinctPages(Scene scene, Precincts precincts) {
        this.scene = scene;
        this.precincts = precincts;
        this.spoken = scene.spoken();
        this.lineNames = precincts.registers().form().lines().stream()
                .map(each -> spoken.protocol().name(each))
                .toList();
    }

    PublicPage page(int place) {
        Precinct precinct = precincts.precinct(place);
        var unit = precinct.unit();
        var page = scene.at(Addresses.precinct(precinct.id()), spoken.titleOf(precinct))
                .byTheClockOf(unit.region())
                .under(Addresses.TERRITORY, spoken.say("nav.territory"))
                .under(
                        Addresses.region(unit.region().code()),
                        spoken.in(unit.region().name()))
                .under(Addresses.unit(unit.code()), spoken.in(unit.name()));
        var sections = new ArrayList<Section>();
        sections.add(about(precinct, page));
        day(precinct).ifPresent(sections::add);
        precincts.slots(place).forEach(slot -> sections.add(protocol(slot, sections.size(), page)));
        Completeness count = precincts.count(place);
        return page.page(DataState.of(count, Optional.empty()), sections);
    }

    private Section about(Precinct precinct, Scene.FrameMaker page) {
        var section = Section.untitled("about");
        precinct.settlement()
                .ifPresent(each -> section.note(spoken.say("precinct.settlement", Map.of("name", Plain.text(each)))));
        precinct.address()
                .ifPresent(each -> section.note(spoken.say("precinct.address", Map.of("name", Plain.text(each)))));
        section.note(spoken.say("precinct.voters", Map.of("voters", precinct.voters())));
        for (Constituency each : precinct.constituencies()) {
            section.link(
                    page.to(Addresses.contest(each.id())),
                    scene.overview()
                            .result(each.id())
                            .map(result -> spoken.contest(Overview.contest(result)))
                            .orElseGet(() -> spoken.in(each.name())));
        }
        return section;
    }

    /** What the precinct reported during the day. */
    private Optional<Section> day(Precinct precinct) {
        return Optional.ofNullable(scene.overview().snapshot().days().get(precinct.id()))
                .filter(day -> !day.reports().isEmpty() || !day.settled().isEmpty())
                .map(day -> day(day, precinct.unit().region().offset()));
    }

    /** Hours are those of the clocks on the spot, whether the data tell which these are or not. */
    private Section day(PrecinctDay day, Optional<ZoneOffset> offset) {
        var grid = new Grid(offset.map(Numbers::clock)
                        .map(clock -> spoken.say("precinct.reports-caption-clock", Map.of("clock", clock)))
                        .orElseGet(() -> spoken.say("precinct.reports-caption")))
                .words(spoken.say("precinct.hour"))
                .numbers(spoken.say("figure.issued"));
        day.turnout()
                .forEach(each -> grid.row(Cell.head(each.at().toString()), Cell.number(spoken.count(each.voters()))));
        var section = Section.of("day", spoken.say("precinct.day")).grid(grid);
        day.settled()
                .forEach((finding, settled) -> section.note(spoken.say(
                        "precinct.settled",
                        Map.of("finding", finding.split(" ", 2)[0], "reason", Plain.text(settled.reason())))));
        return section;
    }

    private Section protocol(int slot, int number, Scene.FrameMaker page) {
        ProtocolPaper paper = precincts.paper(slot);
        Contest contest = paper.ballot().contest();
        var section = Section.of("protocol-" + number, spoken.contest(contest));
        var published = precincts.protocol(slot);
        if (published.isEmpty()) {
            section.note(spoken.say("precinct.missing"));
        } else {
            shown(section, paper, published.get(), number, page);
        }
        return section.link(page.to(Addresses.contest(contest.id())), spoken.say("precinct.contest"));
    }

    private void shown(
            Section section, ProtocolPaper paper, PublishedProtocol protocol, int number, Scene.FrameMaker page) {
        ProtocolNumbers numbers = protocol.latest().numbers();
        String state = protocol.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        section.note(spoken.say("protocol." + state));
        since(protocol, page).forEach(section::note);
        section.grid(form(paper, numbers)).grid(votes(paper, numbers));
        for (PublishedScan scan : protocol.scans()) {
            section.scan(scan(scan, section.scans().size() + 1, page));
        }
        var findings = paper.findings(numbers);
        for (int i = 0; i < findings.size(); i++) {
            section.note(finding(findings.get(i)));
            handled(protocol.latest(), i).forEach(section::note);
        }
        if (protocol.versions().size() > 1) {
            section.fold(history(paper, protocol.versions(), number));
        }
    }

    /** Since when a protocol stands so, and why it is out where it is. */
    private List<String> since(PublishedProtocol protocol, Scene.FrameMaker page) {
        var at = protocol.at().map(page::moment);
        return protocol.sentBack()
                .map(why -> List.of(sentBack(why, at)))
                .or(() -> at.map(moment -> List.of(spoken.say("protocol.at", Map.of("at", moment)))))
                .orElse(List.of());
    }

    private String sentBack(SentBack why, Optional<String> at) {
        var facts = new HashMap<String, Object>();
        facts.put("reason", spoken.say("return." + key(why.reason())));
        facts.put("words", Plain.text(why.words()));
        if (why.by().isEmpty() || at.isEmpty()) {
            return spoken.say("protocol.sent-back", facts);
        }
        facts.put("commission", spoken.commission(why.by().get()));
        facts.put("at", at.get());
        return spoken.say("protocol.sent-back-by", facts);
    }

    private ScanView scan(PublishedScan scan, int number, Scene.FrameMaker page) {
        var facts = Map.of("n", number, "size", Math.ceilDiv(scan.bytes(), KILOBYTE));
        String words = spoken.say(scan.kind().isPicture() ? "protocol.scan-picture" : "protocol.scan-document", facts);
        return new ScanView(
                page.to("../" + scan.address()),
                words,
                scan.sha256(),
                scan.kind().isPicture());
    }

    private String finding(Finding finding) {
        return spoken.say(
                finding.isError() ? "protocol.error" : "protocol.warning",
                Map.of("code", finding.code(), "sentence", spoken.sentences().finding(finding)));
    }

    private List<String> handled(ProtocolVersion version, int finding) {
        return version.handled().stream()
                .filter(each -> each.finding() == finding)
                .map(Handling::reason)
                .map(reason -> spoken.say("protocol.handled", Map.of("reason", Plain.text(reason))))
                .toList();
    }

    /** The lines in the order of the paper; those that follow from the votes stand among them. */
    private Grid form(ProtocolPaper paper, ProtocolNumbers numbers) {
        ProtocolForm form = paper.form();
        PrecinctProtocol protocol = paper.protocol(numbers);
        var grid = new Grid(spoken.in(form.title()))
                .words(spoken.say("protocol.line"))
                .numbers(spoken.say("protocol.number"))
                .words(spoken.say("protocol.in-words"));
        for (int i = 0; i < form.lines().size(); i++) {
            ProtocolLine line = form.lines().get(i);
            long value = protocol.value(form.place(line));
            grid.row(Cell.head(line.number() + ". " + lineNames.get(i)), Cell.number(number(value)), inWords(value));
        }
        return grid;
    }

    private Grid votes(ProtocolPaper paper, ProtocolNumbers numbers) {
        long cast = numbers.votes().stream().mapToLong(Long::longValue).sum();
        var grid = new Grid(spoken.say("figure.cast-caption", Map.of("number", cast)))
                .words(spoken.say("figure.option"))
                .numbers(spoken.say("figure.votes"))
                .words(spoken.say("protocol.in-words"))
                .numbers(spoken.say("figure.share"));
        for (int i = 0; i < numbers.votes().size(); i++) {
            long votes = numbers.votes().get(i);
            grid.row(
                    Cell.head(scene.option(paper.ballot().options().get(i))),
                    Cell.number(spoken.count(votes)),
                    inWords(votes),
                    Cell.number(spoken.percent(votes, cast)));
        }
        return grid;
    }

    /** A number once more in words, as the paper has it, so that a badly written digit is found out. */
    private Cell inWords(long value) {
        return Cell.word(value == PrecinctProtocol.EMPTY ? "" : spoken.numbers().words(value));
    }

    /** Every version but the one that is shown whole, oldest first: what replaced it, why, and by which act. */
    private Section history(ProtocolPaper paper, List<ProtocolVersion> versions, int number) {
        var section =
                Section.of("history-" + number, spoken.say("protocol.history", Map.of("versions", versions.size())));
        for (int i = 1; i < versions.size(); i++) {
            ProtocolVersion later = versions.get(i);
            int shown = i + 1;
            later.correction().ifPresent(correction -> {
                var act = correction.act();
                section.note(spoken.say(
                        "protocol.correction",
                        Scene.facts(
                                "version", shown,
                                "act", Plain.text(act.number()),
                                "date", spoken.numbers().date(act.date()),
                                "reason", spoken.say("reason." + key(act.reason())),
                                "signatories", act.signatories().size())));
                if (!act.note().isBlank()) {
                    section.note(spoken.say("protocol.note", Map.of("note", Plain.text(act.note()))));
                }
                section.note(spoken.say(
                        "protocol.return",
                        Map.of(
                                "reason",
                                spoken.say("return." + key(correction.answers().reason())),
                                "words",
                                Plain.text(correction.answers().words()))));
            });
            section.grid(changed(paper, versions.get(i - 1).numbers(), later.numbers(), shown));
        }
        return section;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Grid changed(ProtocolPaper paper, ProtocolNumbers earlier, ProtocolNumbers later, int version) {
        var grid = new Grid(spoken.say("protocol.changed", Map.of("version", version)))
                .words(spoken.say("protocol.line"))
                .numbers(spoken.say("protocol.before"), spoken.say("protocol.after"));
        for (int place : earlier.differences(later)) {
            grid.row(
                    Cell.head(placeName(paper, place)),
                    Cell.number(number(earlier.at(place))),
                    Cell.number(number(later.at(place))));
        }
        return grid;
    }

    private String placeName(ProtocolPaper paper, int place) {
        int lines = paper.form().columns().size();
        return place < lines
                ? spoken.protocol().line(paper.form().columns().get(place))
                : scene.option(paper.ballot().options().get(place - lines));
    }

    private String number(long value) {
        return value == PrecinctProtocol.EMPTY ? Spoken.NOTHING : spoken.count(value);
    }
}
