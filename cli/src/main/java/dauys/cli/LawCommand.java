package dauys.cli;

import dauys.folder.LawCoverage;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rulebook;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys law}: the provisions of an edition, each with value, article, source, confidence and tests. */
@Command(
        name = "law",
        description = "Prints the provisions of an edition: value, article, source, confidence, tests.",
        footer = {"", "Exit codes: 0 printed, 2 no such edition.", "Example:", "  ./dauys law kz/2022-11-05 --lang ru"})
final class LawCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "EDITION",
            description = "Country and date of the amending act, for example kz/2022-11-05.")
    private String edition = "";

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var rulebook = new FolderReading(shared.messages(), line.getErr()).rulebook(edition);
        if (rulebook.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        lines(rulebook.get()).forEach(line.getOut()::println);
        return ExitCodes.DONE;
    }

    private List<String> lines(Rulebook rulebook) {
        Messages messages = shared.messages();
        var coverage = LawCoverage.load();
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "heading.law", Map.of("edition", rulebook.edition().id())));
        lines.add(Names.in(rulebook.title(), messages.language()));
        for (Office office : Office.values()) {
            var provisions = rulebook.provisions().stream()
                    .filter(each -> each.office() == office)
                    .toList();
            if (!provisions.isEmpty()) {
                lines.add("");
                lines.add(messages.text("office." + office.key()));
            }
            for (Provision each : provisions) {
                lines.addAll(provision(each, coverage.cases(rulebook.edition(), each), messages));
            }
        }
        return lines;
    }

    private static List<String> provision(Provision provision, List<String> cases, Messages messages) {
        var law = new LawWords(messages);
        var lines = new ArrayList<String>();
        lines.add("  " + messages.text("rule." + provision.rule().key()) + ": " + law.value(provision)
                + provision
                        .authority()
                        .map(who -> " (" + law.authority(who) + ")")
                        .orElse(""));
        lines.add("    " + law.cite(provision.basis()) + " · "
                + provision.basis().edition().id() + " · "
                + provision.confidence().code() + ", "
                + messages.text("confidence." + provision.confidence().code()));
        lines.add("    " + messages.text("table.source") + ": " + provision.source());
        if (!provision.note().isEmpty()) {
            lines.add("    " + messages.text("heading.note", Map.of("note", provision.note())));
        }
        lines.add("    " + messages.text("table.tests") + ": "
                + (cases.isEmpty() ? messages.text("cli.no-tests") : String.join(", ", cases)));
        return lines;
    }
}
