package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What README shows is what the commands print: each excerpt is run, and each of its lines must be there. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```\\n\\$ \\./dauys ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);

    /** A command shown in README with the lines printed below it; "..." stands for lines left out. */
    private record Excerpt(String command, List<String> lines) {}

    private static List<Excerpt> excerpts(String text) {
        return BLOCK.matcher(text)
                .results()
                .map(found -> new Excerpt(
                        found.group(1),
                        found.group(2)
                                .lines()
                                .filter(line -> !line.equals("..."))
                                .toList()))
                .toList();
    }

    /** Where the folder {@code data/} of the excerpts stands while the test runs. */
    @TempDir
    private static Path made = Path.of("");

    /** The lines of an excerpt that its command does not print. */
    private static List<String> missing(Excerpt excerpt) {
        var out = new StringWriter();
        var arguments = new ArrayList<String>();
        for (String each : excerpt.command().split(" ", -1)) {
            if (each.startsWith("elections/")) {
                arguments.add(ElectionCase.repository().resolve(each).toString());
            } else {
                arguments.add(each.startsWith("data/") ? made.resolve(each).toString() : each);
            }
        }
        Dauys.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments.toArray(String[]::new));
        var printed = plain(out.toString().replace(made + "/", "").replace(ElectionCase.repository() + "/", ""))
                .lines()
                .toList();
        return excerpt.lines().stream()
                .filter(line -> !printed.contains(plain(line)))
                .toList();
    }

    /** Editors turn unbreakable spaces into plain ones; a reader sees no difference. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    /** In the order of README, which makes the nation before it counts it. */
    @Tag("broad")
    @TestFactory
    Stream<DynamicTest> everyExcerptIsWhatTheCommandPrints() throws IOException {
        var excerpts = excerpts(Files.readString(ElectionCase.repository().resolve("README.md")));
        assertThat(excerpts).hasSizeGreaterThan(6);
        Files.createDirectories(made.resolve("data"));
        return excerpts.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.command(), () -> assertThat(missing(each)).isEmpty()));
    }

    @Test
    void aLineThatNoCommandPrintsWouldBeFound() {
        var excerpts = excerpts("```\n$ ./dauys law kz/2022-11-05\nthe law of the land\n...\n```\n");

        assertThat(missing(excerpts.getFirst())).containsExactly("the law of the land");
    }
}
