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

    /** What is written into the folder of a site while no other program writes there. */
    @FunctionalInterface
    private interface Writing {
        Written into(SiteFolder folder) throws IOException;
    }

    private static Published publish(Path site, Writing writing) throws IOException {
        return switch (SiteFolder.open(site)) {
            case SiteFolder.Opened.Blocked blocked -> new Published.Blocked(blocked.obstacle());
            case SiteFolder.Opened.Ready ready -> {
                try (SiteFolder folder = ready.folder()) {
                    yield new Published.Shown(writing.into(folder));
                }
            }
        };
    }

    /**
     * Writes the whole site and shows it at once; until then readers have the one before. While voting goes on anywhere
     * the site says that it does, and who stands, and has no votes.
     */
    public Published publishAll(Snapshot snapshot, Path site) throws IOException {
        return publish(site, folder -> whole(snapshot, folder));
    }

    /**
     * Where there is no whole site yet, says in a moment that one is being prepared, or that voting goes on; readers of
     * a whole one keep it, and who stands stays where it is shown already.
     */
    public Published announce(Snapshot snapshot, Path site) throws IOException {
        return publish(site, folder -> {
            var embargo = Embargo.until(snapshot);
            var standing = folder.current().filter(Site::hasRegisters).flatMap(each -> folder.changedPages());
            if (folder.current().filter(Site::isWhole).isPresent() || (embargo.isPresent() && standing.isPresent())) {
                return new Written(0, 0, 0);
            }
            if (standing.isPresent()) {
                // Who stands stays public while the results are prepared.
                write(Site.announced(snapshot, true).preparing(), standing.get());
                return standing.get().finish();
            }
            var pages = Site.announced(snapshot, false);
            WholeSite version = folder.wholeSite();
            write(embargo.map(pages::before).orElseGet(pages::preparing), version);
            return version.show();
        });
    }

    /** Whether a folder shows a whole site, and not only a page that says to wait. */
    public static boolean isWhole(Path site) {
        return Site.isWhole(site);
    }

    private Written whole(Snapshot snapshot, SiteFolder folder) throws IOException {
        WholeSite version = folder.wholeSite();
        var embargo = Embargo.until(snapshot);
        if (embargo.isPresent()) {
            write(Site.ofRegisters(snapshot).before(embargo.get()), version);
            return version.show();
        }
        var site = new Site(snapshot, earlier, shapes);
        var data = new ArrayList<Download>();
        var jobs = new ArrayList<Site.Job>();
        // The parts are one job, so that pages are made meanwhile; it is the longest and so comes first.
        jobs.add(files -> data.addAll(parts(snapshot, files)));
        jobs.addAll(site.all());
        write(jobs, version);
        site.data(data).write(version);
        return version.show();
    }

    private List<Download> parts(Snapshot snapshot, SiteFiles files) throws IOException {
        var data = new ArrayList<Download>();
        for (SitePart part : parts) {
            data.addAll(part.write(snapshot, files));
        }
        return data;
    }

    /**
     * Replaces the pages that change with these protocols; the whole site where there is none yet. Open data and
     * documents stay as they are until {@link #publishParts} or the next whole site.
     *
     * @param slots the protocols that came, were corrected or sent back, in the plan of the registers
     */
    public Published publishChanged(Snapshot snapshot, Set<Integer> slots, Path site) throws IOException {
        return change(snapshot, site, (pages, files) -> write(pages.of(slots), files));
    }

    /** Replaces open data and whatever else stands beside the pages, and the page that lists it. */
    public Published publishParts(Snapshot snapshot, Path site) throws IOException {
        return change(
                snapshot,
                site,
                (pages, files) -> pages.data(parts(snapshot, files)).write(files));
    }

    /** What replaces some files of a site that is whole. */
    @FunctionalInterface
    private interface Change {
        void write(Site pages, ChangedPages files) throws IOException;
    }

    private Published change(Snapshot snapshot, Path site, Change change) throws IOException {
        return publish(site, folder -> {
            Optional<ChangedPages> files = folder.changedPages();
            boolean isWhole = folder.current().filter(Site::isWhole).isPresent();
            if (files.isEmpty() || !isWhole || Embargo.until(snapshot).isPresent()) {
                return whole(snapshot, folder);
            }
            change.write(new Site(snapshot, earlier, shapes), files.get());
            return files.get().finish();
        });
    }

    private void write(List<Site.Job> jobs, SiteFiles files) throws IOException {
        new Crew(workers, jobs, files, progress).work();
    }
}
