package dauys.publication;

import dauys.folder.ElectionFolder;
import dauys.folder.TerritoryShapes;
import dauys.publication.files.ChangedPages;
import dauys.publication.files.Obstacle;
import dauys.publication.files.SiteFiles;
import dauys.publication.files.SiteFolder;
import dauys.publication.files.WholeSite;
import dauys.publication.files.Written;
import dauys.publication.pages.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Publishes an election as a folder of files that any web server can show: the whole site at once, or only the pages
 * that changed.
 */
public final class Publisher {

    private final List<SitePart> parts;
    private final List<ElectionFolder> earlier;
    private final Optional<TerritoryShapes> shapes;
    private final Progress progress;
    private final int workers;

    /** Hears how far a publication is. */
    @FunctionalInterface
    public interface Progress {
        /** So many pages of so many are written, each in all languages; called from several threads. */
        void at(int done, int of);
    }

    /** What came of a publication. */
    public sealed interface Published {
        /** Readers see it. */
        record Shown(Written files) implements Published {}

        /** Nothing was written. */
        record Blocked(Obstacle obstacle) implements Published {}
    }

    /**
     * A publisher.
     *
     * @param parts what stands in the folder beside the pages
     * @param earlier elections to compare this one with
     */
    public Publisher(List<SitePart> parts, List<ElectionFolder> earlier, Progress progress) {
        this(parts, earlier, Optional.empty(), progress, Runtime.getRuntime().availableProcessors());
    }

    private Publisher(
            List<SitePart> parts,
            List<ElectionFolder> earlier,
            Optional<TerritoryShapes> shapes,
            Progress progress,
            int workers) {
        this.workers = workers;
        this.shapes = shapes;
        this.parts = List.copyOf(parts);
        this.earlier = List.copyOf(earlier);
        this.progress = progress;
    }

    /** A publisher of pages alone. */
    public static Publisher ofPages() {
        return new Publisher(List.of(), List.of(), (done, of) -> {});
    }

    /** The same publisher, which makes so many pages at a time; without it, as many as there are processors. */
    public Publisher withWorkers(int number) {
        return new Publisher(parts, earlier, shapes, progress, number);
    }

    /** The same publisher with maps of the ground. */
    public Publisher withMapsOf(Optional<TerritoryShapes> outlines) {
        return new Publisher(parts, earlier, outlines, progress, workers);
    }

    /**
     * Writes the whole site and shows it at once; until then readers have the one before. While voting goes on anywhere
     * the site says only that it does.
     */
    public Published publishAll(Snapshot snapshot, Path site) throws IOException {
        return switch (SiteFolder.open(site)) {
            case SiteFolder.Opened.Blocked blocked -> new Published.Blocked(blocked.obstacle());
            case SiteFolder.Opened.Ready ready -> {
                try (SiteFolder folder = ready.folder()) {
                    yield new Published.Shown(whole(snapshot, folder));
                }
            }
        };
    }

    private Written whole(Snapshot snapshot, SiteFolder folder) throws IOException {
        WholeSite version = folder.wholeSite();
        var embargo = Embargo.until(snapshot);
        if (embargo.isPresent()) {
            write(new Site(snapshot, earlier, shapes).before(embargo.get()), version);
            return version.show();
        }
        var data = new ArrayList<Download>();
        for (SitePart part : parts) {
            data.addAll(part.write(snapshot, version));
        }
        write(new Site(snapshot, earlier, shapes).all(data), version);
        return version.show();
    }

    /**
     * Replaces the pages that change with these protocols; the whole site where there is none yet. Open data and
     * documents stay as they are until the whole site is published again.
     *
     * @param slots the protocols that came, were corrected or sent back, in the plan of the registers
     */
    public Published publishChanged(Snapshot snapshot, Set<Integer> slots, Path site) throws IOException {
        return switch (SiteFolder.open(site)) {
            case SiteFolder.Opened.Blocked blocked -> new Published.Blocked(blocked.obstacle());
            case SiteFolder.Opened.Ready ready -> {
                try (SiteFolder folder = ready.folder()) {
                    Optional<ChangedPages> pages = folder.changedPages();
                    if (pages.isEmpty() || Embargo.until(snapshot).isPresent()) {
                        yield new Published.Shown(whole(snapshot, folder));
                    }
                    write(new Site(snapshot, earlier, shapes).of(slots), pages.get());
                    yield new Published.Shown(pages.get().finish());
                }
            }
        };
    }

    private void write(List<Site.Job> jobs, SiteFiles files) throws IOException {
        new Crew(workers, jobs, files, progress).work();
    }
}
