package dauys.cli;

import dauys.publication.documents.Document;
import dauys.publication.documents.DocumentBatch;
import dauys.wording.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Writes documents into a folder for a command, and tells whoever waits how far it is and what went wrong. */
final class DocumentWriting {

    /** Somebody who waits is told of each twentieth part. */
    private static final int PARTS = 20;

    private final Messages messages;
    private final CommandLine line;

    DocumentWriting(Messages messages, CommandLine line) {
        this.messages = messages;
        this.line = line;
    }

    /**
     * Writes documents.
     *
     * @param documents asked for twice: once to know how many there are
     * @return whether all of them are there
     */
    boolean write(Supplier<Stream<Document>> documents, Path output) {
        try {
            var telling = new Telling(documents.get().count());
            var done = DocumentBatch.write(documents.get(), output, telling);
            line.getOut()
                    .println(messages.text(
                            "documents.written",
                            Map.of("folder", output.toString(), "made", done.made(), "kept", done.kept())));
            return true;
        } catch (DocumentBatch.FolderInUse inUse) {
            line.getErr().println(messages.text("documents.in-use", Map.of("folder", output.toString())));
        } catch (IOException unwritable) {
            cannotWrite(output, unwritable);
        }
        return false;
    }

    /** Says why nothing could be written. */
    void cannotWrite(Path output, IOException unwritable) {
        line.getErr()
                .println(messages.text(
                        "documents.cannot-write",
                        Map.of("folder", output.toString(), "reason", String.valueOf(unwritable.getMessage()))));
    }

    private final class Telling implements DocumentBatch.Progress {

        private final long all;
        private long told;

        Telling(long all) {
            this.all = all;
        }

        @Override
        public void at(DocumentBatch.Done done) {
            if (done.all() == all || (done.all() - told) * PARTS >= all) {
                told = done.all();
                line.getErr()
                        .println(messages.text(
                                "documents.progress",
                                Map.of("done", done.all(), "all", all, "made", done.made(), "kept", done.kept())));
            }
        }
    }
}
