package dauys.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small, sound election folder that a test then breaks in one place. */
final class AFolder {

    private static final String ELECTION = """
            id: test/small
            title: {kk: Сайлау, ru: Выборы, en: Election}
            date: 2023-03-19
            edition: kz/2022-11-05
            kind: totals
            origin: made-up
            bodies:
              - id: mazhilis
                office: mazhilis
                title: {kk: Мәжіліс, ru: Мажилис, en: Mazhilis}
                seats: 98
                source: made up
            contests:
              - id: list
                body: mazhilis
                tier: list
                seats: 10
                base: {value: 1000, status: official, complete: yes, source: made up}
                registered: {value: 2000, status: official, source: made up}
            """;

    private final Path folder;

    private AFolder(Path folder) {
        this.folder = folder;
    }

    static AFolder in(Path folder) {
        return new AFolder(folder)
                .with("election.yaml", ELECTION)
                .with("parties.csv", """
                        party,short_kk,short_ru,short_en,name_kk,name_ru,name_en
                        A,А,А,A,А партиясы,Партия А,Party A
                        B,Б,Б,B,Б партиясы,Партия Б,Party B
                        """)
                .with("lists.csv", """
                        contest,party,registered_at,decision,persons
                        list,A,2023-02-01,,
                        list,B,2023-02-02,,
                        """)
                .with("totals.csv", """
                        contest,option,votes
                        list,A,600
                        list,B,300
                        list,AGAINST_ALL,100
                        """);
    }

    AFolder with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** Replaces a piece of a file that must be there. */
    AFolder replacing(String file, String piece, String by) {
        try {
            String text = Files.readString(folder.resolve(file));
            if (!text.contains(piece)) {
                throw new IllegalArgumentException(file + " does not hold " + piece);
            }
            return with(file, text.replace(piece, by));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    AFolder without(String file) {
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

    /** Code and place of every finding, such as {@code F112 totals.csv:2:3}. */
    List<String> findings() {
        return read().findings().stream()
                .map(each -> each.code() + " "
                        + each.place()
                                .toString()
                                .replace(
                                        folder.toString()
                                                + folder.getFileSystem().getSeparator(),
                                        ""))
                .toList();
    }
}
