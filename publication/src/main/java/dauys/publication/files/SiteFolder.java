package dauys.publication.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that a web server shows. What users name is a symbolic link to one of the versions beside it:
 *
 * <pre>
 * site          -> site.versions/000007
 * site.versions/000006    the version before, for whoever is still reading or copying it
 * site.versions/000007    what is read now
 * </pre>
 *
 * <p>A whole site is written as a new version, in which files that stayed the same are hard links to the version
 * before, and then the link is replaced in one step. Whatever happens before that step, readers keep the last complete
 * version. A few changed pages are replaced one by one in the version that is read.
 */
public final class SiteFolder implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("\\d{6}");
    private static final String LOCK = "lock";

    private final Path link;
    private final Path versions;
    private final FileChannel channel;
    private final FileLock lock;

    private SiteFolder(Path link, Path versions, FileChannel channel, FileLock lock) {
        this.link = link;
        this.versions = versions;
        this.channel = channel;
        this.lock = lock;
    }

    /** Either the folder, open for one writer, or what stands in the way. */
    public sealed interface Opened {
        /** The folder can be written, until it is closed. */
        record Ready(SiteFolder folder) implements Opened {}

        /** It cannot be written. */
        record Blocked(Obstacle obstacle) implements Opened {}
    }

    /** Opens the folder of a site, which need not exist yet. One writer at a time has it. */
    public static Opened open(Path site) {
        Path link = site.toAbsolutePath().normalize();
        Path name = link.getFileName();
        if (name == null) {
            return blocked(Obstacle.Kind.NOT_EMPTY, link);
        }
        Path versions = link.resolveSibling(name + ".versions");
        var foreign = foreign(link, versions);
        if (foreign.isPresent()) {
            return new Opened.Blocked(foreign.get());
        }
        try {
            Files.createDirectories(versions);
            var channel = FileChannel.open(versions.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
                return blocked(Obstacle.Kind.IN_USE, versions);
            }
            return new Opened.Ready(new SiteFolder(link, versions, channel, lock.get()));
        } catch (IOException unwritable) {
            return blocked(Obstacle.Kind.NOT_WRITABLE, versions);
        }
    }

    private static Opened blocked(Obstacle.Kind kind, Path path) {
        return new Opened.Blocked(new Obstacle(kind, path));
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ofThisProgram) {
            return Optional.empty();
        }
    }

    /** What no publication has written there and none may replace. */
    private static Optional<Obstacle> foreign(Path link, Path versions) {
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.isSymbolicLink(link)) {
            return leadsTo(link, versions)
                    ? Optional.empty()
                    : Optional.of(new Obstacle(Obstacle.Kind.NOT_EMPTY, link));
        }
        if (!Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Obstacle(Obstacle.Kind.NO_FOLDER, link));
        }
        try (Stream<Path> inside = Files.list(link)) {
            return inside.findAny().map(any -> new Obstacle(Obstacle.Kind.NOT_EMPTY, link));
        } catch (IOException unreadable) {
            return Optional.of(new Obstacle(Obstacle.Kind.NOT_WRITABLE, link));
        }
    }

    private static boolean leadsTo(Path link, Path versions) {
        try {
            Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
            return versions.equals(target.getParent());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The complete version that is read now; empty before the first publication. */
    public Optional<Path> current() {
        if (!Files.isSymbolicLink(link) || !leadsTo(link, versions)) {
            return Optional.empty();
        }
        try {
            Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
            return Files.isDirectory(target) ? Optional.of(target) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Begins a new version of the whole site; what earlier versions left unfinished is deleted. */
    public WholeSite wholeSite() throws IOException {
        var before = current();
        int latest = 0;
        for (Path version : versions()) {
            int number = Integer.parseInt(String.valueOf(version.getFileName()));
            boolean isUnfinished = before.isEmpty()
                    || number > Integer.parseInt(String.valueOf(before.get().getFileName()));
            if (isUnfinished) {
                Trees.delete(version);
            } else {
                latest = Math.max(latest, number);
            }
        }
        Path next = versions.resolve("%06d".formatted(latest + 1));
        Files.createDirectory(next);
        return new WholeSite(this, next, before);
    }

    /** Begins to replace single pages of the site that is read now; empty before the first publication. */
    public Optional<ChangedPages> changedPages() {
        return current().map(ChangedPages::new);
    }

    /** Makes a complete version the one that is read. */
    void show(Path version) throws IOException {
        Path next = versions.resolve("next");
        Files.deleteIfExists(next);
        Path relative = Path.of(String.valueOf(versions.getFileName()), String.valueOf(version.getFileName()));
        Files.createSymbolicLink(next, relative);
        if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.delete(link);
            } catch (DirectoryNotEmptyException foreign) {
                throw new IOException(link + " was empty and is not any more", foreign);
            }
        }
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes all versions but the one that is read and the one before it. */
    void tidy(Path shown, Optional<Path> before) throws IOException {
        for (Path version : versions()) {
            if (!version.equals(shown) && !before.filter(version::equals).isPresent()) {
                Trees.delete(version);
            }
        }
    }

    private List<Path> versions() throws IOException {
        try (Stream<Path> inside = Files.list(versions)) {
            return new ArrayList<>(inside.filter(each ->
                            VERSION.matcher(String.valueOf(each.getFileName())).matches())
                    .toList());
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
