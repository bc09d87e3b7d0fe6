package dauys.synthetic;

import java.io.IOException;
import java.util.List;

/** Writes who stands and what parties decided on the holders of their mandates. */
final class PeopleFiles {

    private final SyntheticElection election;
    private final OutputFolder folder;
    private final String note;

    PeopleFiles(SyntheticElection election, OutputFolder folder, String note) {
        this.election = election;
        this.folder = folder;
        this.note = note;
    }

    void write() throws IOException {
        candidates();
        decisions();
    }

    private void candidates() throws IOException {
        try (var csv = new CsvOut(folder.file("candidates.csv"), note)) {
            csv.row("contest", "party", "candidate", "place", "name", "name_ru", "born", "woman", "disability");
            for (List<Person> standing : election.people().values()) {
                for (Person each : standing) {
                    csv.row(
                            each.contest(),
                            each.party().orElse(""),
                            each.id(),
                            each.place() == 0 ? "" : Integer.toString(each.place()),
                            each.name(),
                            each.russianName(),
                            each.born().toString(),
                            yesOrNo(each.woman()),
                            yesOrNo(each.disability()));
                }
            }
        }
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private void decisions() throws IOException {
        var day = HolderDrawing.day(election.profile());
        try (var writer = folder.file("decisions.yaml")) {
            SyntheticFolder.line(writer, note);
            SyntheticFolder.line(writer, election.decisions().isEmpty() ? "decisions: []" : "decisions:");
            int number = 0;
            for (HolderDecision each : election.decisions()) {
                number++;
                SyntheticFolder.line(writer, "  - contest: " + each.contest());
                SyntheticFolder.line(writer, "    question: holders");
                SyntheticFolder.line(writer, "    party: " + each.party());
                SyntheticFolder.line(writer, "    candidates: [" + String.join(", ", each.candidates()) + "]");
                SyntheticFolder.line(writer, "    act: SYNTHETIC decision No. " + number);
                SyntheticFolder.line(writer, "    date: " + day);
            }
        }
    }
}
