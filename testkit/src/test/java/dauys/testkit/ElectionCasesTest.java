package dauys.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every election folder gives the result that its source states: real elections first, then the cases of the
 * articles.
 */
class ElectionCasesTest {

    @TestFactory
    Stream<DynamicTest> everyFolderGivesTheResultItsSourceStates() {
        return ElectionCase.all().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> assertThat(each.mismatches()).isEmpty()));
    }

    @Test
    void theRealElectionsAreAllThere() {
        assertThat(ElectionCase.all().stream().map(ElectionCase::name))
                .contains(
                        "kz/1999-mazhilis",
                        "kz/2004-mazhilis",
                        "kz/2007-mazhilis",
                        "kz/2012-mazhilis",
                        "kz/2016-mazhilis",
                        "kz/2021-mazhilis",
                        "kz/2023-mazhilis",
                        "kz/2023-maslikhat-kostanay",
                        "kz/2023-maslikhat-astana",
                        "kz/2023-maslikhat-almaty",
                        "kz/2021-maslikhat-shymkent",
                        "ru/2016-duma");
    }

    @Test
    void aWrongSeatWouldBeNoticed() {
        var expected = Map.of("seats", Map.of("AMANAT", 41));
        var actual = Map.of("seats", Map.of("AMANAT", 40, "AUYL", 8));

        assertThat(Subset.differences("", expected, actual)).containsExactly("/seats/AMANAT: expected 41, found 40");
    }

    @Test
    void aMissingStepWouldBeNoticed() {
        assertThat(Subset.differences("", Map.of("steps", List.of("a", "b")), Map.of("steps", List.of("a"))))
                .hasSize(1);
    }
}
