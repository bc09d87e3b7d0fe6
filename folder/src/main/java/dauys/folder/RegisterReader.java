package dauys.folder;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.contest.Contest;
import dauys.election.contest.Election;
import dauys.election.contest.Tier;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine.Role;
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

/** Reads the registers of a folder of protocols, everything that stands there before the first protocol. */
final class RegisterReader {

    private final Path folder;
    private final ElectionYaml.Head head;
    private final Rulebook law;
    private final Findings findings;
    private final Optional<ProtocolForm> form;
    private final TerritoryFiles areas;
    private final PrecinctFile precincts;
    private final Election election;
    private final RegisterFiles files;
    private final DecisionsFile decisions;
    private final Map<String, Lot> lots;
    private final Findings ofDates = new Findings();
    private final ElectionDates dates;

    private RegisterReader(Path folder, ElectionYaml.Head head, Rulebook law, Findings findings) {
        this.folder = folder;
        this.head = head;
        this.law = law;
        this.findings = findings;
        form = FormFile.read(folder, head.edition(), findings);
        areas = TerritoryFiles.read(folder, findings);
        precincts = PrecinctFile.read(folder, areas, findings);
        var contests = areas.contests();
        election = new Election(
                head.id(), head.title(), head.date(), head.edition(), head.origin(), areas.bodies(), contests);
        files = RegisterFiles.read(folder, contests, findings);
        decisions = DecisionsFile.read(folder, contests, files, findings);
        lots = LotsFile.read(folder, contests, files, findings);
        dates = ElectionDates.read(folder, head, election, law, ofDates);
    }

    /**
     * Reads the registers; errors in them leave nothing to count.
     *
     * @param fingerprint of the files, which nobody asks for where a folder is only counted
     */
    static Optional<Registers> read(
            Path folder,
            YamlMap yaml,
            ElectionYaml.Head head,
            Optional<Rulebook> law,
            String fingerprint,
            Findings findings) {
        yaml.optionalWhole("seed");
        yaml.done();
        return law.flatMap(rulebook -> new RegisterReader(folder, head, rulebook, findings).registers(fingerprint));
    }

    private Optional<Registers> registers(String fingerprint) {
        if (hasRulebook(law)) {
            new FolderChecks(law, findings).bodies(election, body -> areas.placeOfBody(body.id()));
        }
        if (form.isEmpty()) {
            return Optional.empty();
        }
        boolean againstAll = form.get().line(Role.AGAINST_ALL).isPresent();
        checkAgainstAll(againstAll && hasRulebook(law));
        var papers = papers(againstAll);
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
        var expected = new Expected(form.get(), new TabulationPlan(territory, ballots, papers), law);
        return Optional.of(new Registers(this, territory, ballots, expected, fingerprint));
    }

    private static boolean hasRulebook(Rulebook law) {
        return !law.provisions().isEmpty();
    }

    /** A form with the line against all where the edition has no such line on the ballot paper, or the reverse. */
    private void checkAgainstAll(boolean onForm) {
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

    private List<BallotPaper> papers(boolean againstAll) {
        var papers = new ArrayList<BallotPaper>(election.contests().size());
        for (Contest contest : election.contests()) {
            var paper = contest.tier() == Tier.LIST
                    ? BallotPaper.ofLists(contest, files.lists(contest.id()), againstAll)
                    : BallotPaper.ofCandidates(contest, files.candidates(contest.id()), againstAll);
            if (paper.options().size() <= (againstAll ? 1 : 0)) {
                String file = contest.tier() == Tier.LIST ? "lists.csv" : "candidates.csv";
                findings.error("F137", Place.of(folder.resolve(file).toString()), Map.of("contest", contest.id()));
            }
            papers.add(paper);
        }
        return papers;
    }

    /** What the law says of dates and lists; an error in it does not keep protocols from being counted. */
    void checkLists() {
        findings.addAll(ofDates);
        if (hasRulebook(law)) {
            var checks = new FolderChecks(law, findings);
            election.contests()
                    .forEach(contest -> checks.lists(contest, files.lists(contest.id()), head.date(), files));
        }
    }

    ElectionDates dates() {
        return dates;
    }

    Map<String, Lot> lots() {
        return lots;
    }

    ElectionYaml.Head head() {
        return head;
    }

    Rulebook law() {
        return law;
    }

    Election election() {
        return election;
    }

    RegisterFiles files() {
        return files;
    }

    DecisionsFile decisions() {
        return decisions;
    }

    PrecinctFile precincts() {
        return precincts;
    }
}
