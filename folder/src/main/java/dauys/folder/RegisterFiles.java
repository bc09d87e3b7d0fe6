package dauys.folder;

import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.nomination.Registration;
import dauys.election.party.Party;
import dauys.law.Place;
import dauys.law.Trilingual;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The CSV files of a folder of totals: parties, lists, candidates and votes, each checked against the others. */
final class RegisterFiles {

    static final List<String> PARTIES =
            List.of("party", "short_kk", "short_ru", "short_en", "name_kk", "name_ru", "name_en");
    /** The column with the colour of a party on charts. */
    static final String COLOUR = "colour";

    static final List<String> PARTIES_OPTIONAL = List.of(COLOUR);
    static final List<String> LISTS = List.of("contest", "party", "registered_at", "decision", "persons");
    static final List<String> CANDIDATES =
            List.of("contest", "party", "candidate", "place", "name", "born", "woman", "disability");
    static final List<String> CANDIDATES_OPTIONAL = List.of("name_ru");
    static final List<String> TOTALS = List.of("contest", "option", "votes");

    private record ListRow(String contest, PartyList list, Place place) {}

    private record CandidateRow(String contest, Optional<String> party, int place, Candidate candidate) {}

    private record Key(String contest, String code) {}

    private final Path folder;
    private final Map<String, Contest> contests = new LinkedHashMap<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<Key, ListRow> lists = new LinkedHashMap<>();
    private final Map<Key, CandidateRow> candidates = new LinkedHashMap<>();
    private final Map<Key, Place> voteRows = new LinkedHashMap<>();
    private final Map<String, List<ListRow>> listsByContest = new HashMap<>();
    private final Map<String, List<Candidate>> candidatesByContest = new HashMap<>();

    /** Persons by contest and party, in the order of the list. */
    private final Map<Key, List<CandidateRow>> persons = new HashMap<>();

    /** Places that are taken on each list. */
    private final Set<Key> places = new HashSet<>();

    /** Names by id: an id stands for one person in the whole folder. */
    private final Map<String, String> names = new HashMap<>();

    private RegisterFiles(Path folder, List<Contest> contests) {
        this.folder = folder;
        contests.forEach(each -> this.contests.put(each.id(), each));
    }

    static RegisterFiles read(Path folder, List<Contest> contests, Findings findings) {
        var files = new RegisterFiles(folder, contests);
        boolean hasLists = contests.stream().anyMatch(each -> each.tier() == Tier.LIST);
        if (hasLists || Files.exists(folder.resolve("parties.csv"))) {
            files.readParties(findings);
        }
        if (hasLists) {
            files.readLists(findings);
        }
        boolean hasConstituencies = contests.stream().anyMatch(each -> each.tier() == Tier.SINGLE_MANDATE);
        if (hasConstituencies || Files.exists(folder.resolve("candidates.csv"))) {
            files.readCandidates(findings);
        }
        files.checkPersons(findings);
        return files;
    }

    /** Where the persons of a list are named, their number must be the one that its row states. */
    private void checkPersons(Findings findings) {
        lists.forEach((key, row) -> {
            int named = personsOf(key.contest(), key.code()).size();
            var stated = row.list().persons();
            if (named > 0 && stated.isPresent() && stated.getAsInt() != named) {
                findings.error(
                        "F127", row.place(), Map.of("party", key.code(), "stated", stated.getAsInt(), "named", named));
            }
        });
    }

    private CsvFile csv(String name, List<String> columns, Findings findings) {
        return CsvFile.read(folder.resolve(name), columns, findings);
    }

    private void readParties(Findings findings) {
        for (CsvRow row : CsvFile.read(folder.resolve("parties.csv"), PARTIES, PARTIES_OPTIONAL, findings)
                .rows()) {
            party(row).ifPresent(party -> {
                if (parties.put(party.code(), party) != null) {
                    findings.error("F120", row.place(), Map.of("key", party.code()));
                }
            });
        }
    }

    /** The party of a row; what cannot be read is a finding. */
    static Optional<Party> party(CsvRow row) {
        var code = row.code("party");
        var shortName = names(row, "short");
        var name = names(row, "name");
        var colour = row.optionalColour(COLOUR);
        return code.isPresent() && shortName.isPresent() && name.isPresent()
                ? Optional.of(new Party(code.get(), shortName.get(), name.get(), colour))
                : Optional.empty();
    }

