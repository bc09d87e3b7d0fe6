package dauys.server.api;

import dauys.election.commission.Action;
import dauys.election.commission.ContestKind;
import dauys.election.protocol.DoubleEntry.State;
import dauys.election.territory.Precinct;
import dauys.folder.CanonicalJson;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.store.ActRecord;
import dauys.store.Entry;
import dauys.store.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of all acts, newest first. What was done with a protocol is told once it is agreed. */
@ForPrograms
class RecordApi {

    private static final Set<String> SETTLED =
            Set.of(State.AGREED.name(), State.CORRECTED.name(), State.RETURNED.name());

    /** So many pages of entries are looked through for those that the caller may see. */
    private static final int MOST_PAGES = 20;

    private final NightElection election;
    private final ActRecord record;
    private final Desk desk;
    private final Sight sight;

    RecordApi(NightElection election, ActRecord record, Desk desk, Sight sight) {
        this.election = election;
        this.record = record;
        this.desk = desk;
        this.sight = sight;
    }

    @GetMapping("/record")
    Map<String, Object> record(
            Caller caller,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String limit) {
        sight.must(caller, Action.SEE_RECORD);
        long from = before.isEmpty() ? Long.MAX_VALUE : Paged.number("before", before, Long.MAX_VALUE);
        int most = Paged.limit(limit);
        var visible = sight.scope(caller.actor(), Action.SEE_RECORD);
        var found = new ArrayList<Entry>();
        boolean more = true;
        for (int page = 0; page < MOST_PAGES && more && found.size() < most; page++) {
            var entries = record.entriesBefore(from, most);
            for (int i = 0; i < entries.size() && found.size() < most; i++) {
                from = entries.get(i).id();
                if (sees(caller, visible, entries.get(i))) {
                    found.add(entries.get(i));
                }
            }
            more = entries.size() == most;
        }
        var states = states(found);
        var answer = Json.of(
                "entries",
                found.stream().map(each -> entry(caller, each, states)).toList());
        if (more) {
            answer.put("next", Long.toString(from));
        }
        return answer;
    }

    private boolean sees(Caller caller, BiPredicate<Precinct, ContestKind> visible, Entry entry) {
        return switch (entry.subject()) {
            case Subject.OfElection opened -> true;
            case Subject.OfProtocol of -> sees(visible, of.precinct(), of.contest());
            case Subject.OfScans of -> sees(visible, of.precinct(), of.contest());
            case Subject.OfPrecinct of -> seesPrecinct(caller, of.precinct());
            case Subject.OfVoters of -> seesPrecinct(caller, of.precinct());
            case Subject.OfCommission of ->
                election.commissions()
                        .find(of.commission())
                        .filter(commission -> desk.refusal(caller.actor(), Action.SEE_RECORD, commission)
                                .isEmpty())
                        .isPresent();
            case Subject.OfContest of -> sees(caller, of.contest());
            case Subject.OfApplication of -> sees(caller, of.contest());
            case Subject.OfLot of -> sees(caller, of.contest());
        };
    }

    private boolean seesPrecinct(Caller caller, String id) {
        return election.precinct(id)
                .filter(precinct -> desk.refusal(caller.actor(), Action.SEE_RECORD, precinct)
                        .isEmpty())
                .isPresent();
    }

    private boolean sees(Caller caller, String contest) {
        return election.registers()
                .paper(contest)
                .filter(paper -> desk.refusal(caller.actor(), Action.SEE_RECORD, paper.contest())
                        .isEmpty())
                .isPresent();
    }

    private boolean sees(BiPredicate<Precinct, ContestKind> visible, String precinct, String contest) {
        return election.paper(precinct, contest)
                .filter(paper -> visible.test(
                        paper.precinct(), election.kind(paper.ballot().contest())))
                .isPresent();
    }

    /** Where the protocols stand now, by their subjects, as the database says: the boards are a moment late. */
    private Map<String, String> states(List<Entry> entries) {
        var subjects = entries.stream()
                .filter(entry -> entry.subject() instanceof Subject.OfProtocol)
                .map(entry -> entry.subject().toString())
                .distinct()
                .toList();
        var states = new HashMap<String, String>();
        record.standings(subjects, row -> states.put(row.subject().toString(), row.state()));
        return states;
    }

    private Map<String, Object> entry(Caller caller, Entry entry, Map<String, String> states) {
        var json = Json.of(
                "id", entry.id(),
                "at", entry.at().toString(),
                "kind", entry.kind(),
                "subject", entry.subject().toString(),
                "person", entry.person().digits(),
                "capacity", entry.capacity());
        if (tells(caller, entry, states)) {
            json.put("body", CanonicalJson.read(entry.body()));
        }
        return json;
    }

    private boolean tells(Caller caller, Entry entry, Map<String, String> states) {
        if (!(entry.subject() instanceof Subject.OfProtocol of)) {
            return true;
        }
        String state = states.getOrDefault(entry.subject().toString(), State.EMPTY.name());
        return SETTLED.contains(state)
                || sight.seesTyped(caller, sight.paper(of.precinct(), of.contest()), State.valueOf(state));
    }
}
