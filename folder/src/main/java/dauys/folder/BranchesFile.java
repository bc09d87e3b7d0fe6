package dauys.folder;

import dauys.election.party.PartyAct.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the branches of a party: the unit of each, and the day on which it was registered on record. */
public final class BranchesFile {

    /** The columns, in the order in which a form shows them. */
    public static final List<String> COLUMNS = List.of("unit", "day");

    private BranchesFile() {}

    /**
     * The branches of a text; empty where a row cannot be read, so that nobody takes a part for the whole.
     *
     * @param name what findings call it
     */
    public static Loaded<List<Branch>> of(String name, String text) {
        var findings = new Findings();
        var branches = new ArrayList<Branch>();
        for (CsvRow row : CsvFile.parse(name, text, COLUMNS, findings).rows()) {
            var unit = row.id("unit");
            var day = row.text("day").flatMap(any -> row.optionalDate("day"));
            if (unit.isPresent() && day.isPresent()) {
                branches.add(new Branch(unit.get(), day.get()));
            }
        }
        return new Loaded<>(
                findings.hasErrors() ? Optional.empty() : Optional.of(List.copyOf(branches)),
                findings.all(),
                findings.counts());
    }
}
