package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.Correction;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.Handling;
import dauys.election.protocol.ProtocolHistory;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.protocol.Reading;
import java.util.HashMap;
import java.util.Map;

/** Where a protocol stands, as a tree of JSON and back. */
final class ProtocolStateJson {

    private final NumbersJson numbers;
    private final ProtocolActJson acts;

    ProtocolStateJson(ProtocolPaper paper) {
        this.numbers = new NumbersJson(paper);
        this.acts = new ProtocolActJson(numbers);
    }

    ProtocolActJson acts() {
        return acts;
    }

    Map<String, Object> write(DoubleEntry entry) {
        var tree = new HashMap<String, Object>();
        tree.put("state", entry.state().name());
        tree.put(
                "versions",
                entry.history().versions().stream().map(this::version).toList());
        entry.history().correcting().ifPresent(correction -> tree.put("correcting", correction(correction)));
        switch (entry) {
            case DoubleEntry.Empty empty -> {}
            case DoubleEntry.FirstReading one -> tree.put("first", reading(one.first()));
            case DoubleEntry.ReadingsDiffer differ -> {
                tree.put("first", reading(differ.first()));
                tree.put("second", reading(differ.second()));
                tree.put("chosen", acts.choices(differ.chosen()));
            }
            case DoubleEntry.SecondReading second -> tree.put("version", version(second.version()));
            case DoubleEntry.Agreed agreed -> {}
            case DoubleEntry.Returned returned -> tree.put("why", why(returned.why()));
            case DoubleEntry.Corrected corrected -> {}
        }
        return tree;
    }

    DoubleEntry read(Tree tree) {
        var history = new ProtocolHistory(
                tree.trees("versions").stream().map(this::version).toList(),
                tree.optional("correcting").map(ProtocolStateJson::correction));
        return switch (DoubleEntry.State.valueOf(tree.text("state"))) {
            case EMPTY -> new DoubleEntry.Empty(history);
            case FIRST_READING -> new DoubleEntry.FirstReading(reading(tree.tree("first")), history);
            case READINGS_DIFFER ->
                new DoubleEntry.ReadingsDiffer(
                        reading(tree.tree("first")),
                        reading(tree.tree("second")),
                        acts.choices(tree.tree("chosen")),
                        history);
            case SECOND_READING -> new DoubleEntry.SecondReading(version(tree.tree("version")), history);
            case AGREED -> new DoubleEntry.Agreed(history);
            case RETURNED -> new DoubleEntry.Returned(why(tree.tree("why")), history);
            case CORRECTED -> new DoubleEntry.Corrected(history);
        };
    }

    private Map<String, Object> reading(Reading reading) {
        return Map.of("by", reading.by().digits(), "numbers", numbers.write(reading.numbers()));
    }

    private Reading reading(Tree tree) {
        return new Reading(new PersonMark(tree.text("by")), numbers.read(tree.tree("numbers")));
    }

    private Map<String, Object> version(ProtocolVersion version) {
        var tree = new HashMap<String, Object>();
        tree.put("numbers", numbers.write(version.numbers()));
        tree.put("first", version.first().digits());
        tree.put("second", version.second().digits());
        tree.put(
                "handled",
                version.handled().stream().map(ProtocolStateJson::handling).toList());
        version.correction().ifPresent(correction -> tree.put("correction", correction(correction)));
        return tree;
    }

    private ProtocolVersion version(Tree tree) {
        return new ProtocolVersion(
                numbers.read(tree.tree("numbers")),
                new PersonMark(tree.text("first")),
                new PersonMark(tree.text("second")),
                tree.trees("handled").stream().map(ProtocolStateJson::handling).toList(),
                tree.optional("correction").map(ProtocolStateJson::correction));
    }

    private static Map<String, Object> handling(Handling handling) {
        return Map.of(
                "finding", handling.finding(),
                "code", handling.code(),
                "by", handling.by().digits(),
                "reason", handling.reason());
    }

    private static Handling handling(Tree tree) {
        return new Handling(
                (int) tree.number("finding"), tree.text("code"), new PersonMark(tree.text("by")), tree.text("reason"));
    }

    private static Map<String, Object> correction(Correction correction) {
        return Map.of(
                "act", ProtocolActJson.correction(correction.act()),
                "by", correction.by().digits(),
                "answers", why(correction.answers()));
    }

    private static Correction correction(Tree tree) {
        return new Correction(
                ProtocolActJson.correction(tree.tree("act")),
                new PersonMark(tree.text("by")),
                why(tree.tree("answers")));
    }

    private static Map<String, Object> why(ProtocolReturn why) {
        return Map.of("by", why.by().digits(), "reason", why.reason().name(), "words", why.words());
    }

    private static ProtocolReturn why(Tree tree) {
        return new ProtocolReturn(
                new PersonMark(tree.text("by")),
                ProtocolReturn.Reason.valueOf(tree.text("reason")),
                tree.text("words"));
    }
}
