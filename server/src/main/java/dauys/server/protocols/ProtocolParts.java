package dauys.server.protocols;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.Correction;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.Handling;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.folder.CanonicalJson;
import dauys.server.pages.Texts;
import dauys.store.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what the page of a protocol shows of its history. */
final class ProtocolParts {

    private static final String HANDLE = "protocol.handle";

    private final Visit visit;
    private final Signers signers;
    private final boolean byName;
    private final List<Entry> entries;

    /**
     * Parts for a visit.
     *
     * @param byName whether those who typed are named
     * @param entries about the protocol, oldest first
     */
    ProtocolParts(Visit visit, Signers signers, boolean byName, List<Entry> entries) {
        this.visit = visit;
        this.signers = signers;
        this.byName = byName;
        this.entries = entries;
    }

    private Texts texts() {
        return visit.frame().texts();
    }

    private String who(PersonMark mark) {
        return signers.person(mark, byName);
    }

    /** Findings of a version, each with how it was dealt with. */
    List<ProtocolPage.DoubtLine> doubts(ProtocolVersion version) {
        var findings = visit.paper().findings(version.numbers());
        var lines = new ArrayList<ProtocolPage.DoubtLine>();
        for (int i = 0; i < findings.size(); i++) {
            int place = i;
            var handling = version.handled().stream()
                    .filter(each -> each.finding() == place)
                    .findFirst();
            var finding = findings.get(i);
            lines.add(new ProtocolPage.DoubtLine(
                    visit.words().finding(visit.paper(), finding), finding.isError(), handling.map(this::handled)));
        }
        return lines;
    }

    private String handled(Handling handling) {
        var facts = Map.of("reason", handling.reason(), "who", who(handling.by()));
        var at = when(handling);
        if (at.isEmpty()) {
            return texts().say("protocol.handled", facts);
        }
        var more = new LinkedHashMap<String, Object>(facts);
        more.put("at", texts().moment(at.get()));
        return texts().say("protocol.handled-at", more);
    }

    /** When it was dealt with stands in the record, not in the state. */
    private Optional<Instant> when(Handling handling) {
        return entries.stream()
                .filter(each -> each.kind().equals(HANDLE) && each.person().equals(handling.by()))
                .filter(each -> {
                    var body = CanonicalJson.read(each.body());
                    return handling.reason().equals(body.get("reason"))
                            && handling.code().equals(body.get("code"))
                            && body.get("finding") instanceof Number number
                            && number.intValue() == handling.finding();
                })
                .map(Entry::at)
                .findFirst();
    }

    /** Why a protocol was sent back, and by whom. */
    String returned(ProtocolReturn why) {
        return texts().say(
                        "protocol.returned",
                        Map.of(
                                "reason", texts().say("return-reason." + ElectionWords.key(why.reason())),
                                "words", why.words(),
                                "who", who(why.by())));
    }

    /** The act of a correction. */
    ProtocolPage.ActFacts act(Correction correction) {
        CorrectionAct act = correction.act();
        var facts = new ArrayList<String>();
        facts.add(texts().say(
                        "protocol.act",
                        Map.of("number", act.number(), "date", texts().numbers().date(act.date()))));
        facts.add(texts().say(
                        "protocol.act-reason",
                        Map.of("reason", texts().say("correction-reason." + ElectionWords.key(act.reason())))));
        if (!act.note().isBlank()) {
            facts.add(texts().say("protocol.act-note", Map.of("note", act.note())));
        }
        facts.add(texts().say(
                        "protocol.act-signed",
                        Map.of("names", String.join(", ", signers.signatories(act.signatories())))));
        facts.add(texts().say("protocol.act-answers", Map.of("why", returned(correction.answers()))));
        return new ProtocolPage.ActFacts(facts);
    }

    /** The versions, the latest first, each with what it changed. */
    List<ProtocolPage.VersionPart> versions(DoubleEntry entry) {
        var versions = entry.history().versions();
        var parts = new ArrayList<ProtocolPage.VersionPart>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            var version = versions.get(i);
            boolean counts = i == versions.size() - 1 && entry.state().isCounted();
            parts.add(new ProtocolPage.VersionPart(
                    texts().say(counts ? "protocol.version-counts" : "protocol.version", Map.of("n", i + 1)),
                    List.of(texts().say(
                                    "protocol.read-by",
                                    Map.of("first", who(version.first()), "second", who(version.second())))),
                    doubts(version),
                    i == 0 ? Optional.empty() : Optional.of(changed(versions.get(i - 1), version, i)),
                    version.correction().map(this::act)));
        }
        return parts;
    }

    private NumbersTable changed(ProtocolVersion before, ProtocolVersion after, int place) {
        var columns = new LinkedHashMap<String, ProtocolNumbers>();
        columns.put(texts().say("protocol.version", Map.of("n", place)), before.numbers());
        columns.put(texts().say("protocol.version", Map.of("n", place + 1)), after.numbers());
        return NumbersTable.differing(visit, columns);
    }

    /** What was done, the latest first. */
    List<ProtocolPage.EntryLine> lines() {
        return entries.reversed().stream()
                .map(each -> new ProtocolPage.EntryLine(texts().moment(each.at()), what(each), who(each.person())))
                .toList();
    }

    private String what(Entry entry) {
        String what = texts().say("entry." + entry.kind().replace('.', '-'));
        return entry.kind().equals("protocol.start-over")
                        && CanonicalJson.read(entry.body()).get("reason") instanceof String reason
                ? texts().say("entry.with-reason", Map.of("what", what, "reason", reason))
                : what;
    }
}
