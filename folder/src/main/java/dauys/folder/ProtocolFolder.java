package dauys.folder;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.chamber.ContestInput;
import dauys.election.contest.Contest;
import dauys.election.contest.Election;
import dauys.election.contest.Tier;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.TabulationPath;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Territory;
import dauys.law.Place;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a folder of protocols: the registers of the election first, then what every precinct commission signed. */
final class ProtocolFolder {

    private final Path folder;
    private final ElectionYaml.Head head;
    private final Rulebook law;
    private final Findings findings;

    private ProtocolFolder(Path folder, ElectionYaml.Head head, Rulebook law, Findings findings) {
        this.folder = folder;
        this.head = head;
        this.law = law;
        this.findings = findings;
    }

    /**
     * Reads a folder. Errors in its registers leave nothing to count; errors in protocols are reported, and the others
     * are counted.
     */
    static Optional<ElectionFolder> read(
            Path folder, YamlMap yaml, ElectionYaml.Head head, Optional<Rulebook> law, Findings findings) {
        yaml.optionalWhole("seed");
        yaml.done();
        return law.flatMap(rulebook -> new ProtocolFolder(folder, head, rulebook, findings).folder());
    }

    private Optional<ElectionFolder> folder() {
        var form = FormFile.read(folder, head.edition(), findings);
        var areas = TerritoryFiles.read(folder, findings);
        var precincts = PrecinctFile.read(folder, areas, findings);
        var contests = areas.contests();
        var election = new Election(
                head.id(), head.title(), head.date(), head.edition(), head.origin(), areas.bodies(), contests);
        var registers = RegisterFiles.read(folder, contests, findings);
        var decisions = DecisionsFile.read(folder, contests, registers, findings);
        boolean hasRulebook = !law.provisions().isEmpty();
        if (hasRulebook) {
            new FolderChecks(law, findings).bodies(election, body -> areas.placeOfBody(body.id()));
        }
        if (form.isEmpty()) {
            return Optional.empty();
        }
        boolean againstAll = form.get().line(Role.AGAINST_ALL).isPresent();
        checkAgainstAll(election, againstAll && hasRulebook);
        var papers = papers(contests, registers, againstAll);
        var ballots = new Ballots(areas.bodies(), papers, areas.constituencies().values());
        for (int i = 0; i < precincts.precincts().size(); i++) {
            findings.addAll(ballots.check(precincts.precincts().get(i), precincts.place(i)));
        }
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        var territory = new Territory(
                areas.regions(),
                List.copyOf(areas.units().values()),
                List.copyOf(areas.constituencies().values()),
                precincts.precincts());
        var tabulated = tabulate(form.get(), territory, ballots, papers, precincts);
        var inputs = inputs(papers, tabulated, registers, decisions);
        if (hasRulebook) {
            inputs.forEach(input -> new FolderChecks(law, findings).lists(input, head.date(), registers));
        }
        return Optional.of(new ElectionFolder(
                election, head.alsoUnder(), law, registers.parties(), inputs, Optional.of(tabulated)));
    }

    private TabulatedElection tabulate(
            ProtocolForm form, Territory territory, Ballots ballots, List<BallotPaper> papers, PrecinctFile precincts) {
        var plan = new TabulationPlan(territory, ballots, papers);
        var expected = new Expected(form, plan, law);
        var sums = ProtocolIntake.read(folder, expected, precincts::place, findings);
        return new TabulatedElection(territory, form, plan, sums);
    }

    /** A form with the line against all where the edition has no such line on the ballot paper, or the reverse. */
    private void checkAgainstAll(Election election, boolean onForm) {
        if (!onForm) {
            return;
        }
        for (Contest contest : election.contests()) {
            if (!law.has(law.officeFor(contest.body().office()), Rule.AGAINST_ALL)) {
                findings.error(
                        "F125",
                        Place.of(folder.resolve(FormFile.NAME).toString()),
                        Map.of("contest", contest.id(), "edition", law.edition().id()));
                return;
            }
        }
    }

    private List<BallotPaper> papers(List<Contest> contests, RegisterFiles registers, boolean againstAll) {
        var papers = new ArrayList<BallotPaper>(contests.size());
        for (Contest contest : contests) {
            var paper = contest.tier() == Tier.LIST
                    ? BallotPaper.ofLists(contest, registers.lists(contest.id()), againstAll)
                    : BallotPaper.ofCandidates(contest, registers.candidates(contest.id()), againstAll);
            if (paper.options().size() <= (againstAll ? 1 : 0)) {
                String file = contest.tier() == Tier.LIST ? "lists.csv" : "candidates.csv";
                findings.error("F137", Place.of(folder.resolve(file).toString()), Map.of("contest", contest.id()));
            }
            papers.add(paper);
        }
        return papers;
    }

    private List<ContestInput> inputs(
            List<BallotPaper> papers, TabulatedElection tabulated, RegisterFiles registers, DecisionsFile decisions) {
        var inputs = new ArrayList<ContestInput>(papers.size());
        for (BallotPaper paper : papers) {
            Contest contest = paper.contest();
            var tabulation = tabulated.of(paper, TabulationPath.of(law, contest));
            inputs.add(new ContestInput(
                    contest,
                    tabulation.totals(),
                    Optional.of(tabulation),
                    registers.lists(contest.id()),
                    contest.tier() == Tier.SINGLE_MANDATE ? registers.candidates(contest.id()) : List.of(),
                    decisions.seats(contest.id()),
                    decisions.holders(contest.id()),
                    decisions.vacancies(contest.id()),
                    List.of()));
        }
        return inputs;
    }
}
