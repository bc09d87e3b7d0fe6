package dauys.server.running;

import dauys.folder.ElectionFolders;
import dauys.server.Settings;
import dauys.server.night.NightElection;
import dauys.store.Applying;
import dauys.store.Fsck;
import dauys.store.Scans;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./dauys fsck}: whether everything that the server shows follows from the record. */
@Command(
        name = "fsck",
        description = "Applies every entry of the record again and compares what comes out with what is stored.",
        footer = {
            "",
            "It changes nothing, and can be run while the server works.",
            "Exit codes: 0 everything follows from the record, 1 there are differences (the first hundred are",
            "listed), 2 the database or the election folder cannot be used.",
            "Example:",
            "  ./dauys fsck --election data/kz-2023-full --data data/demo"
        })
final class FsckCommand implements Callable<Integer> {

    private static final long STEP = 10_000;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var texts = shared.texts();
        var loaded = ElectionFolders.registers(shared.existingElection());
        var registers = loaded.value()
                .orElseThrow(() -> new BadInput(
                        "running.bad-election",
                        Map.of("folder", shared.election().orElseThrow().toString())));
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try (var store = OpenStore.existing(shared);
                var database = store.open()) {
            var scans = new Scans(Settings.scans(shared.data()));
            var fsck =
                    new Fsck(database.sql(), database.transaction(), new Applying(new NightElection(registers)), scans);
            var verdict = fsck.check(entries -> {
                if (entries % STEP == 0) {
                    err.println(texts.say("running.applied", Map.of("entries", entries)));
                }
            });
            Map<String, Object> facts = Map.of(
                    "entries", verdict.entries(), "subjects", verdict.subjects(), "different", verdict.different());
            verdict.differences()
                    .forEach(each -> out.println(each.kind() + "  " + each.subject() + "  " + each.entry()));
            out.println(texts.say(verdict.isClean() ? "running.clean" : "running.different", facts));
            return verdict.isClean() ? Program.DONE : Program.DIFFERENT;
        }
    }
}
