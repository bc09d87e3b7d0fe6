package dauys.server.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.ProtocolNumbers;
import dauys.wording.Language;
import dauys.wording.Numbers;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as people write them, and nothing else is taken for a number. */
class TypedNumberTest {

    private static final long SEED = 20_230_319;
    private static final String ALPHABET = "0123456789 \u00A0\u202F.,'\u2019-\u2212+eEx\u0661\uFF11\t\u0000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234",
                " 1234 ",
                "1 234",
                "1\u00A0234",
                "1\u202F234",
                "1\u2009234",
                "1,234",
                "1.234",
                "1'234",
                "1\u2019234",
                "01234",
                "\t1234"
            })
    void thousandsStandApartAsEachWritesThem(String typed) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.Given(1234));
    }

    @Test
    void zeroAndTheMostAreNumbers() {
        assertThat(TypedNumber.of("0")).isEqualTo(new TypedNumber.Given(0));
        assertThat(TypedNumber.of("000")).isEqualTo(new TypedNumber.Given(0));
        assertThat(TypedNumber.of("9 999 999")).isEqualTo(new TypedNumber.Given(ProtocolNumbers.MOST));
    }

    @Test
    void anEmptyFieldIsNoNumberAndNoSlip() {
        assertThat(TypedNumber.of("")).isEqualTo(new TypedNumber.Nothing());
        assertThat(TypedNumber.of(" \u00A0 ")).isEqualTo(new TypedNumber.Nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "12a", "1,5", "12,34", "1.2345", "1,234.567", "0x10", "1e3", "+5", "\u0661", "5-", "O"})
    void whatIsNoWholeNumberIsNotGuessedAt(String typed) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.Wrong(TypedNumber.Fault.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "\u22125", "- 5"})
    void nothingIsCountedBelowZero(String typed) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.Wrong(TypedNumber.Fault.NEGATIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000", "10 000 000", "99999999999999999999999999999999999999999999"})
    void moreThanAPrecinctCanCountIsTooMuch(String typed) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.Wrong(TypedNumber.Fault.TOO_LARGE));
    }

    @Test
    void whateverIsTypedIsANumberOfAPrecinctOrASlip() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                typed.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            if (TypedNumber.of(typed.toString()) instanceof TypedNumber.Given given) {
                assertThat(given.number()).as("%s", typed).isBetween(0L, ProtocolNumbers.MOST);
                String digits = typed.toString().replaceAll("[^0-9]", "");
                assertThat(Long.parseLong(digits)).as("%s", typed).isEqualTo(given.number());
            }
        }
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        var random = new Random(SEED);
        for (var language : Language.values()) {
            var numbers = new Numbers(language);
            for (int i = 0; i < 1_000; i++) {
                long number = random.nextLong(ProtocolNumbers.MOST + 1);
                assertThat(TypedNumber.of(numbers.count(number))).isEqualTo(new TypedNumber.Given(number));
            }
        }
    }
}