    static Optional<Trilingual> names(CsvRow row, String prefix) {
        var kk = row.name(prefix + "_kk");
        var ru = row.name(prefix + "_ru");
        var en = row.name(prefix + "_en");
        return kk.isPresent() && ru.isPresent() && en.isPresent()
                ? Optional.of(new Trilingual(kk.get(), ru.get(), en.get()))
                : Optional.empty();
    }

    /** Names that may be missing; one without the others does not count. */
    static Optional<Trilingual> optionalNames(CsvRow row, String prefix) {
        var kk = row.optionalName(prefix + "_kk");
        var ru = row.optionalName(prefix + "_ru");
        var en = row.optionalName(prefix + "_en");
        return kk.isPresent() && ru.isPresent() && en.isPresent()
                ? Optional.of(new Trilingual(kk.get(), ru.get(), en.get()))
                : Optional.empty();
    }

    private void readLists(Findings findings) {
        for (CsvRow row : csv("lists.csv", LISTS, findings).rows()) {
            var contest = contest(row, findings);
            var party = party(row, row.code("party"), findings);
            var at = row.optionalMoment("registered_at");
            var decision = row.optionalInt("decision");
            var persons = row.optionalInt("persons");
            if (contest.isPresent() && party.isPresent()) {
                var registration = at.map(moment -> new Registration(moment.day(), moment.time(), decision));
                if (at.isEmpty() && decision.isPresent()) {
                    findings.error("F129", row.place("decision"), Map.of("party", party.get()));
                }
                var list = new PartyList(party.get(), registration, persons, List.of());
                var key = new Key(contest.get(), party.get());
                var entry = new ListRow(contest.get(), list, row.place());
                if (lists.put(key, entry) != null) {
                    findings.error("F120", row.place(), Map.of("key", party.get()));
                } else {
                    listsByContest
                            .computeIfAbsent(contest.get(), any -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
    }

    private Optional<String> contest(CsvRow row, Findings findings) {
        return row.id("contest").filter(id -> {
            if (!contests.containsKey(id)) {
                findings.error(
                        "F122", row.place("contest"), Map.of("contest", id, "known", Keys.someOf(contests.keySet())));
            }
            return contests.containsKey(id);
        });
    }

    private Optional<String> party(CsvRow row, Optional<String> code, Findings findings) {
        return code.filter(party -> {
            if (!parties.containsKey(party)) {
                findings.error("F121", row.place("party"), Map.of("party", party));
            }
            return parties.containsKey(party);
        });
    }

    private void readCandidates(Findings findings) {
        var file = CsvFile.read(folder.resolve("candidates.csv"), CANDIDATES, CANDIDATES_OPTIONAL, findings);
        for (CsvRow row : file.rows()) {
            var contest = contest(row, findings);
            var party = party(row, row.optionalCode("party"), findings);
            var place = row.optionalInt("place");
            var person = candidate(row, party);
            if (contest.isPresent() && person.isPresent()) {
                Candidate candidate = person.get();
                checkStanding(row, contest.get(), party, place, findings);
                checkId(row, candidate, names, findings);
                var key = new Key(contest.get(), candidate.id());
                var entry = new CandidateRow(contest.get(), party, place.orElse(0), candidate);
                if (candidates.put(key, entry) != null) {
                    findings.error("F120", row.place(), Map.of("key", candidate.id()));
                } else {
                    candidatesByContest
                            .computeIfAbsent(contest.get(), any -> new ArrayList<>())
                            .add(candidate);
                }
            }
        }
        candidates
                .values()
                .forEach(each -> persons.computeIfAbsent(
                                new Key(each.contest(), each.party().orElse("")), any -> new ArrayList<>())
                        .add(each));
        persons.values().forEach(each -> each.sort(Comparator.comparingInt(CandidateRow::place)));
    }

    /** The person of a row; empty where the row does not name one. */
    static Optional<Candidate> candidate(CsvRow row, Optional<String> party) {
        var id = row.code("candidate");
        var name = row.name("name");
        var born = row.optionalDate("born");
        boolean woman = row.yes("woman");
        boolean disability = row.yes("disability");
        return id.isPresent() && name.isPresent()
                ? Optional.of(new Candidate(
                        id.get(), name.get(), row.optionalName("name_ru"), party, born, woman, disability))
                : Optional.empty();
    }

    /** An id stands for one person in the whole file. */
    static void checkId(CsvRow row, Candidate candidate, Map<String, String> names, Findings findings) {
        String known = names.putIfAbsent(candidate.id(), candidate.name());
        if (known != null && !known.equals(candidate.name())) {
            findings.error(
                    "F128",
                    row.place("candidate"),
                    Map.of("id", candidate.id(), "one", known, "other", candidate.name()));
        }
    }

    /** A person of a list stands at a place of its own on the list of a party that takes part. */
    private void checkStanding(
            CsvRow row, String contest, Optional<String> party, OptionalInt place, Findings findings) {
        if (tierOf(contest) == Tier.SINGLE_MANDATE) {
            return;
        }
        if (party.isEmpty()) {
            if (row.optionalText("party").isEmpty()) {
                findings.error("F110", row.place("party"), Map.of("column", "party"));
            }
            return;
        }
        if (!hasList(contest, party.get())) {
            findings.error("F126", row.place("party"), Map.of("party", party.get(), "contest", contest));
        }
        boolean taken = place.isEmpty()
                || place.getAsInt() < 1
                || !places.add(new Key(contest, party.get() + " " + place.getAsInt()));
        if (taken) {
            findings.error("F130", row.place("place"), Map.of("party", party.get()));
        }
    }

    /** The votes of every contest by option, in the order of the file; every list and candidate must have its row. */
    Map<String, Map<ContestOption, Long>> votes(Findings findings) {
        var votes = new HashMap<String, Map<ContestOption, Long>>();
        for (CsvRow row : csv("totals.csv", TOTALS, findings).rows()) {
            var contest = contest(row, findings);
            var code = row.option("option");
            var number = row.count("votes");
            if (contest.isEmpty() || code.isEmpty()) {
                continue;
            }
            var option = option(contest.get(), code.get(), row, findings);
            if (voteRows.putIfAbsent(new Key(contest.get(), code.get()), row.place()) != null) {
                findings.error("F120", row.place(), Map.of("key", code.get()));
            } else if (option.isPresent() && number.isPresent()) {
                votes.computeIfAbsent(contest.get(), id -> new LinkedHashMap<>())
                        .put(option.get(), number.getAsLong());
            }
        }
        reportMissing(findings);
        return votes;
    }

    private Optional<ContestOption> option(String contest, String code, CsvRow row, Findings findings) {
        if (code.equals(AgainstAll.CODE)) {
            return Optional.of(new AgainstAll());
        }
        var key = new Key(contest, code);
        if (tierOf(contest) == Tier.LIST) {
            if (lists.containsKey(key)) {
                return Optional.of(new ListOption(code));
            }
            findings.error("F126", row.place("option"), Map.of("party", code, "contest", contest));
        } else {
            if (candidates.containsKey(key)) {
                return Optional.of(new CandidateOption(code));
            }
            findings.error("F124", row.place("option"), Map.of("candidate", code, "contest", contest));
        }
        return Optional.empty();
    }

    private void reportMissing(Findings findings) {
        lists.forEach((key, row) -> {
            if (!voteRows.containsKey(key)) {
                findings.error("F123", Place.of(totalsFile()), Map.of("option", key.code(), "contest", key.contest()));
            }
        });
        candidates.forEach((key, row) -> {
            boolean stands = tierOf(key.contest()) == Tier.SINGLE_MANDATE;
            if (stands && !voteRows.containsKey(key)) {
                findings.error("F123", Place.of(totalsFile()), Map.of("option", key.code(), "contest", key.contest()));
            }
        });
    }

    Map<String, Party> parties() {
        return parties;
    }

    /** The lists of a contest, each with its persons in the registered order. */
    List<PartyList> lists(String contest) {
        return listsByContest.getOrDefault(contest, List.of()).stream()
                .map(row -> new PartyList(
                        row.list().party(),
                        row.list().registration(),
                        row.list().persons(),
                        personsOf(contest, row.list().party())))
                .toList();
    }

    /** The persons of a list in order. */
    private List<Candidate> personsOf(String contest, String party) {
        return persons.getOrDefault(new Key(contest, party), List.of()).stream()
                .map(CandidateRow::candidate)
                .toList();
    }

    /** The candidates of a constituency. */
    List<Candidate> candidates(String contest) {
        return candidatesByContest.getOrDefault(contest, List.of());
    }

    boolean hasList(String contest, String party) {
        return lists.containsKey(new Key(contest, party));
    }

    private Tier tierOf(String contest) {
        return Objects.requireNonNull(contests.get(contest), contest).tier();
    }

    Place placeOfList(String contest, String party) {
        return Objects.requireNonNull(lists.get(new Key(contest, party)), party).place();
    }

    Place placeOfVotes(String contest, String option) {
        return voteRows.getOrDefault(new Key(contest, option), Place.of(totalsFile()));
    }

    String totalsFile() {
        return folder.resolve("totals.csv").toString();
    }
}
