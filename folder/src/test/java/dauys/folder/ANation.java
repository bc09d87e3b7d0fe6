package dauys.folder;

import dauys.election.chamber.ContestInput;
import dauys.election.tabulation.Tabulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** The sound folder of a made-up nation's protocols that a test then breaks in one place. */
final class ANation {

    static final String LISTS = "protocols-lists.csv";
    static final String SINGLES = "protocols-single.csv";
    static final String VOTES = "votes-single.csv";

    private static final String ELECTION = """
            id: test/nation
            title: {kk: Сайлау, ru: Выборы, en: Election}
            date: 2023-03-19
            edition: kz/2022-11-05
            kind: protocols
            origin: made-up
            """;

    private final Path folder;
    private MadeUpProtocols protocols;

    private ANation(Path folder, MadeUpProtocols protocols) {
        this.folder = folder;
        this.protocols = protocols;
    }

    static ANation in(Path folder) {
        return in(folder, 1);
    }

    static ANation in(Path folder, long seed) {
        var nation = new ANation(folder, MadeUpProtocols.of(seed));
        return nation.with("election.yaml", ELECTION)
                .with("form.yaml", NationFiles.FORM)
                .with("bodies.csv", NationFiles.BODIES)
                .with("regions.csv", NationFiles.REGIONS)
                .with("units.csv", NationFiles.UNITS)
                .with("constituencies.csv", NationFiles.CONSTITUENCIES)
                .with("parties.csv", NationFiles.PARTIES)
                .with("lists.csv", NationFiles.LISTS)
                .with("candidates.csv", NationFiles.CANDIDATES)
                .with("precincts.csv", MadeUpProtocols.precincts())
                .with("turnout.csv", nation.protocols.turnout())
                .signing(nation.protocols);
    }

    MadeUpProtocols protocols() {
        return protocols;
    }

    /** Writes the files of protocols and votes anew. */
    ANation signing(MadeUpProtocols signed) {
        protocols = signed;
        return with(
                        LISTS,
                        MadeUpProtocols.table(
                                signed.lists(),
                                java.util.stream.Stream.concat(
                                                MadeUpProtocols.LINES.stream(),
                                                java.util.stream.Stream.of("A", "B", "C", "AGAINST_ALL"))
                                        .toList()))
                .with(SINGLES, MadeUpProtocols.narrow(signed.singles()))
                .with(VOTES, MadeUpProtocols.votes(signed.singles()));
    }

    /** The same with protocols changed by a test. */
    ANation signing(UnaryOperator<MadeUpProtocols> change) {
        return signing(change.apply(protocols));
    }

    ANation with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ANation with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(bytes)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces the first of a piece of a file that must be there. */
    ANation replacing(String file, String piece, String by) {
        String text = text(file);
        int at = text.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold " + piece);
        }
        return with(file, text.substring(0, at) + by + text.substring(at + piece.length()));
    }

    /** Writes something else into one field of a row that begins with a key; columns count from 1. */
    ANation setting(String file, String key, int column, String value) {
        String row = row(file, key);
        var fields = row.split(",", -1);
        fields[column - 1] = value;
        return replacing(file, row, String.join(",", fields));
    }

    /** The row of a file that begins with a key, without its line end. */
    String row(String file, String key) {
        return text(file)
                .lines()
                .filter(each -> each.startsWith(key + ","))
                .findFirst()
                .orElseThrow();
    }

    /** Adds rows at the end of a file. */
    ANation adding(String file, String rows) {
        return with(file, text(file) + rows);
    }

    ANation without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return this;
    }

    Loaded<ElectionFolder> read() {
        return ElectionFolders.read(folder);
    }

    /** Code and place of every finding, such as {@code F112 precincts.csv:2:3}. */
    List<String> findings() {
        return named(read());
    }

    List<String> named(Loaded<ElectionFolder> loaded) {
        String prefix = folder + folder.getFileSystem().getSeparator();
        return loaded.findings().stream()
                .map(each -> each.code() + " " + each.place().toString().replace(prefix, ""))
                .toList();
    }

    /** Every sum that the folder gives, by the names of {@link MadeUpProtocols#sums()}. */
    Map<String, Long> sums() {
        return sums(read());
    }

    static Map<String, Long> sums(Loaded<ElectionFolder> loaded) {
        var sums = new TreeMap<String, Long>();
        for (ContestInput each : loaded.value().orElseThrow().contests()) {
            put(each.tabulation().orElseThrow(), sums);
        }
        return sums;
    }

    static void put(Tabulation tabulation, Map<String, Long> sums) {
        String prefix = tabulation.ballot().contest().id() + "@" + tabulation.area() + " ";
        for (var line : tabulation.form().columns()) {
            sums.put(
                    prefix + line.code().orElseThrow(),
                    tabulation.value(tabulation.form().place(line)));
        }
        tabulation.votes().forEach((option, votes) -> sums.put(prefix + option.code(), votes));
        sums.put(prefix + "expected", (long) tabulation.completeness().expected());
        sums.put(prefix + "arrived", (long) tabulation.completeness().arrived());
        tabulation.parts().forEach(part -> put(part, sums));
    }
}
