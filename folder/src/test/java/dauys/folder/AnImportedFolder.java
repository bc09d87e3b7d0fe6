package dauys.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was imported, changed by hand. */
final class AnImportedFolder {

    private AnImportedFolder() {}

    static void replace(Path file, String piece, String by) {
        try {
            Files.writeString(file, Files.readString(file).replace(piece, by));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
