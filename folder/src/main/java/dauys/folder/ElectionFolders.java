package dauys.folder;

import dauys.election.chamber.ContestInput;
import dauys.election.contest.BodyRequirements;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.Tier;
import dauys.election.nomination.ListRequirements;
import dauys.election.nomination.PartyList;
import dauys.election.nomination.Registration;
import dauys.election.tabulation.Totals;
import dauys.election.tabulation.TotalsCheck;
import dauys.folder.ElectionYaml.StatedContest;
import dauys.law.Choice;
import dauys.law.Edition;
import dauys.law.Place;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads an election folder as docs/formats/election-folder.md describes it, and checks it against the law it names. */
public final class ElectionFolders {

    private final Path folder;
    private final Function<Edition, Loaded<Rulebook>> rulebooks;
    private final Findings findings = new Findings();

    private ElectionFolders(Path folder, Function<Edition, Loaded<Rulebook>> rulebooks) {
        this.folder = folder;
        this.rulebooks = rulebooks;
    }

    /** Reads a folder; every problem of every file is among the findings. */
    public static Loaded<ElectionFolder> read(Path folder) {
        return read(folder, Rulebooks::load);
    }

    /** Reads a folder under rulebooks of the caller's, for instance with one provision changed. */
    public static Loaded<ElectionFolder> read(Path folder, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var reader = new ElectionFolders(folder, rulebooks);
        var value = reader.folder();
        return new Loaded<>(reader.findings.hasErrors() ? Optional.empty() : value, reader.findings.all());
    }

    private Optional<ElectionFolder> folder() {
        Path file = folder.resolve("election.yaml");
        var yaml = TextFile.read(file, findings).flatMap(text -> YamlMap.parse(file.toString(), text, findings));
        var content = yaml.flatMap(map -> ElectionYaml.read(map, findings));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        var election = content.get().election();
        var rulebook = rulebook(election.edition(), yaml.get());
        content.get().alsoUnder().forEach(edition -> checkEdition(edition, yaml.get(), "also_under"));
        var registers = RegisterFiles.read(folder, content.get(), findings);
        var decisions = DecisionsFile.read(folder, content.get(), registers, findings);
        var votes = registers.votes(findings);
        var inputs = new ArrayList<ContestInput>();
        for (StatedContest stated : content.get().contests()) {
            var totals = totals(stated, votes.getOrDefault(stated.contest().id(), Map.of()));
            inputs.add(new ContestInput(
                    stated.contest(),
                    totals,
                    registers.lists(stated.contest().id()),
                    stated.contest().tier() == Tier.SINGLE_MANDATE
                            ? registers.candidates(stated.contest().id())
                            : List.of(),
                    decisions.seats(stated.contest().id()),
                    decisions.holders(stated.contest().id()),
                    decisions.vacancies(stated.contest().id()),
                    stated.publishedHolders()));
        }
        rulebook.ifPresent(law -> checkAgainst(law, content.get(), inputs, registers));
        return rulebook.map(
                law -> new ElectionFolder(election, content.get().alsoUnder(), law, registers.parties(), inputs));
    }

    private Optional<Rulebook> rulebook(Edition edition, YamlMap yaml) {
        if (!checkEdition(edition, yaml, "edition")) {
            return Optional.empty();
        }
        var loaded = rulebooks.apply(edition);
        findings.addAll(loaded.findings());
        return loaded.value();
    }

    private boolean checkEdition(Edition edition, YamlMap yaml, String key) {
        boolean known = Rulebooks.editions().contains(edition);
        if (!known) {
            var editions = Rulebooks.editions().stream().map(Edition::id).toList();
            findings.error("E101", yaml.place(key), Map.of("edition", edition.id(), "known", editions));
        }
        return known;
    }

    private static Totals totals(StatedContest stated, Map<ContestOption, Long> votes) {
        return new Totals(
                votes,
                stated.base(),
                stated.complete(),
                stated.registered(),
                stated.ballotsIssued(),
                stated.tookPart(),
                stated.invalid());
    }

    /** What the law says of bodies, ballots, lists and totals, applied to what the folder holds. */
    private void checkAgainst(
            Rulebook law, ElectionYaml.Content content, List<ContestInput> inputs, RegisterFiles registers) {
        for (var body : content.election().bodies()) {
            if (law.provisions().stream().noneMatch(each -> each.office() == body.office())) {
                findings.error(
                        "B107",
                        Objects.requireNonNull(content.places().get(body.id())),
                        Map.of("edition", law.edition().id(), "office", body.office()));
            }
        }
        var bodies = new BodyRequirements(law);
        for (var body : content.election().bodies()) {
            var contests = content.election().contests().stream()
                    .filter(each -> each.body().equals(body))
                    .toList();
            findings.addAll(bodies.check(
                    body, contests, Objects.requireNonNull(content.places().get(body.id()))));
        }
        boolean readable = !findings.hasErrors();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            checkBallot(law, input, registers);
            checkLists(law, input, content.election().date(), registers);
            checkPublishedHolders(input, content, registers);
            if (readable) {
                checkTotals(law, input, content.contests().get(i), registers);
            }
        }
    }

    private void checkBallot(Rulebook law, ContestInput input, RegisterFiles registers) {
        if (input.totals().againstAll().isPresent()
                && !law.has(input.contest().body().office(), Rule.AGAINST_ALL)) {
            findings.error(
                    "F125",
                    registers.placeOfVotes(input.contest().id(), AgainstAll.CODE),
                    Map.of(
                            "contest",
                            input.contest().id(),
                            "edition",
                            law.edition().id()));
        }
    }

    private void checkPublishedHolders(ContestInput input, ElectionYaml.Content content, RegisterFiles registers) {
        Place place =
                Objects.requireNonNull(content.places().get(input.contest().id()));
        for (var published : input.publishedHolders()) {
            if (!registers.hasList(input.contest().id(), published.party())) {
                findings.error(
                        "F126",
                        place,
                        Map.of(
                                "party",
                                published.party(),
                                "contest",
                                input.contest().id()));
            }
        }
    }

    private void checkLists(Rulebook law, ContestInput input, LocalDate electionDay, RegisterFiles registers) {
        for (PartyList list : input.lists()) {
            var on = list.registration().map(Registration::day).orElse(electionDay);
            var requirements = ListRequirements.of(law, input.contest().body().office(), on);
            Place place = registers.placeOfList(input.contest().id(), list.party());
            findings.addAll(requirements.check(list, input.contest().seats(), place));
        }
    }

    /** Sums are checked only where every row could be read; a row that is missing has been reported already. */
    private void checkTotals(Rulebook law, ContestInput input, StatedContest stated, RegisterFiles registers) {
        var base = law.find(input.contest().body().office(), Rule.THRESHOLD_BASE)
                .map(provision -> provision.choice(Choice.Base.class))
                .orElse(Choice.Base.LISTS_AND_AGAINST_ALL);
        var check = new TotalsCheck(base, stated.deviation());
        findings.addAll(
                check.check(input.contest(), input.totals(), Place.of(registers.totalsFile()), stated.basePlace()));
    }
}
