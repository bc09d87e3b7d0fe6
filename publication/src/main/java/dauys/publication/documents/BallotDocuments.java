package dauys.publication.documents;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.PrintPlan;
import dauys.election.contest.Contest;
import dauys.folder.Registers;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import io.jstach.jstachio.JStachio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is printed before an election: the paper of every contest, the same for all languages because it has both that
 * the law asks for, and its proof in the language of those who compare.
 */
public final class BallotDocuments {

    private final Snapshot snapshot;
    private final Registers registers;
    private final Language language;
    private final BallotSheets sheets;
    private final ProofSheets proofs;
    private final PrintTables tables;

    /**
     * The papers of an election.
     *
     * @param language of the proofs
     * @throws IllegalArgumentException where the snapshot is of totals, which know no ballot papers
     */
    public BallotDocuments(Snapshot snapshot, Language language) {
        this(snapshot, language, contest -> false);
    }

    /**
     * The papers of an election before all lots are drawn.
     *
     * @param isToBeDrawn the contests whose lists do not stand in the order of a lot yet; their papers say so
     */
    public BallotDocuments(Snapshot snapshot, Language language, Predicate<Contest> isToBeDrawn) {
        this.snapshot = snapshot;
        this.registers = snapshot.registers().orElseThrow(() -> new IllegalArgumentException("Totals have no papers"));
        this.language = language;
        var plan = PrintPlan.of(registers.territory().precincts(), registers.ballots(), this::share);
        this.tables = new PrintTables(registers, plan, this::share);
        this.sheets = new BallotSheets(snapshot, registers, isToBeDrawn);
        this.proofs = new ProofSheets(snapshot, registers, plan, language);
    }

    private Optional<Ratio> share(Office office) {
        var law = registers.governing();
        return law.find(law.officeFor(office), Rule.BALLOTS_PRINTED).map(Provision::share);
    }

    /** The contests that have papers. */
    public List<Contest> contests() {
        return registers.papers().stream().map(BallotPaper::contest).toList();
    }

    /** Writes how many papers are printed, by precinct and by contest, as two tables. */
    public void writeTables(Path folder, Predicate<Contest> wanted) throws IOException {
        tables.write(folder, wanted);
    }

    /** The papers of some contests, each followed by its proof. */
    public Stream<Document> of(Predicate<Contest> wanted) {
        return registers.papers().stream()
                .filter(paper -> wanted.test(paper.contest()))
                .flatMap(paper -> Stream.of(ballot(paper), proof(paper)));
    }

    private Document ballot(BallotPaper paper) {
        String title = sheets.title(paper);
        return new Document(
                "ballot/" + file(paper),
                () -> new Printed(Language.KK, title, title, snapshot.at(), JStachio.render(sheets.of(paper))));
    }

    private Document proof(BallotPaper paper) {
        return new Document("proof/" + language.code() + "/" + file(paper), () -> {
            var sheet = proofs.of(paper);
            return new Printed(
                    language, sheet.frame().title(), sheet.frame().about(), snapshot.at(), JStachio.render(sheet));
        });
    }

    private static String file(BallotPaper paper) {
        return FileNames.of(paper.contest().id()) + ".pdf";
    }
}
