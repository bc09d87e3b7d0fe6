package dauys.publication.data;

import dauys.election.contest.ContestOption;
import dauys.election.protocol.ProtocolLine;
import dauys.law.Trilingual;
import dauys.wording.Language;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.ProtocolWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the files and columns of the data set are called, and what is said of each, in three languages. */
final class DataWords {

    private static final Map<Language, Messages> TEXTS = texts();

    private final Function<Language, Names> names;

    /** Names of parties and persons, by language. */
    DataWords(Function<Language, Names> names) {
        this.names = names;
    }

    private static Map<Language, Messages> texts() {
        var texts = new EnumMap<Language, Messages>(Language.class);
        for (Language each : Language.values()) {
            texts.put(each, Messages.beside(DataWords.class, "data", each));
        }
        return texts;
    }

    static Messages in(Language language) {
        Messages messages = TEXTS.get(language);
        if (messages == null) {
            throw new IllegalStateException("No texts in " + language);
        }
        return messages;
    }

    /** A text; one that nobody has written is a bug. */
    static Trilingual text(String key, Map<String, ?> facts) {
        return inEach(language -> in(language).text(key, facts));
    }

    static Trilingual text(String key) {
        return text(key, Map.of());
    }

    static Trilingual inEach(Function<Language, String> words) {
        return new Trilingual(words.apply(Language.KK), words.apply(Language.RU), words.apply(Language.EN));
    }

    static Column column(String name, ColumnType type, boolean required) {
        return new Column(name, type, required, text("column." + name), text("column." + name + ".about"));
    }

    /** A column that every row has a value in. */
    static Column key(String name) {
        return column(name, ColumnType.TEXT, true);
    }

    static Column text(String name, boolean required) {
        return column(name, ColumnType.TEXT, required);
    }

    static Column count(String name, boolean required) {
        return column(name, ColumnType.WHOLE, required);
    }

    /** A line of the form, as the column that election folders know by its code. */
    static Column line(ProtocolLine line) {
        return new Column(
                line.code().orElseThrow(),
                ColumnType.WHOLE,
                false,
                line.name(),
                text("column.line.about", Map.of("number", line.number())));
    }

    /** An option whose votes have a column of their own. */
    Column option(ContestOption option) {
        return new Column(
                option.code(),
                ColumnType.WHOLE,
                false,
                inEach(each -> name(option, each)),
                text("column.in-option.about"));
    }

    /** An option as the ballot paper names it. */
    String name(ContestOption option, Language language) {
        return new ProtocolWords(Messages.in(language)).option(option, names.apply(language));
    }

    static DataFile file(String name, DataFile.Format format, String key, List<Column> columns, List<String> unique) {
        return new DataFile(name, format, text("file." + key), text("file." + key + ".about"), columns, unique);
    }

    static DataFile table(String name, String key, List<Column> columns, List<String> unique) {
        return file(name, DataFile.Format.CSV, key, columns, unique);
    }
}
