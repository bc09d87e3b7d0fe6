package dauys.cli;

import dauys.folder.ElectionFolder;
import dauys.publication.Publisher;
import dauys.publication.Publisher.Published;
import dauys.publication.Snapshot;
import dauys.publication.data.DataPart;
import dauys.publication.files.PageWeight;
import dauys.publication.notices.NoticePart;
import dauys.wording.Language;
import dauys.wording.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dauys publish}: an election as a folder of files that any web server can show. */
@Command(
        name = "publish",
        description = "Writes the site of an election, in all three languages, as files for any web server.",
        footer = {
            "",
            "The folder is a link to the latest of the versions beside it, and is switched when all files are there.",
            "Files that stayed the same are not touched. Each text file stands beside its .gz form.",
            "Exit codes: 0 published, 2 the input has errors (what can be used is published all the same) or the",
            "folder cannot be written.",
            "Examples:",
            "  ./dauys publish data/kz-2023-full -o site/",
            "  ./dauys publish elections/kz/2023-mazhilis --earlier elections/kz/2021-mazhilis -o site/"
        })
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private SnapshotOptions published = new SnapshotOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "The folder of the site; it need not exist, and nothing else may be in it.")
    private Path output = Path.of(".");

    @Option(
            names = "--earlier",
            paramLabel = "FOLDER",
            description = "An earlier election to compare with; may be given several times.")
    private List<Path> earlier = new ArrayList<>();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var err = spec.commandLine().getErr();
        var reading = new FolderReading(shared.messages(), err);
        var read = reading.folder(published.folder());
        if (read.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        boolean leftOut = reading.leftSomethingOut();
        var shapes = read.get().tabulated().flatMap(all -> reading.shapes(published.folder(), all.territory()));
        leftOut |= reading.leftSomethingOut();
        var others = new ArrayList<ElectionFolder>();
        for (Path each : earlier) {
            var other = reading.folder(each);
            if (other.isEmpty()) {
                return ExitCodes.BAD_INPUT;
            }
            others.add(other.get());
        }
        var publisher = new Publisher(
                        List.of(new DataPart(), new NoticePart()), others, new Told(shared.messages(), err))
                .withMapsOf(shapes);
        int exit = publish(publisher, published.of(read.get()));
        return exit == ExitCodes.DONE && leftOut ? ExitCodes.BAD_INPUT : exit;
    }

    private int publish(Publisher publisher, Snapshot snapshot) {
        var line = spec.commandLine();
        try {
            return switch (publisher.publishAll(snapshot, output)) {
                case Published.Shown shown -> {
                    line.getOut()
                            .println(text(
                                    "publish.shown",
                                    Map.of(
                                            "folder", output.toString(),
                                            "changed", shown.files().changed(),
                                            "unchanged", shown.files().unchanged(),
                                            "removed", shown.files().removed())));
                    line.getOut().println(text("publish.home", Map.of("bytes", weightOfHome())));
                    yield ExitCodes.DONE;
                }
                case Published.Blocked blocked -> {
                    var obstacle = blocked.obstacle();
                    line.getErr()
                            .println(text(
                                    "publish." + obstacle.kind().key(),
                                    Map.of("path", obstacle.path().toString())));
                    yield ExitCodes.BAD_INPUT;
                }
            };
        } catch (IOException unwritable) {
            line.getErr()
                    .println(text(
                            "publish.cannot-write",
                            Map.of("folder", output.toString(), "reason", String.valueOf(unwritable))));
            return ExitCodes.BAD_INPUT;
        }
    }

    /** What the heaviest of the home pages takes to show. */
    private long weightOfHome() throws IOException {
        long most = 0;
        for (Language each : Language.values()) {
            most = Math.max(most, PageWeight.of(output, each.code() + "/index.html"));
        }
        return most;
    }

    private String text(String key, Map<String, Object> facts) {
        return shared.messages().text(key, facts);
    }

    /** Says every few seconds how far a long publication is; a short one says nothing. */
    private static final class Told implements Publisher.Progress {

        private static final long PAUSE = 3_000_000_000L;

        private final Messages messages;
        private final PrintWriter err;
        private long last = System.nanoTime();

        Told(Messages messages, PrintWriter err) {
            this.messages = messages;
            this.err = err;
        }

        @Override
        public synchronized void at(int done, int of) {
            long now = System.nanoTime();
            if (now - last >= PAUSE) {
                last = now;
                err.println(messages.text("publish.progress", Map.of("done", done, "of", of)));
                err.flush();
            }
        }
    }
}
