package dauys.publication.data;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Election;
import dauys.election.contest.Election.Origin;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.nomination.Candidate;
import dauys.election.party.Party;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.folder.CanonicalJson;
import dauys.law.Trilingual;
import dauys.publication.Snapshot;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The election in the Election Results Common Data Format of NIST SP 1500-100, version 2, for programs that read
 * elections of many countries. Where the format has no word for something, docs/formats/open-data.md says so.
 */
final class NistReport {

    private static final int BUFFER = 1 << 16;

    private final Published published;
    private final Snapshot snapshot;
    private final NistUnits units;

    NistReport(Published published) {
        this.published = published;
        this.snapshot = published.snapshot();
        this.units = new NistUnits(published);
    }

    Part part() {
        var file = DataWords.file("nist-sp-1500-100.json", DataFile.Format.JSON, "nist", List.of(), List.of());
        return new Part(file, stream -> {
            write(stream);
            return OptionalLong.empty();
        });
    }

    private void write(OutputStream stream) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        var head = Nist.object("ElectionReport");
        head.put("Format", snapshot.registers().isPresent() ? "precinct-level" : "summary-contest");
        head.put("GeneratedDate", snapshot.at().truncatedTo(ChronoUnit.SECONDS).toString());
        head.put("Issuer", "Dauys");
        head.put("IssuerAbbreviation", "DAUYS");
        head.put("SequenceStart", 1);
        head.put("SequenceEnd", 1);
        head.put("Status", status());
        head.put("VendorApplicationId", "dauys");
        Origin origin = snapshot.result().election().origin();
        if (origin != Origin.OFFICIAL) {
            head.put("IsTest", true);
            head.put("TestType", TerritoryParts.word(origin));
        }
        String open = CanonicalJson.write(head);
        writer.write(open, 0, open.length() - 1);
        writer.write(",\"GpUnit\":[");
        units.write(new Nist.Items(writer));
        writer.write("],\"Party\":[");
        parties(new Nist.Items(writer));
        writer.write("],\"Person\":[");
        persons(new Nist.Items(writer));
        writer.write("],\"Office\":[");
        offices(new Nist.Items(writer));
        writer.write("],\"Election\":[");
        election(writer);
        writer.write("]}\n");
        writer.flush();
    }

    private String status() {
        return switch (DataPackage.status(snapshot)) {
            case "OFFICIAL" -> "certified";
            case "PARTIAL" -> "unofficial-partial";
            default -> "unofficial-complete";
        };
    }

    private void parties(Nist.Items items) throws IOException {
        var inOrder = snapshot.folder().parties().values().stream()
                .sorted(Comparator.comparing(Party::code))
                .toList();
        for (Party each : inOrder) {
            var party = Nist.object("Party", Nist.party(each.code()));
            party.put("Name", Nist.text(each.name()));
            party.put("Abbreviation", Nist.text(each.shortName()));
            party.put("ExternalIdentifier", Nist.identifier("local-level", each.code()));
            items.add(party);
        }
    }

    private static Trilingual name(Candidate person) {
        return new Trilingual(person.name(), person.nameInRussian().orElse(person.name()), person.name());
    }

    /** The candidates of constituencies, and those who hold a mandate of a list. */
    private Map<String, Candidate> people() {
        var people = new LinkedHashMap<String, Candidate>();
        for (ContestResult each : snapshot.result().contests()) {
            each.input().candidates().forEach(person -> people.putIfAbsent(person.id(), person));
            holders(each).forEach(person -> people.putIfAbsent(person.id(), person));
        }
        return people;
    }

    private static List<Candidate> holders(ContestResult result) {
        var holders = new ArrayList<Candidate>();
        if (result instanceof ListResult list) {
            list.people().forEach(each -> {
                if (each instanceof HoldersGiven given) {
                    holders.addAll(given.holders());
                }
            });
        } else if (result instanceof SingleMandateResult single && single.outcome() instanceof Elected elected) {
            result.input().candidates().stream()
                    .filter(each -> each.id().equals(elected.winner().candidate()))
                    .forEach(holders::add);
        }
        return holders;
    }

    private void persons(Nist.Items items) throws IOException {
        for (Candidate each : people().values()) {
            var person = Nist.object("Person", Nist.person(each.id()));
            person.put("FullName", Nist.text(name(each)));
            each.party().ifPresent(code -> person.put("PartyId", Nist.party(code)));
            items.add(person);
        }
    }

    private void offices(Nist.Items items) throws IOException {
        for (Body body : snapshot.result().election().bodies()) {
            var office = Nist.object("Office", Nist.office(body.id()));
            office.put("Name", Nist.text(body.title()));
            office.put("ElectionDistrictId", units.electing(body));
            var holders = snapshot.result().contestsOf(body.id()).stream()
                    .flatMap(each -> holders(each).stream())
                    .map(each -> Nist.person(each.id()))
                    .distinct()
                    .toList();
            if (!holders.isEmpty() && !DataPackage.status(snapshot).equals("PARTIAL")) {
                office.put("OfficeHolderPersonIds", holders);
            }
            items.add(office);
        }
    }

    private void election(Writer writer) throws IOException {
        Election election = snapshot.result().election();
        var head = Nist.object("Election");
        head.put("Name", Nist.text(election.title()));
        head.put("Type", "general");
        head.put("StartDate", election.date().toString());
        head.put("EndDate", election.date().toString());
        head.put("ElectionScopeId", Nist.COUNTRY);
        head.put("ExternalIdentifier", Nist.identifier("local-level", election.id()));
        String open = CanonicalJson.write(head);
        writer.write(open, 0, open.length() - 1);
        writer.write(",\"Candidate\":[");
        var candidates = new Nist.Items(writer);
        for (ContestResult each : snapshot.result().contests()) {
            candidates(candidates, each);
        }
        writer.write("],\"Contest\":[");
        var contests = new Nist.Items(writer);
        var slots = slotsByContest();
        for (ContestResult each : snapshot.result().contests()) {
            contests.next();
            new NistContest(
                            published,
                            units,
                            each,
                            slots.getOrDefault(each.input().contest().id(), new int[0]))
                    .write(writer);
        }
        writer.write("]}");
    }

    private void candidates(Nist.Items items, ContestResult result) throws IOException {
        Contest contest = result.input().contest();
        boolean complete = NistContest.isComplete(result);
        for (Candidate each : result.input().candidates()) {
            var candidate = Nist.object("Candidate", Nist.candidate(contest.id(), each.id()));
            candidate.put("BallotName", Nist.text(name(each)));
            candidate.put("PersonId", Nist.person(each.id()));
            candidate.put("PreElectionStatus", "qualified");
            each.party().ifPresent(code -> candidate.put("PartyId", Nist.party(code)));
            if (complete && result instanceof SingleMandateResult single && single.outcome() instanceof Elected it) {
                boolean won = it.winner().candidate().equals(each.id());
                candidate.put("PostElectionStatus", won ? "winner" : "defeated");
            }
            items.add(candidate);
        }
    }

    /** The protocols of each contest by the contest's id, so that its votes can be written one option at a time. */
    private Map<String, int[]> slotsByContest() {
        var slots = new HashMap<String, int[]>();
        snapshot.registers().ifPresent(registers -> {
            var plan = registers.plan();
            var numbers = new HashMap<String, Integer>();
            for (int slot = 0; slot < plan.slots(); slot++) {
                numbers.merge(plan.paperOf(slot).contest().id(), 1, Integer::sum);
            }
            var filled = new HashMap<String, Integer>();
            for (int slot = 0; slot < plan.slots(); slot++) {
                String contest = plan.paperOf(slot).contest().id();
                int place = filled.merge(contest, 1, Integer::sum) - 1;
                slots.computeIfAbsent(contest, id -> new int[numbers.getOrDefault(id, 0)])[place] = slot;
            }
        });
        return slots;
    }
}
