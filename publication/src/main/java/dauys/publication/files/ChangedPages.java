package dauys.publication.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Single pages of the site that is read now, each replaced in one step. The packed form of a page is there before the
 * plain one, and pages that lead to others come after them.
 */
public final class ChangedPages implements SiteFiles {

    private final Path version;
    private final Map<String, byte[]> last = new ConcurrentSkipListMap<>();
    private final AtomicInteger names = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    ChangedPages(Path version) {
        this.version = version;
    }

    @Override
    public void put(String address, byte[] content) throws IOException {
        Path file = place(address);
        if (Files.isRegularFile(file) && AsOf.areSameButForTime(Files.readAllBytes(file), content)) {
            unchanged.incrementAndGet();
            return;
        }
        if (SiteAddress.isText(address)) {
            replace(file.resolveSibling(file.getFileName() + Packed.ENDING), Packed.of(content));
        }
        replace(file, content);
        changed.incrementAndGet();
    }

    @Override
    public void put(String address, Contents contents) throws IOException {
        Path file = place(address);
        Path fresh = temporary(file);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                contents.writeTo(out);
            }
            if (Files.isRegularFile(file) && Files.mismatch(file, fresh) < 0) {
                unchanged.incrementAndGet();
                return;
            }
            if (SiteAddress.isText(address)) {
                Path packed = temporary(file);
                Packed.file(fresh, packed);
                move(packed, file.resolveSibling(file.getFileName() + Packed.ENDING));
            }
            move(fresh, file);
            changed.incrementAndGet();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public void putFile(String address, Path source) throws IOException {
        Path file = place(address);
        if (Files.isRegularFile(file)) {
            unchanged.incrementAndGet();
            return;
        }
        Path fresh = temporary(file);
        try {
            Links.link(source, fresh);
            move(fresh, file);
            changed.incrementAndGet();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public void putLast(String address, byte[] content) {
        last.put(address, content);
    }

    /** Replaces the pages that lead to others. */
    public Written finish() throws IOException {
        for (Map.Entry<String, byte[]> page : last.entrySet()) {
            put(page.getKey(), page.getValue());
        }
        last.clear();
        return new Written(changed.get(), unchanged.get(), 0);
    }

    private Path place(String address) throws IOException {
        if (!SiteAddress.isSafe(address)) {
            throw new IllegalArgumentException("Not an address of a site: " + address);
        }
        Path file = version.resolve(address);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return file;
    }

    /** No address of a site begins so, so that no page is ever called like it. */
    private Path temporary(Path file) {
        return file.resolveSibling("~tmp" + names.incrementAndGet());
    }

    private void replace(Path file, byte[] content) throws IOException {
        Path fresh = temporary(file);
        try {
            Files.write(fresh, content);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
