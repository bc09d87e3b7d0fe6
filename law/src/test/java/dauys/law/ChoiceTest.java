package dauys.law;

import static dauys.law.Choice.Base.ALL_WHO_VOTED;
import static dauys.law.Choice.Base.LISTS;
import static dauys.law.Choice.Base.LISTS_AND_AGAINST_ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which reading of "voters who took part" contains which other. */
class ChoiceTest {

    @Test
    void everyReadingIsPartOfItself() {
        assertThat(Choice.Base.values()).allMatch(each -> each.isPartOf(each));
    }

    @Test
    void votesForListsArePartOfEveryReading() {
        assertThat(Arrays.stream(Choice.Base.values())).allMatch(LISTS::isPartOf);
    }

    @Test
    void aWiderReadingIsNoPartOfANarrowerOne() {
        assertThat(LISTS_AND_AGAINST_ALL.isPartOf(LISTS)).isFalse();
        assertThat(ALL_WHO_VOTED.isPartOf(LISTS)).isFalse();
        assertThat(ALL_WHO_VOTED.isPartOf(LISTS_AND_AGAINST_ALL)).isFalse();
        assertThat(LISTS_AND_AGAINST_ALL.isPartOf(ALL_WHO_VOTED)).isTrue();
    }
}
