package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolReturn;
import dauys.publication.PublishedProtocol;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site says the same in three languages, and everything that it can say has a sentence. */
class SiteTextsTest {

    private static final Pattern SAID =
            Pattern.compile("(?:say|choice)\\(\\s*(?:[a-zA-Z]+ \\? )?\"([a-z0-9-]+\\.[a-z0-9-]+)\"");
    private static final Pattern WORD = Pattern.compile("\\bt\\.([a-z]+\\.[a-z-]+)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeysWithTheSamePlaceholders(Language language) {
        var english = Spoken.site(Language.EN);
        var own = Spoken.site(language);
        assertThat(own.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(own.placeholders(key)).describedAs(key).isEqualTo(english.placeholders(key));
        }
    }

    @Test
    void everythingThatPagesSayHasASentence() throws IOException {
        var said = new ArrayList<String>();
        for (Path file : files(Path.of("src", "main", "java"))) {
            var keys = SAID.matcher(Files.readString(file));
            while (keys.find()) {
                said.add(keys.group(1));
            }
        }
        for (Path file : files(Path.of("src", "main", "resources", "templates", "site"))) {
            var keys = WORD.matcher(Files.readString(file));
            while (keys.find()) {
                said.add(keys.group(1));
            }
        }
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(Spoken.site(Language.EN).keys()).containsAll(said);
    }

    @Test
    void everyStateAndReasonHasASentence() {
        var keys = new ArrayList<String>();
        keys.addAll(List.of("precinct.title", "precinct.short"));
        Arrays.stream(DataState.Kind.values()).forEach(each -> keys.add("state." + each.key()));
        names(DoubleEntry.State.values()).forEach(each -> keys.add("protocol." + each));
        names(CorrectionAct.Reason.values()).forEach(each -> keys.add("reason." + each));
        names(PublishedProtocol.Happened.values()).forEach(each -> keys.add("happened." + each));
        names(ProtocolReturn.Reason.values()).forEach(each -> keys.add("return." + each));
        assertThat(Spoken.site(Language.KK).keys()).containsAll(keys);
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each ->
                            each.toString().contains("pages") || each.toString().endsWith(".mustache"))
                    .toList();
        }
    }
}
