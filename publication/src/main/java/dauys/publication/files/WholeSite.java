package dauys.publication.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A new version of a whole site while it is written; nobody reads it before {@link #show}. */
public final class WholeSite implements SiteFiles {

    private final SiteFolder folder;
    private final Path version;
    private final Optional<Path> before;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<Path> files = ConcurrentHashMap.newKeySet();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    WholeSite(SiteFolder folder, Path version, Optional<Path> before) {
        this.folder = folder;
        this.version = version;
        this.before = before;
    }

    @Override
    public void put(String address, byte[] content) throws IOException {
        Path file = place(address);
        Optional<Path> same = before.map(old -> old.resolve(address)).filter(Files::isRegularFile);
        if (same.isPresent() && AsOf.areSameButForTime(Files.readAllBytes(same.get()), content)) {
            keep(same.get(), file, address);
            return;
        }
        if (SiteAddress.isText(address)) {
            Files.write(packed(file), Packed.of(content));
        }
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        changed.incrementAndGet();
    }

    @Override
    public void put(String address, Contents contents) throws IOException {
        Path file = place(address);
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            contents.writeTo(out);
        }
        Optional<Path> same = before.map(old -> old.resolve(address)).filter(Files::isRegularFile);
        if (same.isPresent() && Files.mismatch(same.get(), file) < 0) {
            Files.delete(file);
            keep(same.get(), file, address);
            return;
        }
        if (SiteAddress.isText(address)) {
            Packed.file(file, packed(file));
        }
        changed.incrementAndGet();
    }

    @Override
    public void putFile(String address, Path source) throws IOException {
        Path file = place(address);
        if (!files.add(file)) {
            return;
        }
        Optional<Path> same = before.map(old -> old.resolve(address)).filter(Files::isRegularFile);
        Links.link(same.orElse(source), file);
        (same.isPresent() ? unchanged : changed).incrementAndGet();
    }

    /** Nobody reads the version before it is complete, so that no page of it comes too early. */
    @Override
    public void putLast(String address, byte[] content) throws IOException {
        put(address, content);
    }

    private Path place(String address) throws IOException {
        if (!SiteAddress.isSafe(address)) {
            throw new IllegalArgumentException("Not an address of a site: " + address);
        }
        Path file = version.resolve(address);
        Path parent = file.getParent();
        // It is remembered when it is there: another thread that finds it remembered writes into it at once.
        if (parent != null && !folders.contains(parent)) {
            Files.createDirectories(parent);
            folders.add(parent);
        }
        return file;
    }

    private void keep(Path same, Path file, String address) throws IOException {
        Links.link(same, file);
        if (SiteAddress.isText(address)) {
            if (Files.exists(packed(same))) {
                Links.link(packed(same), packed(file));
            } else {
                Packed.file(file, packed(file));
            }
        }
        unchanged.incrementAndGet();
    }

    private static Path packed(Path file) {
        return file.resolveSibling(file.getFileName() + Packed.ENDING);
    }

    /** Makes this version the one that is read, in one step, and deletes what nobody needs any more. */
    public Written show() throws IOException {
        int was = before.isPresent() ? Trees.plainFiles(before.get()) : 0;
        int kept = before.isPresent() ? commonWith(before.get()) : 0;
        folder.show(version);
        folder.tidy(version, before);
        return new Written(changed.get(), unchanged.get(), was - kept);
    }

    private int commonWith(Path old) throws IOException {
        try (var files = Files.walk(version)) {
            return (int) files.filter(each -> !each.toString().endsWith(Packed.ENDING))
                    .filter(Files::isRegularFile)
                    .filter(each -> Files.exists(old.resolve(version.relativize(each))))
                    .count();
        }
    }
}
