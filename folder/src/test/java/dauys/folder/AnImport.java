package dauys.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A small foreign file with its mapping and the description of its election, which a test then changes. */
final class AnImport {

    static final String FILE = """
            region,tik,uik,registered,issued,invalid,A,B
            North,T1,1,100,60,1,40,19
            North,T1,2,200,120,2,80,38
            South,T2,1,350,190,3,130,57
            """;

    static final String MAPPING = """
            contest: duma-list
            region: {column: region}
            unit: {column: tik}
            precinct: {column: uik, within: region}
            voters: {column: registered}
            lines:
              listed: {column: registered}
              issued: {column: issued}
              invalid: {column: invalid}
            options:
              A: {column: A}
              B: {column: B}
            """;

    private final Path folder;
    private Path target;
    private String source = "foreign.csv";
    private byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);

    private AnImport(Path folder) {
        this.folder = folder;
        this.target = folder.resolve("out");
    }

    static AnImport in(Path folder) {
        return new AnImport(folder)
                .with("mapping.yaml", MAPPING)
                .with("election.yaml", """
                        id: xx/2020
                        title: {kk: Сайлау, ru: Выборы, en: Election}
                        date: 2020-05-10
                        edition: xx/2020-01-01
                        kind: protocols
                        origin: made-up
                        """)
                .with("form.yaml", """
                        title: {kk: Хаттама, ru: Протокол, en: Protocol}
                        source: made up
                        lines:
                          - {code: listed, number: "1", name: {kk: т, ru: с, en: listed}, role: listed}
                          - {code: issued, number: "2", name: {kk: б, ru: в, en: issued}, role: issued}
                          - {code: invalid, number: "3", name: {kk: ж, ru: н, en: invalid}, role: invalid}
                          - {role: votes, number: "4", name: {kk: д, ru: г, en: votes}}
                        identities: []
                        """)
                .with("bodies.csv", """
                        body,office,area,abroad,seats,list_seats,single_mandate_seats,name_kk,name_ru,name_en,source
                        duma,state-duma,,yes,,10,,Дума,Дума,Duma,
                        """)
                .with("parties.csv", """
                        party,short_kk,short_ru,short_en,name_kk,name_ru,name_en
                        A,А,А,A,А,А,A
                        B,Б,Б,B,Б,Б,B
                        C,В,В,C,В,В,C
                        """)
                .with("lists.csv", """
                        contest,party,registered_at,decision,persons
                        duma-list,A,,,
                        duma-list,B,,,
                        """);
    }

    AnImport with(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** Replaces a piece of a file beside the mapping that must be there. */
    AnImport replacing(String name, String piece, String by) {
        try {
            String text = Files.readString(folder.resolve(name));
            if (!text.contains(piece)) {
                throw new IllegalArgumentException(name + " does not hold " + piece);
            }
            return with(name, text.replace(piece, by));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    AnImport mapping(String text) {
        return with("mapping.yaml", text);
    }

    /** Puts lines at the end of the mapping. */
    AnImport mappingToo(String text) {
        return replacing("mapping.yaml", "contest: duma-list\n", "contest: duma-list\n" + text);
    }

    AnImport file(String text) {
        return file(text, StandardCharsets.UTF_8);
    }

    AnImport file(String text, Charset charset) {
        return file(text.getBytes(charset));
    }

    AnImport file(byte[] content) {
        bytes = content.clone();
        return this;
    }

    /** Imports into another folder. */
    AnImport into(Path other) {
        target = other;
        return this;
    }

    /** Imports another file. */
    AnImport from(String name) {
        source = name;
        return this;
    }

    /** One more row of the file. */
    AnImport row(String row) {
        return file(FILE + row + "\n");
    }

    static byte[] compressed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return packed.toByteArray();
    }

    Path source() {
        return folder.resolve("foreign.csv");
    }

    Path target() {
        return target;
    }

    Loaded<Imported> run() {
        try {
            Files.write(source(), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Imports.run(folder.resolve(source), folder.resolve("mapping.yaml"), target(), rows -> {});
    }

    /** Code and place of every finding, such as {@code F112 foreign.csv:2:3}. */
    List<String> findings() {
        return run().findings().stream()
                .map(each -> each.code() + " " + each.place().toString().replace(folder + "/", ""))
                .toList();
    }

    String written(String name) {
        try {
            return Files.readString(target().resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Imports, reads what was written and gives the votes of its first contest by option. */
    Map<String, Long> votes() {
        var imported = run();
        if (!imported.findings().isEmpty()) {
            throw new IllegalStateException("Found: " + imported.findings());
        }
        return votesIn(target());
    }

    static Map<String, Long> votesIn(Path folder) {
        var read = ElectionFolders.read(folder);
        var votes = new java.util.TreeMap<String, Long>();
        read.value()
                .orElseThrow(() -> new IllegalStateException("Found: " + read.findings()))
                .contests()
                .getFirst()
                .tabulation()
                .orElseThrow()
                .votes()
                .forEach((option, number) -> votes.put(option.code(), number));
        return votes;
    }
}
