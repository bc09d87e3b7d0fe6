package dauys.election.protocol;

import static dauys.election.Given.aForm;
import static dauys.election.Given.aProtocol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.FormBuilder;
import dauys.election.protocol.ControlIdentity.Kind;
import dauys.election.protocol.LineSum.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlIdentityTest {

    @Nested
    class Codes {

        @ParameterizedTest
        @CsvSource({
            "TOOK_PART, P102 P202",
            "IN_BOXES, P103 P203",
            "BOXES, P104 P204",
            "PORTABLE_BOX, P105 P205",
            "ISSUED, P106 P206",
            "STOCK, P107 P207",
            "OTHER, P108 P208",
            "LISTED, P221",
            "PART_OF_ISSUED, P222",
            "CARRIED_AWAY, P223"
        })
        void eachKindHasItsOwn(Kind kind, String codes) {
            assertThat(kind.codes()).containsExactlyElementsOf(List.of(codes.split(" ")));
        }

        @Test
        void noTwoKindsShareOne() {
            var all = new ArrayList<String>();
            for (Kind kind : Kind.values()) {
                all.addAll(kind.codes());
            }

            assertThat(all)
                    .doesNotHaveDuplicates()
                    .allMatch(Pattern.compile("P[12]\\d\\d").asMatchPredicate());
        }

        @ParameterizedTest
        @CsvSource({"issued, true", "in_boxes, true", "listed, false"})
        void aLineThatIsOnlyAssumedProvesNoError(String assumed, boolean matters) {
            var identity = lastOf(aForm().assuming(assumed).relation(Kind.OTHER, "issued = in_boxes"));

            assertThat(identity.isError()).isEqualTo(!matters);
            assertThat(identity.code()).isEqualTo(matters ? "P208" : "P108");
        }

        @Test
        void aDoubtIsNeverAnError() {
            assertThat(lastOf(aForm().relation(Kind.LISTED, "issued <= listed")).isError())
                    .isFalse();
        }
    }

    @Nested
    class Sides {

        @Test
        void aLineMayBeSubtracted() {
            var sum = lastOf(aForm().relation(Kind.OTHER, "received - cancelled + invalid - issued = listed"))
                    .left();

            // 1,212 - 404 + 18 - 798
            assertThat(aProtocol().build().sum(sum)).isEqualTo(28);
            assertThat(sum.terms()).extracting(Term::subtracted).containsExactly(false, true, false, true);
        }

        @Test
        void theVotesOfTheOptionsAreLinesToo() {
            var identity = lastOf(aForm().relation(Kind.OTHER, "votes - against_all = took_part"));

            assertThat(aProtocol().build().sum(identity.left())).isEqualTo(620);
        }

        @Test
        void aSumMayFallBelowZero() {
            var identity = lastOf(aForm().relation(Kind.OTHER, "invalid - issued <= spoiled - listed"));

            // 18 - 798 against 10 - 1,200
            assertThat(aProtocol().build().holds(identity)).isFalse();
            assertThat(aProtocol().with("listed", 790).build().holds(identity)).isTrue();
            assertThat(aProtocol().with("listed", 791).build().holds(identity)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"received", "cancelled", "issued", "listed"})
        void whereALineOfEitherSideIsEmptyItHoldsAsFarAsAnybodyKnows(String empty) {
            var identity = lastOf(aForm().relation(Kind.OTHER, "received - cancelled = issued + listed"));

            assertThat(aProtocol().build().holds(identity)).isFalse();
            assertThat(aProtocol().empty(empty).build().holds(identity)).isTrue();
        }

        @Test
        void aSumHasAtLeastOneLine() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> aForm().build().sum(List.of()))
                    .withMessage("A sum of 0 lines");
        }

        @Test
        void aSumHasSoFewLinesThatItCannotOverflow() {
            var form = aForm().build();
            var term = new Term(form.columns().getFirst(), false);

            assertThat(form.sum(Collections.nCopies(LineSum.MOST_TERMS, term)).terms())
                    .hasSize(1_000);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form.sum(Collections.nCopies(LineSum.MOST_TERMS + 1, term)))
                    .withMessage("A sum of 1001 lines");
        }
    }

    /** The relation that was added last. */
    private static ControlIdentity lastOf(FormBuilder form) {
        return form.build().identities().getLast();
    }
}
