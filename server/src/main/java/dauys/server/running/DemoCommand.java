package dauys.server.running;

import dauys.server.demo.DemoClock;
import dauys.server.demo.DemoHours;
import dauys.server.demo.DemoPeople;
import dauys.server.demo.PapersToType;
import dauys.server.pages.Languages;
import dauys.wording.Names;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dauys demo}: an election night that one person can watch and take part in, on one machine. */
@Command(
        name = "demo",
        description = "Starts a synthetic election night: PostgreSQL, the server, a user for each role, and protocols"
                + " that arrive by themselves.",
        footer = {
            "",
            "Ctrl-C stops everything; started again, it goes on where it was. To begin anew, delete data/demo.",
            "With --once nothing is started: a synthetic nation is made, checked, counted and explained.",
            "Example:",
            "  ./dauys demo --lang kk --replay-minutes 20"
        })
final class DemoCommand implements Callable<Integer> {

    private static final Path NATION = Path.of("data/kz-2023-full");
    private static final Path DATA = Path.of("data/demo");

    @Option(
            names = "--replay-minutes",
            paramLabel = "N",
            defaultValue = "6",
            description = "Over how many minutes the protocols arrive (default: ${DEFAULT-VALUE}; 0: none do).")
    private int minutes;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Mixin
    private ServeOptions serving = new ServeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var texts = shared.texts();
        if (minutes < 0) {
            throw new BadInput("running.bad-minutes", Map.of());
        }
        shared.orElse(NATION, DATA);
        spec.commandLine().getErr().println(texts.say("running.starting"));
        var settings = serving.settings(shared, true);
        settings.put("dauys.synthetic", true);
        settings.put("dauys.language-of-browser", true);
        settings.put("dauys.demo.lasts", minutes + "m");
        settings.put("dauys.turnout-hours", DemoHours.in(shared.existingElection()));
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "2s");
        Clock clock = DemoClock.in(shared.data());
        try (var server = Started.with(settings, Optional.of(clock))) {
            print(server, String.valueOf(settings.get("dauys.base-url")));
            server.stay(serving.seconds());
        }
        return Program.DONE;
    }

    private void print(Started server, String url) {
        var texts = server.part(Languages.class).in(shared.language());
        var people = server.part(DemoPeople.class);
        var papers = server.part(PapersToType.class);
        var out = spec.commandLine().getOut();
        String unit = Names.in(papers.unit().name(), shared.language());
        out.println();
        out.println(texts.say("demo.ready"));
        out.println();
        out.println(texts.say("demo.site", Map.of("url", url + "/site/")));
        out.println(texts.say("demo.board", Map.of("url", url + "/board")));
        out.println(texts.say("demo.way", Map.of("url", url + "/demo")));
        out.println(texts.say("demo.enter", Map.of("url", url + "/login")));
        out.println();
        people.lines(texts).forEach(line -> out.println("  " + line));
        out.println();
        out.println(texts.say("demo.replay", Map.of("minutes", minutes)));
        out.println(texts.say("demo.left-out", Map.of("unit", unit)));
        out.println();
        papers.examples(texts).forEach(line -> out.println("  " + line));
        out.println();
        out.println(texts.say("demo.papers", Map.of("file", papers.file().toString(), "url", url + "/demo")));
        out.println(texts.say(
                "demo.tools",
                Map.of("options", "--election " + shared.election().orElseThrow() + " --data " + shared.data())));
        out.println(texts.say("demo.stop", Map.of("folder", shared.data().toString())));
    }
}
