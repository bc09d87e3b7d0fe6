package dauys.publication.documents;

import dauys.election.contest.Election;
import dauys.election.tabulation.Completeness;
import dauys.election.territory.Region;
import dauys.folder.Registers;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The frames of one election's documents in one language. */
final class Frames {

    private static final String STYLES = read("documents.css");

    /** Stand in the sentence about pages until the numbers are known. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    private final Snapshot snapshot;
    private final Words words;
    private final Frame.PageWords page;
    private final Map<String, ZoneOffset> offsets = new HashMap<>();
    private final ZoneOffset common;

    Frames(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.page = pageWords(words);
        var often = new HashMap<ZoneOffset, Integer>();
        snapshot.registers().map(Registers::territory).ifPresent(territory -> {
            for (Region region : territory.regions()) {
                region.offset().ifPresent(offset -> {
                    offsets.put(region.code(), offset);
                    often.merge(offset, 1, Integer::sum);
                });
            }
        });
        this.common = often.entrySet().stream()
                .max(Map.Entry.<ZoneOffset, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(ZoneOffset.UTC);
    }

    static String read(String file) {
        try (var stream = Frames.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Frame.PageWords pageWords(Words words) {
        String sentence = words.say("page.of", Map.of("page", PAGE, "pages", PAGES));
        int first = sentence.indexOf(PAGE);
        int second = sentence.indexOf(PAGES);
        return new Frame.PageWords(
                sentence.substring(0, first),
                sentence.substring(first + PAGE.length(), second),
                sentence.substring(second + PAGES.length()));
    }

    /**
     * The frame of a document.
     *
     * @param region by whose clock times are written; empty for most of the country
     * @param status how complete or valid the data are, as a sentence
     */
    Frame of(String title, String about, Optional<String> region, String status) {
        var offset = region.map(offsets::get).orElse(common);
        String at = words.say(
                "state.time",
                Map.of(
                        "time",
                        words.numbers().dateTime(snapshot.at(), offset),
                        "zone",
                        "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId())));
        return new Frame(
                words.language().code(),
                title,
                about,
                words.name(election().title()),
                mark(),
                words.say("state.line", Map.of("at", at, "status", status)),
                page,
                words.fixed(),
                STYLES);
    }

    private Election election() {
        return snapshot.folder().election();
    }

    private Optional<String> mark() {
        return switch (election().origin()) {
            case OFFICIAL -> Optional.empty();
            case MADE_UP -> Optional.of(words.shared().text("heading.made-up"));
            case SYNTHETIC -> Optional.of(words.say("mark.synthetic"));
        };
    }

    /** How many protocols of a territory are there, as a sentence. */
    String complete(Completeness completeness) {
        return words.shared()
                .text(
                        "complete.protocols",
                        Map.of(
                                "arrived",
                                completeness.arrived(),
                                "expected",
                                completeness.expected(),
                                "withErrors",
                                completeness.withErrors(),
                                "status",
                                words.shared().text("complete." + Words.key(completeness.status()))));
    }
}
