package dauys.synthetic;

import dauys.folder.Profile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Writes the protocols, their votes, the reports of election day, and which slips were planted. */
final class ProtocolFiles {

    private static final int LISTS_OPEN = 15;
    private static final int ENTERED_LATER = 200;

    private final SyntheticElection election;
    private final OutputFolder folder;
    private final String note;
    private final List<Profile.Line> lines;
    private final LineRole[] roles;

    ProtocolFiles(SyntheticElection election, OutputFolder folder, String note) {
        this.election = election;
        this.folder = folder;
        this.note = note;
        this.lines = election.profile().lines();
        this.roles = lines.stream()
                .map(each -> LineRole.ofKey(each.role()).orElseThrow())
                .toArray(LineRole[]::new);
    }

    void write() throws IOException {
        Map<Sheet, List<Protocol>> sheets = new LinkedHashMap<>();
        for (Protocol each : election.protocols()) {
            sheets.computeIfAbsent(each.contest().sheet(), any -> new ArrayList<>())
                    .add(each);
        }
        for (var each : sheets.entrySet()) {
            if (each.getKey().wide()) {
                wide(each.getKey(), each.getValue());
            } else {
                narrow(each.getKey(), each.getValue());
            }
        }
        reports();
        voters();
        if (!election.slips().isEmpty()) {
            slips();
        }
    }

    private void wide(Sheet sheet, List<Protocol> protocols) throws IOException {
        var options = options(protocols);
        try (var csv = new CsvOut(folder.file(sheet.protocols()), note)) {
            header(csv);
            csv.row(options.toArray(String[]::new));
            for (Protocol each : protocols) {
                lines(csv, each);
                for (String option : options) {
                    int place = each.contest().options().indexOf(option);
                    // A party without a list there is not on that ballot paper, and its field stays empty.
                    csv.field(place < 0 ? "" : Integer.toString(each.votes(place)));
                }
                csv.end();
            }
        }
    }

    /** The options of all contests of a sheet; the line against all is the last on every ballot paper. */
    private static List<String> options(List<Protocol> protocols) {
        var options = new LinkedHashSet<String>();
        protocols.forEach(each -> options.addAll(each.contest().options()));
        options.remove(SyntheticContest.AGAINST_ALL);
        var all = new ArrayList<>(options);
        all.add(SyntheticContest.AGAINST_ALL);
        return all;
    }

    private void narrow(Sheet sheet, List<Protocol> protocols) throws IOException {
        try (var csv = new CsvOut(folder.file(sheet.protocols()), note)) {
            header(csv);
            csv.end();
            for (Protocol each : protocols) {
                lines(csv, each);
                csv.end();
            }
        }
        try (var csv = new CsvOut(folder.file(sheet.votes().orElseThrow()), note)) {
            csv.row("precinct", "contest", "option", "votes");
            for (Protocol each : protocols) {
                var contest = each.contest();
                for (int j = 0; j < contest.options().size(); j++) {
                    csv.field(each.precinct());
                    csv.field(contest.id());
                    csv.field(contest.options().get(j));
                    csv.field(each.votes(j));
                    csv.end();
                }
            }
        }
    }

    private void header(CsvOut csv) throws IOException {
        csv.field("precinct");
        csv.field("contest");
        for (Profile.Line each : lines) {
            csv.field(each.code());
        }
    }

    private void lines(CsvOut csv, Protocol protocol) throws IOException {
        csv.field(protocol.precinct());
        csv.field(protocol.contest().id());
        for (LineRole role : roles) {
            int number = protocol.line(role);
            if (number == Protocol.EMPTY) {
                csv.field("");
            } else {
                csv.field(number);
            }
        }
    }

    private void reports() throws IOException {
        try (var csv = new CsvOut(folder.file("turnout.csv"), note)) {
            csv.row("precinct", "at", "voters");
            for (int i = 0; i < election.reports().size(); i++) {
                String precinct = election.territory().precincts().get(i).id();
                int[] numbers = election.reports().get(i);
                for (int t = 0; t < numbers.length; t++) {
                    csv.field(precinct);
                    csv.field(SyntheticFolder.time(Profile.REPORTS.get(t)));
                    csv.field(numbers[t]);
                    csv.end();
                }
            }
        }
    }

    /**
     * The numbers of voters when the lists are opened and on the day before the vote: one in two hundred is entered in
     * between, and whoever votes outside the premises has applied for it.
     */
    private void voters() throws IOException {
        var day = election.profile().date();
        try (var csv = new CsvOut(folder.file("voters.csv"), note)) {
            csv.row("precinct", "day", "voters", "applications", "source");
            for (int i = 0; i < election.attendance().size(); i++) {
                String precinct = election.territory().precincts().get(i).id();
                var attendance = election.attendance().get(i);
                int later = attendance.voters() / ENTERED_LATER;
                voters(csv, precinct, day.minusDays(LISTS_OPEN), attendance.voters() - later, 0);
                voters(csv, precinct, day.minusDays(1), attendance.voters(), attendance.outside());
            }
        }
    }

    private static void voters(CsvOut csv, String precinct, LocalDate day, int voters, int applications)
            throws IOException {
        csv.field(precinct);
        csv.field(day.toString());
        csv.field(voters);
        csv.field(applications);
        csv.field("synthetic");
        csv.end();
    }

    private void slips() throws IOException {
        try (var csv = new CsvOut(folder.file("slips.csv"), note)) {
            csv.row("kind", "precinct", "contest", "line", "was", "is");
            for (Slip each : election.slips()) {
                csv.row(each.kind().key(), each.precinct(), each.contest(), each.line(), each.was(), each.is());
            }
        }
    }
}
