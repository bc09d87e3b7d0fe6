package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One tree, one spelling: what RFC 8785 says of maps, lists, texts, booleans and whole numbers. */
class CanonicalJsonTest {

    @Test
    void keysStandInTheOrderOfTheirCodeUnits() {
        // The example of RFC 8785, section 3.2.3: an emoji stands before U+FB33, because its surrogates do.
        var tree = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.write(tree))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        assertThat(CanonicalJson.write("Қ \" \\ / \b\t\n\f\r \u0001\u001f\u007f"))
                .isEqualTo("\"Қ \\\" \\\\ / \\b\\t\\n\\f\\r \\u0001\\u001f\u007f\"");
    }

    @Test
    void emptyAndNestedTreesAreWrittenWithoutSpaces() {
        assertThat(CanonicalJson.write(
                        Map.of("b", List.of(1, -2L, true, List.of(), Map.of()), "a", Map.of("x", false))))
                .isEqualTo("{\"a\":{\"x\":false},\"b\":[1,-2,true,[],{}]}");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var tree = Map.<String, Object>of("a", List.of(1, "b"), "c", Map.of("d", 9_007_199_254_740_991L));

        assertThat(CanonicalJson.read(CanonicalJson.write(tree))).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_740_992L, -9_007_199_254_740_992L, Long.MIN_VALUE})
    void aNumberThatJavaScriptCannotTellFromItsNeighbourIsABug(long number) {
        assertThatThrownBy(() -> CanonicalJson.write(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fractionsHaveNoPlaceInARecord() {
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("share", 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.5");
    }
}
