package dauys.publication.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Whole folders at once. */
final class Trees {

    private Trees() {}

    /** Deletes a folder with everything in it; a symbolic link in it is deleted and not followed. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** How many plain files a folder holds; a packed one is counted with its plain one. */
    static int plainFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return (int) files.filter(each -> !each.toString().endsWith(Packed.ENDING))
                    .filter(Files::isRegularFile)
                    .count();
        }
    }
}
