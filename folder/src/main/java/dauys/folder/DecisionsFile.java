package dauys.folder;

import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.Vacancy;
import dauys.election.seats.RecordedDecision;
import dauys.election.seats.RecordedDecision.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code decisions.yaml}, which may be absent: what commissions and parties decided, each with its act. */
final class DecisionsFile {

    /** The kinds of decision, as the key "question" writes them. */
    private enum Kind {
        REMAINDER_TIE,
        SECOND_PLACE,
        ADMISSION,
        HOLDERS,
        HOLDERS_MISSED,
        VACANCY
    }

    private final Map<String, List<RecordedDecision>> seats = new HashMap<>();
    private final Map<String, List<HoldersDecision>> holders = new HashMap<>();
    private final Map<String, List<Vacancy>> vacancies = new HashMap<>();
    private final Map<String, Contest> contests = new LinkedHashMap<>();
    private final RegisterFiles registers;
    private final Findings findings;

    private DecisionsFile(List<Contest> contests, RegisterFiles registers, Findings findings) {
        contests.forEach(each -> this.contests.put(each.id(), each));
        this.registers = registers;
        this.findings = findings;
    }

    static DecisionsFile read(Path folder, List<Contest> contests, RegisterFiles registers, Findings findings) {
        var decisions = new DecisionsFile(contests, registers, findings);
        Path file = folder.resolve("decisions.yaml");
        if (Files.exists(file)) {
            TextFile.read(file, findings)
                    .flatMap(text -> YamlMap.parse(file.toString(), text, findings))
                    .ifPresent(yaml -> {
                        yaml.maps("decisions").forEach(decisions::add);
                        yaml.done();
                    });
        }
        return decisions;
    }

    private void add(YamlMap yaml) {
        var contest = yaml.text("contest").filter(id -> known(yaml, id));
        var kind = yaml.choice("question", Kind.class);
        var act = yaml.text("act");
        var date = yaml.date("date");
        // These keys are known whatever else is wrong, so they are never reported as unknown.
        List.of("party", "parties", "candidates", "order", "term_ends").forEach(yaml::has);
        boolean isConstituency = contest.filter(this::isConstituency).isPresent();
        if (isConstituency && kind.filter(each -> each == Kind.VACANCY).isPresent()) {
            if (act.isPresent() && date.isPresent()) {
                addVacancies(yaml, contest.get(), act.get(), date.get());
            }
        } else if (isConstituency) {
            findings.error("F131", yaml.place(), Map.of("contest", contest.get()));
        } else if (contest.isPresent() && kind.isPresent() && act.isPresent() && date.isPresent()) {
            switch (kind.get()) {
                case REMAINDER_TIE -> addSeats(yaml, contest.get(), Question.REMAINDER_TIE, act.get(), date.get());
                case SECOND_PLACE -> addSeats(yaml, contest.get(), Question.SECOND_PLACE, act.get(), date.get());
                case ADMISSION -> addSeats(yaml, contest.get(), Question.ADMISSION, act.get(), date.get());
                case HOLDERS, HOLDERS_MISSED, VACANCY ->
                    party(yaml, contest.get())
                            .ifPresent(
                                    party -> addPeople(yaml, kind.get(), contest.get(), party, act.get(), date.get()));
            }
        }
        yaml.done();
    }

    private boolean known(YamlMap yaml, String contest) {
        boolean known = contests.containsKey(contest);
        if (!known) {
            findings.error(
                    "F122", yaml.place("contest"), Map.of("contest", contest, "known", Keys.someOf(contests.keySet())));
        }
        return known;
    }

    /** In a constituency a deputy can retire; every question that a decision can answer is one about lists. */
    private boolean isConstituency(String contest) {
        return Objects.requireNonNull(contests.get(contest), contest).tier() == Tier.SINGLE_MANDATE;
    }

    private void addVacancies(YamlMap yaml, String contest, String act, LocalDate on) {
        var termEnds = yaml.has("term_ends") ? yaml.date("term_ends") : Optional.<LocalDate>empty();
        for (String retired : candidates(yaml)) {
            vacancies
                    .computeIfAbsent(contest, id -> new ArrayList<>())
                    .add(Vacancy.ofConstituency(retired, act, on, termEnds));
        }
    }

    private void addSeats(YamlMap yaml, String contest, Question question, String act, LocalDate on) {
        var parties = yaml.texts("parties");
        if (parties.isEmpty()) {
            findings.error("Y103", yaml.place(), Map.of("key", "parties"));
            return;
        }
        seats.computeIfAbsent(contest, id -> new ArrayList<>()).add(new RecordedDecision(question, parties, act, on));
    }

    private void addPeople(YamlMap yaml, Kind kind, String contest, String party, String act, LocalDate on) {
        var candidates = kind == Kind.HOLDERS_MISSED ? List.<String>of() : candidates(yaml);
        switch (kind) {
            case HOLDERS -> addHolders(yaml, contest, new HoldersDecision.ByParty(party, candidates, act, on));
            case HOLDERS_MISSED -> addHolders(yaml, contest, new HoldersDecision.Missed(party, act, on));
            default -> {
                var order = yaml.texts("order");
                for (String retired : candidates) {
                    vacancies
                            .computeIfAbsent(contest, id -> new ArrayList<>())
                            .add(Vacancy.ofList(party, retired, order, act, on));
                }
            }
        }
    }

    private void addHolders(YamlMap yaml, String contest, HoldersDecision decision) {
        var made = holders.computeIfAbsent(contest, id -> new ArrayList<>());
        if (made.stream().anyMatch(each -> each.party().equals(decision.party()))) {
            findings.error("F120", yaml.place(), Map.of("key", decision.party()));
        }
        made.add(decision);
    }

    private List<String> candidates(YamlMap yaml) {
        var candidates = yaml.texts("candidates");
        if (candidates.isEmpty()) {
            findings.error("Y103", yaml.place(), Map.of("key", "candidates"));
        }
        return candidates;
    }

    private Optional<String> party(YamlMap yaml, String contest) {
        return yaml.text("party").filter(party -> {
            if (!registers.hasList(contest, party)) {
                findings.error("F126", yaml.place("party"), Map.of("party", party, "contest", contest));
            }
            return registers.hasList(contest, party);
        });
    }

    List<RecordedDecision> seats(String contest) {
        return seats.getOrDefault(contest, List.of());
    }

    List<HoldersDecision> holders(String contest) {
        return holders.getOrDefault(contest, List.of());
    }

    List<Vacancy> vacancies(String contest) {
        return vacancies.getOrDefault(contest, List.of());
    }
}
