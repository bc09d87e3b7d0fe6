package dauys.publication.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that stand in two places. */
final class Links {

    private Links() {}

    /** Gives a file a second name; where the second cannot be a hard link, it is a copy. */
    static void link(Path same, Path file) throws IOException {
        try {
            Files.createLink(file, same);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
            Files.copy(same, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
