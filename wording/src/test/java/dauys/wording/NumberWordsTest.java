package dauys.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures of a protocol in words (43(8)), as each language writes them in documents. */
class NumberWordsTest {

    private static final int NUMBERS = 20_000;
    private static final long SEED = 20_230_319;
    private static final Pattern KAZAKH = Pattern.compile("[а-яәғқңөұүһі]+( [а-яәғқңөұүһі]+)*");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|нөл|ноль|zero",
                "1|бір|один|one",
                "2|екі|два|two",
                "11|он бір|одиннадцать|eleven",
                "21|жиырма бір|двадцать один|twenty-one",
                "40|қырық|сорок|forty",
                "100|бір жүз|сто|one hundred",
                "101|бір жүз бір|сто один|one hundred one",
                "999|тоғыз жүз тоқсан тоғыз|девятьсот девяносто девять|nine hundred ninety-nine",
                "1000|бір мың|одна тысяча|one thousand",
                "1001|бір мың бір|одна тысяча один|one thousand one",
                "1284|бір мың екі жүз сексен төрт|одна тысяча двести восемьдесят четыре"
                        + "|one thousand two hundred eighty-four",
                "2000|екі мың|две тысячи|two thousand",
                "21345|жиырма бір мың үш жүз қырық бес|двадцать одна тысяча триста сорок пять"
                        + "|twenty-one thousand three hundred forty-five",
                "100000|бір жүз мың|сто тысяч|one hundred thousand",
                "1000000|бір миллион|один миллион|one million",
                "12035578|он екі миллион отыз бес мың бес жүз жетпіс сегіз"
                        + "|двенадцать миллионов тридцать пять тысяч пятьсот семьдесят восемь"
                        + "|twelve million thirty-five thousand five hundred seventy-eight"
            })
    void figuresInWords(long number, String kk, String ru, String en) {
        assertThat(new Numbers(Language.KK).words(number)).isEqualTo(kk);
        assertThat(new Numbers(Language.RU).words(number)).isEqualTo(ru);
        assertThat(new Numbers(Language.EN).words(number)).isEqualTo(en);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void differentNumbersHaveDifferentWords(Language language) {
        var numbers = new Numbers(language);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var numberOf = new HashMap<String, Long>();
        for (long number = 0; number < NUMBERS; number++) {
            assertThat(numberOf.put(numbers.words(number), number)).isNull();
        }
        var drawn = new HashSet<Long>();
        while (drawn.size() < NUMBERS) {
            long number = drawn(random);
            if (drawn.add(number)) {
                assertThat(numberOf.put(numbers.words(number), number))
                        .describedAs("seed %d: %d", SEED, number)
                        .isNull();
            }
        }
    }

    /** Of any length, because most numbers are long and most figures are short. */
    private static long drawn(RandomGenerator random) {
        long most = NUMBERS;
        for (int i = random.nextInt(10); i > 0; i--) {
            most *= 10;
        }
        return random.nextLong(NUMBERS, most + NUMBERS + 1);
    }

    @Test
    void kazakhNumbersAreSeparateWordsInOneScript() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < NUMBERS; i++) {
            assertThat(new Numbers(Language.KK).words(drawn(random))).matches(KAZAKH);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsNoFigureHasNoWords(Language language) {
        var numbers = new Numbers(language);

        assertThat(numbers.words(NumberWords.MOST)).doesNotContain("=").doesNotContainPattern("\\d");
        assertThatThrownBy(() -> numbers.words(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> numbers.words(NumberWords.MOST + 1)).hasMessageContaining("1000000000000000");
    }
}
