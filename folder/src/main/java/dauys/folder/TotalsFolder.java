package dauys.folder;

import dauys.election.chamber.ContestInput;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.Tier;
import dauys.election.tabulation.Totals;
import dauys.election.tabulation.TotalsCheck;
import dauys.folder.ElectionYaml.StatedContest;
import dauys.law.Choice;
import dauys.law.Place;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads a folder of totals: figures per contest, as a source published them. */
final class TotalsFolder {

    private final ElectionYaml.Content content;
    private final RegisterFiles registers;
    private final Findings findings;

    private TotalsFolder(ElectionYaml.Content content, RegisterFiles registers, Findings findings) {
        this.content = content;
        this.registers = registers;
        this.findings = findings;
    }

    static Optional<ElectionFolder> read(
            Path folder, YamlMap yaml, ElectionYaml.Head head, Optional<Rulebook> law, Findings findings) {
        var content = ElectionYaml.totals(yaml, head, findings);
        var registers = RegisterFiles.read(folder, content.election().contests(), findings);
        return new TotalsFolder(content, registers, findings).folder(folder, head, law);
    }

    private Optional<ElectionFolder> folder(Path folder, ElectionYaml.Head head, Optional<Rulebook> law) {
        var decisions = DecisionsFile.read(folder, content.election().contests(), registers, findings);
        var votes = registers.votes(findings);
        var inputs = new ArrayList<ContestInput>();
        for (StatedContest stated : content.contests()) {
            String id = stated.contest().id();
            inputs.add(new ContestInput(
                    stated.contest(),
                    totals(stated, votes.getOrDefault(id, Map.of())),
                    Optional.empty(),
                    registers.lists(id),
                    stated.contest().tier() == Tier.SINGLE_MANDATE ? registers.candidates(id) : List.of(),
                    decisions.seats(id),
                    decisions.holders(id),
                    decisions.vacancies(id),
                    stated.publishedHolders()));
        }
        law.ifPresent(rulebook -> check(rulebook, inputs));
        return findings.hasErrors()
                ? Optional.empty()
                : law.map(rulebook -> new ElectionFolder(
                        content.election(),
                        content.alsoUnder(),
                        rulebook,
                        registers.parties(),
                        inputs,
                        Optional.empty(),
                        ElectionDates.read(folder, head, content.election(), rulebook, findings)));
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

    private void check(Rulebook law, List<ContestInput> inputs) {
        var checks = new FolderChecks(law, findings);
        checks.bodies(
                content.election(),
                body -> Objects.requireNonNull(content.places().get(body.id())));
        boolean readable = !findings.hasErrors();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            checkBallot(law, input);
            checks.lists(input.contest(), input.lists(), content.election().date(), registers);
            checkPublishedHolders(input);
            if (readable) {
                checkTotals(law, input, content.contests().get(i));
            }
        }
    }

    private void checkBallot(Rulebook law, ContestInput input) {
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

    private void checkPublishedHolders(ContestInput input) {
        String contest = input.contest().id();
        Place place = Objects.requireNonNull(content.places().get(contest));
        for (var published : input.publishedHolders()) {
            if (!registers.hasList(contest, published.party())) {
                findings.error("F126", place, Map.of("party", published.party(), "contest", contest));
            }
        }
    }

    /** Sums are checked only where every row could be read; a row that is missing has been reported already. */
    private void checkTotals(Rulebook law, ContestInput input, StatedContest stated) {
        var base = law.find(input.contest().body().office(), Rule.THRESHOLD_BASE)
                .map(provision -> provision.choice(Choice.Base.class))
                .orElse(Choice.Base.LISTS_AND_AGAINST_ALL);
        var check = new TotalsCheck(base, stated.deviation());
        findings.addAll(
                check.check(input.contest(), input.totals(), Place.of(registers.totalsFile()), stated.basePlace()));
    }
}
