package dauys.election.protocol;

import static dauys.election.Given.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.protocol.ControlIdentity.Kind;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.law.Trilingual;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolFormTest {

    private static final Trilingual NAME = new Trilingual("Атауы", "Название", "Name");

    @Nested
    class Places {

        @Test
        void theLinesOfTheCommissionComeFirstAndThoseOfTheOptionsLast() {
            var form = aForm().build();

            assertThat(form.lines()).hasSize(14);
            assertThat(form.columns()).hasSize(12);
            assertThat(form.width()).isEqualTo(14);
            assertThat(form.lines().stream().map(form::place))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 11);
        }

        @Test
        void aFormWithoutALineAgainstAllKeepsItsPlace() {
            var form = aForm().without(Role.AGAINST_ALL).build();

            assertThat(form.width()).isEqualTo(14);
            assertThat(form.placeOf(Role.VOTES)).isEqualTo(12);
            assertThat(form.placeOf(Role.AGAINST_ALL)).isEqualTo(13);
            assertThat(form.places(Role.AGAINST_ALL)).isEmpty();
        }

        @Test
        void severalLinesMayHaveOneRole() {
            var form = aForm().line("issued_outside", Role.ISSUED).build();

            assertThat(form.places(Role.ISSUED)).containsExactly(2, 12);
            assertThat(form.places(Role.VOTES)).containsExactly(13);
            assertThat(form.places(Role.AGAINST_ALL)).containsExactly(14);
        }

        @Test
        void aLineOfAnotherFormHasNone() {
            var stranger = aForm().line("strange").build().columns().getLast();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> aForm().build().place(stranger))
                    .withMessageStartingWith("Not a line of this form: ")
                    .withMessageContaining("strange");
        }
    }

    @Nested
    class Lines {

        @Test
        void areFoundByTheirCode() {
            var form = aForm().build();

            assertThat(form.line("received")).map(form::place).hasValue(1);
            assertThat(form.line("votes")).isEmpty();
            assertThat(form.line("strange")).isEmpty();
        }

        @Test
        void areFoundByTheirRole() {
            var form = aForm().line("issued_outside", Role.ISSUED).build();

            assertThat(form.line(Role.ISSUED)).map(form::place).hasValue(2);
            assertThat(form.line(Role.VOTES)).map(form::place).hasValue(13);
            assertThat(aForm().without(Role.INVALID).build().line(Role.INVALID)).isEmpty();
        }

        @Test
        void theVotesOfTheOptionsAreNoColumnAndAllElseIsOne() {
            for (Role role : Role.values()) {
                boolean fromOptions = role == Role.VOTES || role == Role.AGAINST_ALL;

                assertThat(role.isFromOptions()).as(role.name()).isEqualTo(fromOptions);
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"VOTES", "AGAINST_ALL"})
        void theVotesOfTheOptionsHaveNoCode(Role role) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new ProtocolLine(Optional.of("votes"), "8", NAME, Optional.of(role), false, false))
                    .withMessage("Line 8 has the code Optional[votes] and the role Optional[%s]", role);
        }

        @Test
        void aLineOfTheCommissionHasACode() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new ProtocolLine(Optional.empty(), "7", NAME, Optional.of(Role.INVALID), false, false))
                    .withMessage("Line 7 has the code Optional.empty and the role Optional[INVALID]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ProtocolLine(Optional.empty(), "11", NAME, Optional.empty(), false, false));
        }
    }

    @Test
    void aFormWithoutRelationsReceivesThem() {
        var plain = ProtocolForm.of(NAME, aForm().build().lines());
        var with = plain.with(aForm().build().identities());

        assertThat(plain.title()).isEqualTo(NAME);
        assertThat(plain.identities()).isEmpty();
        assertThat(with.title()).isEqualTo(NAME);
        assertThat(with.lines()).isEqualTo(plain.lines());
        assertThat(with.identities())
                .extracting(ControlIdentity::kind)
                .isEqualTo(List.of(
                        Kind.TOOK_PART,
                        Kind.IN_BOXES,
                        Kind.BOXES,
                        Kind.PORTABLE_BOX,
                        Kind.ISSUED,
                        Kind.STOCK,
                        Kind.LISTED,
                        Kind.PART_OF_ISSUED,
                        Kind.PART_OF_ISSUED,
                        Kind.CARRIED_AWAY));
    }
}
