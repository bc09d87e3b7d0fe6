package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProvisionTest {

    private static final LawRef BASIS =
            new LawRef("elections", "97-1", "1", 0, "", new Edition("kz", LocalDate.of(2022, 11, 5)));

    @Test
    void eachKindOfValueIsReadAsWhatItIs() {
        var dated = new Value.DatedWhole(new TreeMap<>(Map.of(LocalDate.of(2015, 2, 9), 29)));
        var groups = new Value.Groups(Set.of(QuotaGroup.WOMEN));

        assertThat(provision(new Value.Share(Ratio.of(5, 100))).share()).isEqualTo(Ratio.of(1, 20));
        assertThat(provision(new Value.Whole(98)).number()).isEqualTo(98);
        assertThat(provision(new Value.Time(new Term(10, Term.Unit.DAY))).term())
                .isEqualTo(new Term(10, Term.Unit.DAY));
        assertThat(provision(groups).groups()).isSameAs(groups);
        assertThat(provision(dated).dated()).isSameAs(dated);
        assertThat(provision(new Value.Path(List.of(Authority.TERRITORIAL_COMMISSION)))
                        .path())
                .containsExactly(Authority.TERRITORIAL_COMMISSION);
        assertThat(provision(new Value.Chosen(Choice.Base.LISTS)).choice(Choice.Base.class))
                .isEqualTo(Choice.Base.LISTS);
    }

    @Test
    void aShareIsNotTakenForAWholeNumber() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> provision(new Value.Whole(98)).share());
    }

    @Test
    void aChoiceOfOneKindIsNotTakenForAnother() {
        var tie = provision(new Value.Chosen(Choice.Tie.REPEAT_ELECTION));

        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> tie.choice(Choice.Base.class));
    }

    @Test
    void aProvisionWithoutASourceIsRefusedByOfficeAndRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provision(
                        Office.MAZHILIS,
                        Rule.THRESHOLD,
                        new Value.InForce(),
                        BASIS,
                        Optional.empty(),
                        " ",
                        Confidence.READ_IN_THE_LAW,
                        ""))
                .withMessage("A provision without a source: MAZHILIS THRESHOLD");
    }

    private static Provision provision(Value value) {
        return new Provision(
                Office.MAZHILIS,
                Rule.THRESHOLD,
                value,
                BASIS,
                Optional.empty(),
                "the law's text",
                Confidence.READ_IN_THE_LAW,
                "");
    }
}
