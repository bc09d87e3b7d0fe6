package dauys.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that a synthetic election is written to. Files go to a folder beside it first and take its place when
 * all are there; what the generator did not write is never overwritten or deleted.
 */
class OutputFolder implements AutoCloseable {

    /** Every file that the generator writes begins so, and by that it knows them again. */
    static final String MARK = "# SYNTHETIC: made by ./dauys generate";

    private final Path target;
    private final Path unfinished;
    private boolean closed;

    OutputFolder(Path target) throws IOException {
        this.target = target.toAbsolutePath().normalize();
        this.unfinished = unfinished(this.target);
        Files.createDirectories(this.unfinished.resolveSibling("."));
        Files.createDirectory(this.unfinished);
    }

    private static Path unfinished(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".unfinished");
    }

    /**
     * What stands in the way of writing.
     *
     * @param names the files that would be written
     * @param force whether a folder with files of others may be written to, beside them
     */
    static Optional<Obstacle> obstacle(Path folder, Set<String> names, boolean force) {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(unfinished(target), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Obstacle(Obstacle.Kind.UNFINISHED, unfinished(target)));
        }
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(target)) {
            return Optional.of(new Obstacle(Obstacle.Kind.NO_FOLDER, target));
        }
        var foreign = entries(target).stream().filter(each -> !isOurs(each)).toList();
        for (Path each : foreign) {
            if (names.contains(String.valueOf(each.getFileName()))) {
                return Optional.of(new Obstacle(Obstacle.Kind.FOREIGN_FILE, each));
            }
        }
        boolean generated = isOurs(target.resolve("election.yaml"));
        return foreign.isEmpty() || generated || force
                ? Optional.empty()
                : Optional.of(new Obstacle(Obstacle.Kind.NOT_EMPTY, target));
    }

    private static List<Path> entries(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            // What cannot be listed is treated as foreign: nothing is written to it.
            return List.of(folder);
        }
    }

    private static boolean isOurs(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(mark.length), mark);
        } catch (IOException unreadable) {
            return false;
        }
    }

    synchronized BufferedWriter file(String name) throws IOException {
        if (closed) {
            throw new IOException("The folder has been closed.");
        }
        return Files.newBufferedWriter(unfinished.resolve(name), StandardCharsets.UTF_8);
    }

    /** Puts the finished folder into its place, and files of an earlier election out of it. */
    synchronized void finish() throws IOException {
        boolean free = !Files.exists(target) || entries(target).isEmpty();
        if (free) {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } else if (entries(target).stream().allMatch(OutputFolder::isOurs)) {
            Path earlier = target.resolveSibling("." + target.getFileName() + ".earlier");
            if (Files.isDirectory(earlier) && entries(earlier).stream().allMatch(OutputFolder::isOurs)) {
                // A run was stopped between the two moves.
                delete(earlier);
            }
            Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            delete(earlier);
        } else {
            moveInto();
        }
        closed = true;
    }

    /** Where files of others stay in the folder, ours go in one by one. */
    private void moveInto() throws IOException {
        var written = new ArrayList<String>();
        for (Path each : entries(unfinished)) {
            written.add(String.valueOf(each.getFileName()));
            Files.move(
                    each,
                    target.resolve(each.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path each : entries(target)) {
            if (isOurs(each) && !written.contains(String.valueOf(each.getFileName()))) {
                Files.delete(each);
            }
        }
        Files.delete(unfinished);
    }

    /** A folder with nothing but our files in it. */
    private static void delete(Path folder) throws IOException {
        for (Path each : entries(folder)) {
            Files.delete(each);
        }
        Files.delete(folder);
    }

    /** Takes an unfinished folder away again, also from another thread when the program is stopped. */
    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            delete(unfinished);
        }
    }
}
