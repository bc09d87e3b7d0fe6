package dauys.publication.data;

import dauys.election.contest.Election.Origin;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import dauys.wording.Names;
import dauys.wording.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The text beside the files: what they are, in three languages, and how to load them with DuckDB, R and pandas. */
final class Readme {

    /** A program that loads the data, and the language that its block is marked with. */
    private record Recipe(String heading, String language, String ending) {}

    private static final List<Recipe> RECIPES = List.of(
            new Recipe("DuckDB", "sql", "sql"), new Recipe("R", "r", "R"), new Recipe("pandas", "python", "py"));

    private Readme() {}

    static String text(Snapshot snapshot, List<DataFile> files) {
        var text = new StringBuilder();
        for (Language each : Language.values()) {
            chapter(text, snapshot, files, each);
        }
        boolean protocols = snapshot.registers().isPresent();
        for (Recipe each : RECIPES) {
            text.append("## ")
                    .append(each.heading())
                    .append("\n\n```")
                    .append(each.language())
                    .append('\n');
            text.append(recipe("totals." + each.ending()));
            if (protocols) {
                text.append(recipe("protocols." + each.ending()));
            }
            text.append("```\n\n");
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void chapter(StringBuilder text, Snapshot snapshot, List<DataFile> files, Language language) {
        var words = DataWords.in(language);
        var election = snapshot.result().election();
        var numbers = new Numbers(language);
        text.append("# ").append(plain(Names.in(election.title(), language))).append("\n\n");
        if (election.origin() != Origin.OFFICIAL) {
            text.append("**").append(words.text("readme.not-official")).append("**\n\n");
        }
        text.append(words.text("readme.state", Map.of("at", numbers.moment(snapshot.at(), snapshot.offset()))));
        text.append(' ').append(words.text("readme.described")).append("\n\n");
        for (DataFile each : files) {
            text.append("- `").append(each.name()).append("`: ");
            text.append(Names.in(each.about(), language)).append('\n');
        }
        text.append('\n').append(words.text("readme.recount"));
        text.append("\n\n").append(words.text("readme.spreadsheet"));
        text.append("\n\n").append(words.text("readme.licence")).append("\n\n");
    }

    /** A title in one line that means nothing to Markdown. */
    private static String plain(String title) {
        return title.replaceAll("[\\s`*_<>\\[\\]#]+", " ").strip();
    }

    private static String recipe(String name) {
        try (var stream = Readme.class.getResourceAsStream("recipes/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
