package dauys.synthetic;

import dauys.folder.ElectionDates;
import dauys.folder.Profile;
import dauys.law.Trilingual;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a synthetic election as a folder of protocols (docs/formats/election-folder.md); every file says in its first
 * line that it is synthetic.
 */
public final class SyntheticFolder {

    /** What a synthetic election takes over from its profile as it is. */
    private static final List<String> COPIED =
            List.of("form.yaml", "bodies.csv", "regions.csv", "units.csv", "parties.csv", "lists.csv");

    /** What it takes over where the profile has it. */
    private static final List<String> COPIED_IF_THERE = List.of(ElectionDates.DATES);

    private static final List<String> OWN = List.of(
            "election.yaml",
            "SOURCE.md",
            "constituencies.csv",
            "precincts.csv",
            "candidates.csv",
            "decisions.yaml",
            "turnout.csv",
            "voters.csv",
            "slips.csv");

    private final SyntheticElection election;
    private final OutputFolder folder;
    private final String note;

    private SyntheticFolder(SyntheticElection election, OutputFolder folder) {
        this.election = election;
        this.folder = folder;
        this.note = OutputFolder.MARK + " from " + election.profile().id() + " with seed " + election.seed()
                + ". No commission counted these votes.";
    }

    /**
     * What stands in the way of writing an election of this profile to a folder.
     *
     * @param force whether it may hold files of others, which stay as they are
     */
    public static Optional<Obstacle> obstacle(Profile profile, Path folder, boolean force) {
        Set<String> names = new LinkedHashSet<>(COPIED);
        names.addAll(COPIED_IF_THERE);
        names.addAll(OWN);
        for (Profile.Body body : profile.bodies()) {
            for (Sheet sheet : List.of(Sheet.of(body, true), Sheet.of(body, false))) {
                names.add(sheet.protocols());
                sheet.votes().ifPresent(names::add);
            }
        }
        return OutputFolder.obstacle(folder, names, force);
    }

    /** Writes all files and puts the finished folder into its place; where that fails, nothing is left behind. */
    public static void write(SyntheticElection election, Path folder) throws IOException {
        try (var output = new OutputFolder(folder)) {
            var stopped = new Thread(() -> closeQuietly(output));
            Runtime.getRuntime().addShutdownHook(stopped);
            write(election, output);
            Runtime.getRuntime().removeShutdownHook(stopped);
        }
    }

    /** Who stops the program cannot be told of a failure any more; the next run will find what is left. */
    private static void closeQuietly(OutputFolder output) {
        try {
            output.close();
        } catch (IOException unremovable) {
            // See above.
        }
    }

    static void write(SyntheticElection election, OutputFolder output) throws IOException {
        var writing = new SyntheticFolder(election, output);
        writing.description();
        writing.source();
        for (String each : COPIED) {
            writing.copy(each);
        }
        for (String each : COPIED_IF_THERE) {
            if (Files.exists(election.profile().folder().resolve(each))) {
                writing.copy(each);
            }
        }
        writing.territory();
        new PeopleFiles(election, output, writing.note).write();
        new ProtocolFiles(election, output, writing.note).write();
        output.finish();
    }

    /** The time that a column of region-profile.csv names: {@code t1210} is 12:10. */
    static String time(String column) {
        return column.substring(1, 3) + ':' + column.substring(3);
    }

    private void description() throws IOException {
        var profile = election.profile();
        try (var writer = folder.file("election.yaml")) {
            line(writer, note);
            line(writer, "id: " + profile.id() + "-" + election.seed());
            line(writer, "title:");
            title(writer, profile.title());
            line(writer, "date: " + profile.date());
            line(writer, "edition: " + profile.law().edition().id());
            for (String each : profile.dates().lines()) {
                line(writer, each);
            }
            line(writer, "kind: protocols");
            line(writer, "origin: synthetic");
            line(writer, "seed: " + election.seed());
        }
    }

    private static void title(Writer writer, Trilingual title) throws IOException {
        line(writer, "  kk: " + quoted("SYNTHETIC: " + title.kk()));
        line(writer, "  ru: " + quoted("SYNTHETIC: " + title.ru()));
        line(writer, "  en: " + quoted("SYNTHETIC: " + title.en()));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static void line(Writer writer, String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }

    private void source() throws IOException {
        // The seed as text: whole numbers are formatted in the digits of the machine's language.
        var text = """
                This election never took place. Precincts, candidates, protocols and reports were drawn from
                the profile `%s` with the seed %s; the same profile and seed give the same bytes. Of real
                elections it keeps what the profile names as official: who elects what, the parties and the
                totals of the national lists. All persons are made up, and names of real winners were left
                out. The votes of single precincts, constituencies and maslikhats say nothing about real
                ones.
                """.formatted(election.profile().id(), Long.toString(election.seed()));
        try (var writer = folder.file("SOURCE.md")) {
            line(writer, note);
            line(writer, "");
            writer.write(text);
            if (!election.slips().isEmpty()) {
                line(writer, "");
                line(writer, "Mistakes were planted on purpose; `slips.csv` lists every one of them. The decisions in");
                line(writer, "`decisions.yaml` follow the votes as they were before that.");
            }
        }
    }

    private void copy(String name) throws IOException {
        String text = Files.readString(election.profile().folder().resolve(name));
        try (var writer = folder.file(name)) {
            line(writer, note);
            writer.write(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    private void territory() throws IOException {
        var territory = election.territory();
        try (var csv = csv("constituencies.csv")) {
            csv.row("constituency", "body", "number", "name_kk", "name_ru", "name_en");
            for (Profile.Constituency each : territory.constituencies()) {
                csv.row(
                        each.id(),
                        each.body(),
                        each.number(),
                        each.name().kk(),
                        each.name().ru(),
                        each.name().en());
            }
        }
        try (var csv = csv("precincts.csv")) {
            csv.row("precinct", "unit", "number", "settlement", "address", "voters", "constituencies");
            for (int i = 0; i < territory.precincts().size(); i++) {
                var each = territory.precincts().get(i);
                csv.field(each.id());
                csv.field(each.unit().id());
                csv.field(each.number());
                csv.field(each.settlement());
                csv.field(each.address());
                csv.field(election.attendance().get(i).voters());
                csv.field(territory.constituenciesOf().get(i).values().stream().collect(Collectors.joining(" ")));
                csv.end();
            }
        }
    }

    private CsvOut csv(String name) throws IOException {
        return new CsvOut(folder.file(name), note);
    }
}
