package dauys.publication.pages;

import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.ProfileFolders;
import dauys.publication.FolderSnapshot;
import dauys.publication.Snapshot;
import dauys.synthetic.SyntheticElection;
import dauys.synthetic.SyntheticFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small synthetic election as tests publish it. */
final class SmallSite {

    static final Instant AT = Instant.parse("2023-03-19T15:05:00Z");

    private static final Path PROFILE = Path.of("..", "synthetic", "src", "test", "resources", "small-profile");
    private static final long SEED = 7;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private SmallSite() {}

    /** Writes the election to a folder that does not exist yet. */
    static Path election(Path folder) {
        try {
            var profile = ProfileFolders.read(PROFILE).value().orElseThrow();
            SyntheticFolder.write(SyntheticElection.of(profile, SEED, List.of(), 500, stage -> {}), folder);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Changes one of its files. */
    static void change(Path folder, String file, UnaryOperator<String> change) throws IOException {
        Path changed = folder.resolve(file);
        Files.writeString(changed, change.apply(Files.readString(changed)), StandardCharsets.UTF_8);
    }

    /** The regions of the election with their local times: an hour apart, and voting ends at 20:00 in each. */
    static String withLocalTimes(String regions) {
        return regions.lines()
                        .map(line -> {
                            if (line.startsWith("#")) {
                                return line;
                            }
                            if (line.startsWith("region,")) {
                                return line + ",utc_offset";
                            }
                            return line + (line.startsWith("AA") ? ",+06:00" : ",+05:00");
                        })
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    static Snapshot snapshot(Path folder) {
        return snapshot(folder, AT);
    }

    static Snapshot snapshot(Path folder, Instant at) {
        ElectionFolder election = ElectionFolders.read(folder).value().orElseThrow();
        return FolderSnapshot.of(folder, election, at);
    }

    /** All pages of a site, by their addresses. */
    static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site.toRealPath())) {
            return files.filter(each -> each.toString().endsWith(".html"))
                    .map(each -> {
                        try {
                            return site.toRealPath().relativize(each).toString();
                        } catch (IOException gone) {
                            throw new UncheckedIOException(gone);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }

    /** Links of pages that lead nowhere. */
    static List<String> brokenLinks(Path site) throws IOException {
        var broken = new ArrayList<String>();
        for (String page : pages(site)) {
            // The page for missing addresses may be shown at any depth, so its links begin at the site's root.
            URI base = URI.create("http://site/" + page);
            var links = LINK.matcher(Files.readString(site.resolve(page)));
            while (links.find()) {
                if (links.group(1).startsWith("#")) {
                    continue;
                }
                URI target = base.resolve(links.group(1).replaceFirst("#.*", ""));
                if (!"site".equals(target.getHost())
                        || !Files.isRegularFile(site.resolve(target.getPath().substring(1)))) {
                    broken.add(page + " -> " + links.group(1));
                }
            }
        }
        return broken;
    }

    static String text(Path site, String address) throws IOException {
        return Files.readString(site.resolve(address)).replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
