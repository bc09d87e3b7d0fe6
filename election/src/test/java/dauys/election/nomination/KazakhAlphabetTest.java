package dauys.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhAlphabetTest {

    private static final String LETTERS = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
    private final Comparator<String> order = KazakhAlphabet.order();

    @Nested
    class TheLetters {

        @Test
        void theFortyTwoLettersStandInTheOrderOfTheAlphabet() {
            var letters = new ArrayList<>(
                    LETTERS.codePoints().mapToObj(Character::toString).toList());
            Collections.shuffle(letters, new Random(42));

            letters.sort(order);

            assertThat(letters).hasSize(42);
            assertThat(String.join("", letters)).isEqualTo(LETTERS);
        }

        @Test
        void manyNamesAreSortedInTheSameOrderAndEqualOnesStayAsTheyCame() {
            record Named(String name, int number) {}
            var all = new ArrayList<Named>();
            for (int i = 0; i < 500; i++) {
                int place = (i * 7) % 42;
                all.add(new Named(LETTERS.charAt(place) + (i % 3 == 0 ? "а" : "А"), i));
            }

            var sorted = KazakhAlphabet.sorted(all, Named::name);

            var expected = new ArrayList<>(all);
            expected.sort(Comparator.comparing(Named::name, order).thenComparingInt(Named::number));
            assertThat(sorted).isEqualTo(expected);
        }

        @Test
        void everyPairOfLettersIsOrderedAsTheAlphabetOrdersIt() {
            for (int i = 0; i < LETTERS.length(); i++) {
                for (int j = 0; j < LETTERS.length(); j++) {
                    var one = LETTERS.substring(i, i + 1);
                    var other = LETTERS.substring(j, j + 1);

                    assertThat(Integer.signum(order.compare(one, other)))
                            .as("%s against %s", one, other)
                            .isEqualTo(Integer.compare(i, j));
                }
            }
        }

        @Test
        void aCapitalNeverOutweighsALaterLetter() {
            for (int i = 0; i < LETTERS.length() - 1; i++) {
                var letter = LETTERS.substring(i, i + 1);
                var next = LETTERS.substring(i + 1, i + 2);

                assertThat(order.compare(letter, lower(next))).as(letter).isNegative();
                assertThat(order.compare(lower(letter), next)).as(letter).isNegative();
                assertThat(order.compare(letter + "я", lower(letter) + "ю"))
                        .as(letter)
                        .isPositive();
            }
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource({
            // The nine letters of Kazakh alone stand after their neighbours, not at the end.
            "Азаматов Асан, Әбенов Асан",
            "Әбенов Асан, Баев Асан",
            "Гаппаров Асан, Ғабитов Асан",
            "Кенжебаев Асан, Қабылов Асан",
            "Қабылов Асан, Лаулин Асан",
            "Нысанов Асан, Ңысанов Асан",
            "Омаров Асан, Өтеев Асан",
            "Уәлиев Асан, Ұлықпанов Асан",
            "Ұлықпанов Асан, Үсенов Асан",
            "Хасенов Асан, Һамитов Асан",
            "Ысқақов Асан, Ілиясов Асан",
            // A shorter surname stands before those that begin with it, whatever the given name is.
            "Ахмет Ярослав, Ахметов Асан",
            "Ли Ян, Лиан Асан",
            // A double surname stands after the simple one and before a longer single word.
            "Сейіт Нұрлан, Сейіт-Ахмет Асан",
            "Сейіт-Ахмет Асан, Сейітахмет Асан",
            // The same surname is ordered by the given name.
            "Әлиев Асан, Әлиев Әсет",
            "Әлиев Иван, Әлиев Йозеф"
        })
        void theFirstStandsBeforeTheSecond(String first, String second) {
            assertThat(order.compare(first, second)).isNegative();
            assertThat(order.compare(second, first)).isPositive();
        }

        @Test
        void capitalsDoNotMatterUnlessAllElseIsEqual() {
            assertThat(order.compare("әлиев асан", "ӘЛИЕВ БЕРІК")).isNegative();
            assertThat(order.compare("ӘЛИЕВ АСАН", "әлиев берік")).isNegative();
            assertThat(order.compare("Әлиев", "әлиев")).isNotZero();
        }

        @Test
        void onlyTheSameNameIsEqualSoThatTheOrderIsAlwaysTheSame() {
            assertThat(order.compare("Әлиев Асан", "Әлиев Асан")).isZero();
            // A sign of no width that was left in a name by a copy from the web.
            assertThat(order.compare("Әлиев\u200B Асан", "Әлиев Асан")).isNotZero();
        }

        @Test
        void numbersAndLatinLettersStandBeforeTheAlphabet() {
            var sorted = Stream.of("Әлиев", "Aliyev", "Али", "zhan", "2 Әлиев", "10 Әлиев")
                    .sorted(order);

            assertThat(sorted).containsExactly("10 Әлиев", "2 Әлиев", "Aliyev", "zhan", "Али", "Әлиев");
        }
    }

    /** ICU carries the order of the Unicode consortium for Kazakh; an order of our own must be the same. */
    @Nested
    class AgainstIcu {

        private final Collator icu = Collator.getInstance(new ULocale("kk"));

        @Test
        void everyPairOfLettersIsOrderedAlike() {
            var letters = Stream.concat(
                            LETTERS.codePoints().mapToObj(Character::toString),
                            lower(LETTERS).codePoints().mapToObj(Character::toString))
                    .toList();

            assertThat(letters).hasSize(84);
            assertOrderedAlike(letters);
        }

        @Test
        void everyPairOfNamesIsOrderedAlike() {
            var names = names();

            assertThat(names).hasSizeGreaterThan(200).doesNotHaveDuplicates();
            assertOrderedAlike(names);
        }

        @Test
        void aWholeListOfNamesIsSortedAlike() {
            var ours = new ArrayList<>(names());
            Collections.shuffle(ours, new Random(97));
            var theirs = new ArrayList<>(ours);

            ours.sort(order);
            theirs.sort(icu::compare);

            assertThat(ours).isEqualTo(theirs);
        }

        @Test
        void randomWordsOfAllLettersAreOrderedAlike() {
            long seed = 42;
            var random = new Random(seed);
            var words =
                    Stream.generate(() -> word(random)).limit(200).distinct().toList();

            assertOrderedAlike(words);
        }

        private void assertOrderedAlike(List<String> words) {
            for (String one : words) {
                for (String other : words) {
                    if (Integer.signum(order.compare(one, other)) != Integer.signum(icu.compare(one, other))) {
                        throw new AssertionError("ICU orders «%s» and «%s» differently.".formatted(one, other));
                    }
                }
            }
        }

        private static String word(Random random) {
            var word = new StringBuilder();
            int length = 1 + random.nextInt(5);
            for (int i = 0; i < length; i++) {
                var letter = LETTERS.substring(random.nextInt(42)).substring(0, 1);
                word.append(random.nextBoolean() ? letter : lower(letter));
            }
            return random.nextInt(4) == 0
                    ? word.insert(word.length() / 2, random.nextBoolean() ? "-" : " ")
                            .toString()
                    : word.toString();
        }

        private static List<String> names() {
            var surnames = """
                Абай Абайұлы Әбділда Әбділдаев Әлиев әлиев ӘЛИЕВ Алиев Ғабдуллин Габдуллин Ғали Ғалиева
                Жұмабай Жұмабаев Жумабаев Иса Йүгінек Қабылов Кабылов Қайрат Қайрат-Ахмет Қайратахмет Ли
                Лиан Ңұрбек Нұрбек Омар Өмар Өтеміс Отеміс Сейіт Сейіт-Ахмет Сейітов Ұлан Улан Үлан Һамит
                Хамит Ысқақ Ілияс Ілиясов Эрнст Ёлкин Елкин Яхин
                """.trim().split("\\s+");
            var givenNames = List.of("Асан", "Әсет", "Гүлнар", "Ғазиз", "Іңкәр", "Ыбырай");
            return Stream.of(surnames)
                    .flatMap(surname -> givenNames.stream().map(given -> surname + " " + given))
                    .toList();
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
