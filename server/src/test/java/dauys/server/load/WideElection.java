package dauys.server.load;

import dauys.election.protocol.ProtocolNumbers;
import dauys.folder.CanonicalJson;
import dauys.folder.ElectionFolders;
import dauys.server.night.NightElection;
import dauys.store.NumbersJson;
import dauys.store.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An election with a short form and many precincts, so that a test sends many readings in little time. */
record WideElection(Path folder, NightElection election, List<Sheet> sheets) {

    private static final Path SOURCE = Path.of("..", "elections", "articles", "94-1-precinct-protocols");
    private static final List<String> REGISTERS = List.of(
            "election.yaml",
            "form.yaml",
            "bodies.csv",
            "candidates.csv",
            "constituencies.csv",
            "lists.csv",
            "parties.csv",
            "regions.csv",
            "units.csv");

    /** Makes one with so many precincts more than the four of its model. */
    static WideElection in(Path folder, int precincts) throws IOException {
        Files.createDirectories(folder);
        for (String each : REGISTERS) {
            Files.writeString(folder.resolve(each), Files.readString(SOURCE.resolve(each)));
        }
        // The model has a precinct of one voter too many, which is a finding on each of its protocols.
        var rows = new StringBuilder(
                Files.readString(SOURCE.resolve("precincts.csv")).replace(",3001,", ",3000,"));
        for (int i = 0; i < precincts; i++) {
            rows.append("W%d,U1,%d,,,1000,mazhilis-1 region-1 district-1%n".formatted(i, i + 10));
        }
        Files.writeString(folder.resolve("precincts.csv"), rows);
        var election =
                new NightElection(ElectionFolders.registers(folder).value().orElseThrow());
        return new WideElection(folder, election, sheets(election));
    }

    private static List<Sheet> sheets(NightElection election) {
        var sheets = new ArrayList<Sheet>();
        for (int slot = 0; slot < election.registers().plan().slots(); slot++) {
            var paper = election.paper(slot);
            var lines = new long[paper.form().columns().size()];
            java.util.Arrays.fill(lines, paper.precinct().voters());
            var votes = new long[paper.ballot().options().size()];
            votes[0] = 100L + slot % 50;
            var numbers = ProtocolNumbers.of(lines, votes);
            sheets.add(new Sheet(
                    new Subject.OfProtocol(
                            paper.precinct().id(), paper.ballot().contest().id()),
                    numbers,
                    CanonicalJson.write(new NumbersJson(paper).write(numbers))));
        }
        return List.copyOf(sheets);
    }
}
