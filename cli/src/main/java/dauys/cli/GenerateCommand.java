package dauys.cli;

import dauys.folder.Profile;
import dauys.synthetic.Obstacle;
import dauys.synthetic.SlipKind;
import dauys.synthetic.Stage;
import dauys.synthetic.SyntheticElection;
import dauys.synthetic.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys generate}: from a profile and a seed to a whole election of protocols that never took place. */
@Command(
        name = "generate",
        description = "Makes a whole synthetic election from a profile: the same seed gives the same bytes.",
        footer = {
            "",
            "Every file says in its first line that it is synthetic. A folder that holds anything else is left alone.",
            "Exit codes: 0 written, 2 the profile has errors (all are listed) or the folder cannot be written to.",
            "Example:",
            "  ./dauys generate elections/kz/2023-full --seed 20230319 -o data/kz-2023-full --slips all"
        })
final class GenerateCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Parameters(paramLabel = "PROFILE", description = "The folder of the profile (docs/formats/profile.md).")
    private Path profile = Path.of(".");

    @Option(names = "--seed", required = true, description = "A whole number; another one gives another election.")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the election is written. An earlier synthetic election there is replaced.")
    private Path output = Path.of(".");

    @Option(
            names = "--slips",
            paramLabel = "KIND",
            split = ",",
            description = "Plant mistakes of these kinds and list them in slips.csv: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Kinds.class)
    private List<String> slips = new ArrayList<>();

    @Option(
            names = "--slip-rate",
            paramLabel = "N",
            defaultValue = "500",
            description = "One mistake in N protocols, and one of each kind at least (default: ${DEFAULT-VALUE}).")
    private int slipEvery;

    @Option(names = "--force", description = "Write to a folder that holds other files; they stay as they are.")
    private boolean force;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What {@code --slips} takes. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Kinds() {
            add(ALL);
            Arrays.stream(SlipKind.values()).map(SlipKind::key).forEach(this::add);
        }
    }

    @Override
    public Integer call() throws IOException {
        var line = spec.commandLine();
        var kinds = kinds();
        if (slipEvery < 1) {
            throw new ParameterException(line, "--slip-rate takes a whole number from 1.");
        }
        var read = new FolderReading(shared.messages(), line.getErr()).profile(profile);
        if (read.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        var obstacle = SyntheticFolder.obstacle(read.get(), output, force);
        if (obstacle.isPresent()) {
            say(obstacle.get());
            return ExitCodes.BAD_INPUT;
        }
        return write(read.get(), kinds);
    }

    private int write(Profile read, List<SlipKind> kinds) {
        var line = spec.commandLine();
        var election = SyntheticElection.of(read, seed, kinds, slipEvery, this::say);
        say(Stage.FILES);
        try {
            SyntheticFolder.write(election, output);
        } catch (IOException unwritable) {
            line.getErr()
                    .println(text(
                            "generate.cannot-write",
                            Map.of("folder", output.toString(), "reason", String.valueOf(unwritable))));
            return ExitCodes.BAD_INPUT;
        }
        line.getOut()
                .println(text(
                        "generate.written",
                        Map.of(
                                "folder",
                                output.toString(),
                                "precincts",
                                election.precinctCount(),
                                "protocols",
                                election.protocolCount(),
                                "candidates",
                                election.candidateCount(),
                                "slips",
                                election.slipCount())));
        return ExitCodes.DONE;
    }

    private List<SlipKind> kinds() {
        var kinds = new LinkedHashSet<SlipKind>();
        for (String each : slips) {
            if (each.equals(ALL)) {
                kinds.addAll(List.of(SlipKind.values()));
            } else {
                kinds.add(SlipKind.ofKey(each)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "'" + each + "' is no kind of slip. There are: " + String.join(", ", new Kinds())
                                        + ".")));
            }
        }
        return List.copyOf(kinds);
    }

    private void say(Stage stage) {
        spec.commandLine().getErr().println(text("generate." + stage.key(), Map.of()));
    }

    private void say(Obstacle obstacle) {
        spec.commandLine()
                .getErr()
                .println(text(
                        "generate." + obstacle.kind().key(),
                        Map.of("path", obstacle.path().toString())));
    }

    private String text(String key, Map<String, Object> facts) {
        return shared.messages().text(key, facts);
    }
}
