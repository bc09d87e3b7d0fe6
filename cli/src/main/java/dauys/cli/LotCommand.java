package dauys.cli;

import dauys.folder.Lot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys lot}: draws the order of lists on a ballot paper from a seed that was thrown in public. */
@Command(
        name = "lot",
        description = "Draws the order of lists on the ballot paper from a public seed; anybody draws the same.",
        footer = {
            "",
            "A ticket is the SHA-256 of \"seed,lot/CONTEST/order,CODE\"; the lowest comes first. To check one:",
            "  printf %%s '20230319874563210958,lot/mazhilis-list/order,AUYL' | sha256sum",
            "Put the lists into this order in lists.csv and the seed into lots.csv (docs/formats/election-folder.md).",
            "Exit codes: 0 drawn, 2 the seed is too short or a code stands twice.",
            "Example:",
            "  ./dauys lot --seed 20230319874563210958 --contest mazhilis-list AMANAT AUYL AQ_JOL QHP"
        })
final class LotCommand implements Callable<Integer> {

    @Option(
            names = "--seed",
            required = true,
            description = "At least 20 digits, thrown with dice before everybody's eyes.")
    private String seed = "";

    @Option(names = "--contest", paramLabel = "CONTEST", required = true, description = "The contest of the lists.")
    private String contest = "";

    @Parameters(paramLabel = "CODE", arity = "1..*", description = "The codes of the lists, in any order.")
    private List<String> codes = new ArrayList<>();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var problems = new ArrayList<String>();
        if (!Lot.isSeed(seed)) {
            problems.add(text("lot.seed", Map.of("text", seed)));
        }
        if (!Lot.isContest(contest)) {
            problems.add(text("lot.contest", Map.of("text", contest)));
        }
        if (new HashSet<>(codes).size() < codes.size()) {
            problems.add(text("lot.twice", Map.of()));
        }
        problems.forEach(line.getErr()::println);
        if (!problems.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        var lot = Lot.ofBallotOrder(seed, contest);
        int place = 0;
        for (String code : lot.order(codes)) {
            place++;
            line.getOut().println("%2d  %s  %s".formatted(place, lot.ticket(code), code));
        }
        return ExitCodes.DONE;
    }

    private String text(String key, Map<String, ?> facts) {
        return shared.messages().text(key, facts);
    }
}
