package dauys.publication.data;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.Tabulation;
import dauys.folder.CanonicalJson;
import dauys.wording.Language;
import dauys.wording.Messages;
import dauys.wording.ProtocolWords;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A contest with the votes of each option, in its district and in every precinct. */
final class NistContest {

    private final Published published;
    private final NistUnits units;
    private final ContestResult result;
    private final int[] slots;
    private final Contest contest;

    /**
     * A contest to write.
     *
     * @param slots of its protocols
     */
    NistContest(Published published, NistUnits units, ContestResult result, int[] slots) {
        this.published = published;
        this.units = units;
        this.result = result;
        this.slots = slots;
        this.contest = result.input().contest();
    }

    /** Whether nothing is awaited, so that whoever is first is elected. */
    static boolean isComplete(ContestResult result) {
        return result.input()
                .tabulation()
                .map(Tabulation::completeness)
                .map(each -> each.status() != Completeness.Status.PARTIAL)
                .orElse(true);
    }

    void write(Writer writer) throws IOException {
        boolean list = contest.tier() == Tier.LIST;
        var head = Nist.object(list ? "PartyContest" : "CandidateContest", "contest-" + contest.id());
        head.put("Name", new ProtocolWords(Messages.in(Language.EN)).contest(contest));
        head.put("ElectionDistrictId", units.district(contest));
        head.put("VoteVariation", list ? "proportional" : "plurality");
        head.put("ExternalIdentifier", Nist.identifier("local-level", contest.id()));
        if (!list) {
            head.put("VotesAllowed", 1);
            head.put("NumberElected", 1);
            head.put("OfficeIds", List.of(Nist.office(contest.body().id())));
        }
        result.input().tabulation().map(Tabulation::completeness).ifPresent(all -> {
            head.put("SubUnitsReported", all.arrived());
            head.put("TotalSubUnits", all.expected());
        });
        var status = Nist.object("CountStatus");
        status.put("Type", "total");
        status.put("Status", isComplete(result) ? "completed" : "in-process");
        head.put("CountStatus", List.of(status));
        String open = CanonicalJson.write(head);
        writer.write(open, 0, open.length() - 1);
        writer.write(",\"ContestSelection\":[");
        var selections = new Nist.Items(writer);
        var options = new ArrayList<>(result.input().totals().votes().entrySet());
        for (int place = 0; place < options.size(); place++) {
            selections.next();
            selection(writer, options.get(place), place);
        }
        writer.write("]}");
    }

    private void selection(Writer writer, Map.Entry<ContestOption, Long> option, int place) throws IOException {
        String open = CanonicalJson.write(head(option.getKey(), place));
        writer.write(open, 0, open.length() - 1);
        writer.write(",\"VoteCounts\":[");
        var counts = new Nist.Items(writer);
        String district = units.district(contest);
        counts.count(district, option.getValue(), "total");
        if (result instanceof ListResult list && list.outcome() instanceof SeatsGiven given) {
            for (var each : given.seats()) {
                if (each.list().party().equals(option.getKey().code())) {
                    counts.count(district, each.seats(), "seats");
                }
            }
        }
        var registers = published.snapshot().registers();
        if (registers.isPresent()) {
            var plan = registers.get().plan();
            for (int slot : slots) {
                var version = published.counted(slot);
                if (version.isPresent()) {
                    String precinct =
                            plan.precincts().get(plan.precinctOf(slot)).id();
                    counts.count(
                            Nist.unit("precinct", precinct),
                            version.get().numbers().votes().get(place),
                            "total");
                }
            }
        }
        writer.write("]}");
    }

    private Map<String, Object> head(ContestOption option, int place) {
        String id = Nist.selection(contest.id(), option.code());
        var head = switch (option) {
            case ListOption list -> {
                var selection = Nist.object("PartySelection", id);
                selection.put("PartyIds", List.of(Nist.party(list.code())));
                yield selection;
            }
            case CandidateOption candidate -> {
                var selection = Nist.object("CandidateSelection", id);
                selection.put("CandidateIds", List.of(Nist.candidate(contest.id(), candidate.code())));
                yield selection;
            }
            case AgainstAll line -> {
                // The format knows answers to a question, and "against all" is one.
                var selection = Nist.object("BallotMeasureSelection", id);
                selection.put(
                        "Selection",
                        Nist.text(DataWords.inEach(each -> published.words().name(line, each))));
                yield selection;
            }
        };
        head.put("SequenceOrder", place + 1);
        return head;
    }
}
