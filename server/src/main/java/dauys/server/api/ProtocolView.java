package dauys.server.api;

import dauys.election.protocol.Correction;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.DoubleEntry.ReadingsDiffer;
import dauys.election.protocol.Handling;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolAct.Choice;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.protocol.Reading;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.store.Applying;
import dauys.store.NumbersJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A protocol as JSON. What a caller may see of it is for the caller of this to ask. */
final class ProtocolView {

    private final ProtocolPaper paper;
    private final NumbersJson numbers;
    private final Words words;

    ProtocolView(ProtocolPaper paper, Words words) {
        this.paper = paper;
        this.numbers = new NumbersJson(paper);
        this.words = words;
    }

    /** Every version that was agreed or sent back, oldest first, and why it was sent back. */
    void versions(DoubleEntry entry, Map<String, Object> json) {
        json.put(
                "versions",
                entry.history().versions().stream().map(this::version).toList());
        if (entry instanceof DoubleEntry.Returned returned) {
            json.put("returned", why(returned.why()));
        }
        entry.history().correcting().ifPresent(under -> json.put("correcting", correction(under)));
    }

    /** What is typed and does not count yet. */
    void typed(DoubleEntry entry, Map<String, Object> json) {
        switch (entry) {
            case DoubleEntry.FirstReading first -> json.put("readings", List.of(reading(first.first())));
            case ReadingsDiffer differ -> {
                json.put("readings", List.of(reading(differ.first()), reading(differ.second())));
                json.put("differences", differences(differ));
            }
            case DoubleEntry.SecondReading second -> json.put("waiting", version(second.version()));
            case DoubleEntry.Empty none -> {}
            case DoubleEntry.Agreed none -> {}
            case DoubleEntry.Returned none -> {}
            case DoubleEntry.Corrected none -> {}
        }
    }

    private Map<String, Object> reading(Reading reading) {
        return Json.of("by", reading.by().digits(), "numbers", numbers.write(reading.numbers()));
    }

    private Map<String, Object> version(ProtocolVersion version) {
        return Json.of(
                "numbers", numbers.write(version.numbers()),
                "first", version.first().digits(),
                "second", version.second().digits(),
                "findings", findings(version),
                "correction", version.correction().map(ProtocolView::correction));
    }

    private List<Map<String, Object>> findings(ProtocolVersion version) {
        var found = paper.findings(version.numbers());
        var json = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < found.size(); i++) {
            int place = i;
            var handled = version.handled().stream()
                    .filter(each -> each.finding() == place)
                    .findFirst();
            var one = finding(found.get(i), words);
            one.put("number", i);
            handled.ifPresent(how -> one.put("handled", handled(how)));
            json.add(one);
        }
        return json;
    }

    /** A finding with its sentence. */
    static Map<String, Object> finding(Finding finding, Words words) {
        var law = finding.facts().get("law") instanceof LawRef ref ? Optional.of(Problems.law(ref)) : Optional.empty();
        return Json.of(
                "code", finding.code(), "error", finding.isError(), "sentence", words.finding(finding), "law", law);
    }

    private static Map<String, Object> handled(Handling how) {
        return Json.of("by", how.by().digits(), "reason", how.reason());
    }

    private static Map<String, Object> why(ProtocolReturn why) {
        return Json.of("by", why.by().digits(), "reason", why.reason().name(), "words", why.words());
    }

    private static Map<String, Object> correction(Correction correction) {
        var act = correction.act();
        return Json.of(
                "number", act.number(),
                "date", act.date().toString(),
                "reason", act.reason().name(),
                "note", act.note(),
                "signatories",
                        act.signatories().stream().map(each -> each.digits()).toList(),
                "by", correction.by().digits(),
                "answers", why(correction.answers()));
    }

    private List<Map<String, Object>> differences(ReadingsDiffer differ) {
        var first = differ.first().numbers();
        var second = differ.second().numbers();
        return first.differences(second).stream()
                .map(place -> Json.of(
                        "place", numbers.place(place),
                        "first", written(first.at(place)),
                        "second", written(second.at(place)),
                        "chosen",
                                Optional.ofNullable(differ.chosen().get(place)).map(ProtocolView::choice)))
                .toList();
    }

    private static Optional<Long> written(long number) {
        return Optional.of(number).filter(each -> each != PrecinctProtocol.EMPTY);
    }

    private static Object choice(Choice choice) {
        return switch (choice) {
            case Choice.TakeFirst taken -> "first";
            case Choice.TakeSecond taken -> "second";
            case Choice.TypeAgain again when again.number() == PrecinctProtocol.EMPTY -> "empty";
            case Choice.TypeAgain again -> again.number();
        };
    }

    /** The scans that lie beside the protocol. */
    List<Map<String, Object>> scans(Optional<Applying.Standing> standing) {
        return standing.map(each -> Applying.scans(each.content())).orElse(List.of()).stream()
                .map(scan -> Json.of("sha256", scan.sha256(), "type", scan.type(), "bytes", scan.bytes()))
                .toList();
    }
}
