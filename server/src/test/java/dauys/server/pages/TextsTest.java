package dauys.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.security.Happening;
import dauys.server.security.PasswordRules;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screens say the same in three languages, and everything that they name has words. */
class TextsTest {

    private static final Pattern IN_TEMPLATES = Pattern.compile("\\{\\{t\\.([a-z-]+\\.[a-z0-9-]+)\\}\\}");

    private static final Pattern IN_SOURCES =
            Pattern.compile("(?:say|titled|saying|refused)\\((?:frame, person, )?\"([a-z-]+\\.[a-z0-9-]*[a-z0-9])\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeysWithTheSamePlaceholders(Language language) {
        var english = Texts.screens(Language.EN);
        var own = Texts.screens(language);
        assertThat(own.keys()).isEqualTo(english.keys());
        var differing = new ArrayList<String>();
        for (String key : english.keys()) {
            if (!english.placeholders(key).equals(own.placeholders(key))) {
                differing.add(key + ": " + english.placeholders(key) + " against " + own.placeholders(key));
            }
            if (own.placeholders(key).isEmpty()) {
                assertThat(own.text(key)).as(key).isNotBlank().doesNotContain("{");
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void aKeyHasTwoPartsSoThatTemplatesCanNameIt() {
        assertThat(Texts.screens(Language.EN).keys())
                .allMatch(key -> key.matches("[a-z-]+\\.([a-z0-9-]+|[A-Z][0-9]{3})"));
    }

    @Test
    void everyWordOfATemplateIsThere() throws IOException {
        var used = used(Path.of("src", "main", "resources", "templates"), ".mustache", IN_TEMPLATES);

        assertThat(used).isNotEmpty();
        assertThat(Texts.screens(Language.EN).keys()).containsAll(used);
        for (String key : used) {
            assertThat(Texts.screens(Language.EN).placeholders(key)).as(key).isEmpty();
        }
    }

    @Test
    void everySentenceOfTheSourcesIsThere() throws IOException {
        var used = used(Path.of("src", "main", "java"), ".java", IN_SOURCES);

        assertThat(used).isNotEmpty();
        assertThat(Texts.screens(Language.EN).keys()).containsAll(used);
    }

    @Test
    void everythingThatCanHappenHasAName() {
        var keys = new TreeSet<String>();
        for (Happening happening : Happening.values()) {
            keys.add("log." + happening.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        for (PasswordRules.Fault fault : PasswordRules.Fault.values()) {
            keys.add(fault.key());
        }
        assertThat(Texts.screens(Language.EN).keys()).containsAll(keys);
    }

    @Test
    void momentsAreToldInTheTimeOfTheZone() {
        var texts = new Texts(Language.RU, ZoneId.of("Asia/Almaty"));

        assertThat(texts.moment(Instant.parse("2024-06-01T20:30:00Z"))).isEqualTo("02.06.2024, 01:30");
        assertThat(texts.count(6_366_441)).isEqualTo("6\u00a0366\u00a0441");
    }

    private static Set<String> used(Path folder, String ending, Pattern pattern) throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                String text = Files.readString(file);
                List<String> found = pattern.matcher(text)
                        .results()
                        .map(each -> each.group(1))
                        .toList();
                used.addAll(found);
            }
        }
        return used;
    }
}
