package dauys.server.applications;

import dauys.election.contest.Contest;
import dauys.election.nomination.Candidacy;
import dauys.folder.CandidacyFile;
import dauys.folder.ElectionFolders;
import dauys.folder.Registers;
import dauys.publication.FolderSnapshot;
import dauys.publication.documents.BallotDocuments;
import dauys.publication.documents.Document;
import dauys.server.Settings;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who is registered, in the files of an election folder: the election that is counted takes its ballot papers from
 * them, and so does the draft that the commission looks at.
 */
@Component
class RegisterExport {

    private static final String CANDIDATES = "candidates.csv";
    private static final String LISTS = "lists.csv";

    private static final String LOTS = "lots.csv";
    private static final String LOTS_HEADER = "contest,seed,source\n";

    /** The lots of a folder were drawn among its own lists, and say nothing of those that the record has. */
    private static final Set<String> NOT_COPIED = Set.of(CANDIDATES, LISTS, LOTS);

    private final Applications applications;
    private final BallotLots lots;
    private final Settings settings;
    private final Clock clock;

    RegisterExport(Applications applications, BallotLots lots, Settings settings, Clock clock) {
        this.applications = applications;
        this.lots = lots;
        this.settings = settings;
        this.clock = clock;
    }

    /** The rows of candidates.csv. */
    String candidates() {
        var rows = new ArrayList<Map<String, String>>();
        for (Candidacy each : applications.registered()) {
            var person = each.person();
            var row = new LinkedHashMap<String, String>();
            row.put("contest", each.contest());
            row.put("party", person.party().orElse(""));
            row.put("candidate", person.id());
            row.put("place", each.onList() ? Integer.toString(place(each, rows)) : "");
            row.put("name", person.name());
            row.put("born", person.born().map(Object::toString).orElse(""));
            row.put("woman", yes(person.woman()));
            row.put("disability", yes(person.disability()));
            row.put("name_ru", person.nameInRussian().orElse(""));
            rows.add(row);
        }
        return rows.isEmpty()
                ? "contest,party,candidate,place,name,born,woman,disability,name_ru\n"
                : CandidacyFile.text(rows);
    }

    /** Whoever has left a list leaves no gap in it. */
    private static int place(Candidacy candidacy, List<Map<String, String>> rows) {
        return 1
                + (int) rows.stream()
                        .filter(each -> candidacy.contest().equals(each.get("contest")))
                        .filter(each -> candidacy.person().party().orElse("").equals(each.get("party")))
                        .count();
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    /** The rows of lists.csv: by contest in the order of the lot, and before it in that of the decisions. */
    String lists() {
        var text = new StringBuilder("contest,party,registered_at,decision,persons\n");
        for (Contest contest : lots.contests()) {
            for (var each : lots.inOrder(contest)) {
                var course = each.course();
                text.append(String.join(
                                ",",
                                contest.id(),
                                BallotLots.party(each),
                                course.decision()
                                        .orElseThrow()
                                        .at()
                                        .toLocalDate()
                                        .toString(),
                                quoted(course.decision().orElseThrow().act()),
                                Integer.toString(course.registered().size())))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The rows of lots.csv: the lots that hold, so that whoever reads the folder draws them again. */
    String lots() {
        return LOTS_HEADER + lots.contests().stream().map(this::lot).collect(Collectors.joining());
    }

    private String lot(Contest contest) {
        return lots.holding(contest)
                .map(each -> "%s,%s,%s\n".formatted(contest.id(), each.seed(), quoted(each.act())))
                .orElse("");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /**
     * The ballot paper of a contest as it would be printed now, by the same way as {@code ./dauys ballots}: as files of
     * an election folder, read again. Contests without a registration keep what stands in the folder.
     *
     * @return empty where nobody is registered in the contest
     */
    Optional<byte[]> ballot(Contest contest) throws IOException {
        Path from = Objects.requireNonNull(settings.election());
        Path draft = Files.createTempDirectory("dauys-draft");
        try {
            for (String each : Registers.files()) {
                if (!NOT_COPIED.contains(each) && Files.exists(from.resolve(each))) {
                    Files.copy(from.resolve(each), draft.resolve(each));
                }
            }
            Files.writeString(draft.resolve(CANDIDATES), merged(from.resolve(CANDIDATES), candidates(), contest));
            Files.writeString(draft.resolve(LISTS), merged(from.resolve(LISTS), lists(), contest));
            Files.writeString(draft.resolve(LOTS), LOTS_HEADER + lot(contest));
            return ElectionFolders.registers(draft)
                    .value()
                    .flatMap(registers -> new BallotDocuments(
                                    FolderSnapshot.before(registers, clock.instant()), Language.KK, lots::isToBeDrawn)
                            .of(contest::equals)
                            .findFirst()
                            .map(Document::bytes));
        } finally {
            delete(draft);
        }
    }

    /** The folder's rows of other contests, and the registered ones of this one. */
    private static String merged(Path file, String registered, Contest contest) throws IOException {
        var fields = CandidacyFile.rows(Files.exists(file) ? Files.readString(file) : "");
        var own = CandidacyFile.rows(registered);
        var rows = new ArrayList<Map<String, String>>();
        fields.stream().filter(row -> !contest.id().equals(row.get("contest"))).forEach(rows::add);
        own.stream().filter(row -> contest.id().equals(row.get("contest"))).forEach(rows::add);
        return rows.isEmpty() ? registered.lines().findFirst().orElse("") + "\n" : CandidacyFile.text(aligned(rows));
    }

    /** Rows of two files have the columns of both. */
    private static List<Map<String, String>> aligned(List<Map<String, String>> rows) {
        var columns = new LinkedHashMap<String, String>();
        rows.forEach(row -> row.keySet().forEach(column -> columns.put(column, "")));
        return rows.stream()
                .<Map<String, String>>map(row -> {
                    var all = new LinkedHashMap<>(columns);
                    all.putAll(row);
                    return all;
                })
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder, new FileVisitOption[0])) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
