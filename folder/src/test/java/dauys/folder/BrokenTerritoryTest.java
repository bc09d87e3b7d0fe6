package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.territory.Region;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the registers of a folder of protocols leaves nothing to count, and each fault has its place. */
class BrokenTerritoryTest {

    @TempDir
    private Path folder = Path.of("");

    private ANation aNation() {
        return ANation.in(folder);
    }

    private static void assertNothingToCount(ANation nation, String... findings) {
        var loaded = nation.read();

        assertThat(nation.named(loaded)).containsExactly(findings);
        assertThat(loaded.isUsable()).isFalse();
    }

    @Nested
    class Precincts {

        private ANation setting(int column, String text) {
            var nation = aNation();
            var fields = "P-08,KZ-71-A,8,Ауыл,көше,1000,mazhilis-2".split(",", -1);
            fields[column - 1] = text;
            return nation.replacing("precincts.csv", nation.row("precincts.csv", "P-08"), String.join(",", fields));
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "NOTHING",
                value = {
                    "2, KZ-71-Z, T105 precincts.csv:9:2",
                    "2, '', F110 precincts.csv:9:2",
                    "3, '', F110 precincts.csv:9:3",
                    "3, =1, F134 precincts.csv:9:3",
                    "4, =HYPERLINK(1), F134 precincts.csv:9:4",
                    "5, @x, F134 precincts.csv:9:5",
                    "5, 'a\tb', F117 precincts.csv:9:5",
                    "6, '', F110 precincts.csv:9:6",
                    "6, many, F111 precincts.csv:9:6",
                    "6, -5, F112 precincts.csv:9:6",
                    "6, 9999999999, F113 precincts.csv:9:6",
                })
        void aFieldThatIsWrong(int column, String text, String finding) {
            assertNothingToCount(setting(column, text), finding);
        }

        @ParameterizedTest
        @CsvSource({
            "1, '', F110 precincts.csv:9:1",
            "1, =P, F134 precincts.csv:9:1",
            "1, P 8, F116 precincts.csv:9:1",
            "1, P-07, F120 precincts.csv:9:1",
            "5, 'a,b', F105 precincts.csv:9",
            "5, '\"a', F107 precincts.csv:9",
        })
        void aRowThatIsWrong(int column, String text, String finding) {
            assertNothingToCount(setting(column, text), finding);
        }

        @Test
        void aTextThatIsNotUtf8() {
            var nation = aNation();
            byte[] text = nation.text("precincts.csv").getBytes(java.nio.charset.Charset.forName("windows-1251"));
            nation.with("precincts.csv", text);

            assertThat(nation.findings())
                    .hasSize(24)
                    .allMatch(each -> each.startsWith("F109 precincts.csv:"))
                    .contains("F109 precincts.csv:2:4", "F109 precincts.csv:2:5", "F109 precincts.csv:13:5");
        }

        @Test
        void inNoConstituency() {
            assertNothingToCount(setting(7, ""), "T101 precincts.csv:9");
        }

        @Test
        void inTwoConstituenciesOfABody() {
            assertNothingToCount(setting(7, "mazhilis-2 mazhilis-1"), "T102 precincts.csv:9");
        }

        @Test
        void inTheConstituencyOfABodyThatItDoesNotElect() {
            assertNothingToCount(setting(7, "mazhilis-2 maslikhat-KZ-10-1"), "T103 precincts.csv:9");
        }

        @Test
        void inAConstituencyThatIsNotThere() {
            assertNothingToCount(setting(7, "mazhilis-2 mazhilis-3"), "T105 precincts.csv:9:7");
        }

        @Test
        void eachPrecinctInAConstituencyThatIsNotThere() {
            var nation = setting(7, "mazhilis-2 mazhilis-3");
            nation.setting("precincts.csv", "P-08", 1, "P-20")
                    .adding("precincts.csv", nation.row("precincts.csv", "P-20").replace("P-20", "P-21") + "\n");

            assertThat(nation.findings()).containsExactly("T105 precincts.csv:9:7", "T105 precincts.csv:14:7");
        }

        @Test
        void noPrecinctAtAll() {
            var nation =
                    aNation().with("precincts.csv", MadeUpProtocols.precincts().split("\n", -1)[0] + "\n");
            var loaded = nation.read();

            assertThat(loaded.isUsable()).isTrue();
            assertThat(loaded.counts()).containsOnlyKeys("P113").containsEntry("P113", 36 + 62 + 36);
            assertThat(loaded.value().orElseThrow().count().contests()).hasSize(6);
        }

        @Test
        void theFileIsMissing() {
            assertNothingToCount(aNation().without("precincts.csv"), "F101 precincts.csv");
        }
    }

    @Nested
    class Bodies {

        @Test
        void withMoreSeatsThanConstituencies() {
            assertNothingToCount(aNation().replacing("bodies.csv", ",10,2,", ",10,3,"), "T104 bodies.csv:2");
        }

        @Test
        void withConstituenciesAndNoSeatsInThemHaveOnlyCommissionsThere() {
            var nation = aNation().replacing("bodies.csv", ",10,2,", ",10,,");
            nation.with("candidates.csv", nation.text("candidates.csv").replaceAll("mazhilis-.*\n", ""))
                    .with(SINGLES, nation.text(SINGLES).replaceAll("P-..,mazhilis-.*\n", ""))
                    .with(ANation.VOTES, nation.text(ANation.VOTES).replaceAll("P-..,mazhilis-.*\n", ""));

            assertThat(nation.findings()).isEmpty();
            assertThat(nation.sums()).isNotEmpty();
        }

        @Test
        void withoutAnyConstituencyAreCountedByListAlone() {
            var nation = aNation();
            nation.with("constituencies.csv", nation.text("constituencies.csv").replaceAll("mazhilis-.*\n", ""))
                    .with("candidates.csv", nation.text("candidates.csv").replaceAll("mazhilis-.*\n", ""))
                    .with("precincts.csv", nation.text("precincts.csv").replaceAll("mazhilis-[12] ?", ""))
                    .with(SINGLES, nation.text(SINGLES).replaceAll("P-..,mazhilis-.*\n", ""))
                    .with(ANation.VOTES, nation.text(ANation.VOTES).replaceAll("P-..,mazhilis-.*\n", ""));

            assertThat(nation.findings()).containsExactly("T106 bodies.csv:2");
            assertThat(nation.sums())
                    .containsEntry("mazhilis-list@ A", nation.protocols().sums().get("mazhilis-list@ A"))
                    .doesNotContainKey("mazhilis-1@ C1");
        }

        private static final String SINGLES = ANation.SINGLES;

        @ParameterizedTest
        @CsvSource({
            "'mazhilis,mazhilis,,', 'mazhilis,duma,,', F136 bodies.csv:2:2",
            "'maslikhat,KZ-10,', 'maslikhat,KZ-99,', T105 bodies.csv:3:3",
            "'yes,,10', 'perhaps,,10', F115 bodies.csv:2:4",
            "',10,2,', ',0,2,', E104 bodies.csv:2:6",
            "',10,2,', ',1001,2,', E104 bodies.csv:2:6",
            "'Мәжіліс,', '=A1,', F134 bodies.csv:2:8",
            "'Мәжіліс,', ',', F110 bodies.csv:2:8",
        })
        void aFieldThatIsWrong(String sound, String wrong, String finding) {
            var nation = aNation().replacing("bodies.csv", sound, wrong);

            assertThat(nation.findings()).contains(finding);
            assertThat(nation.read().isUsable()).isFalse();
        }

        @Test
        void twice() {
            var nation = aNation();
            nation.adding("bodies.csv", nation.row("bodies.csv", "mazhilis") + "\n");

            assertNothingToCount(nation, "F120 bodies.csv:4");
        }
    }

    @Nested
    class Areas {

        @ParameterizedTest
        @CsvSource({
            "regions.csv, 'KZ-71,KZ-71,', 'KZ-10,KZ-71,', F120 regions.csv:3",
            "regions.csv, 'KZ-71,KZ-71,', 'KZ 71,KZ-71,', F116 regions.csv:3:1",
            "units.csv, 'KZ-10-B,KZ-10', 'KZ-10-A,KZ-10', F120 units.csv:3",
            "units.csv, 'KZ-10-B,KZ-10', 'KZ-10-B,KZ-11', T105 units.csv:3:2",
            "units.csv, town, village, F136 units.csv:3:3",
            "constituencies.csv, 'mazhilis-2,', 'mazhilis-1,', F120 constituencies.csv:3",
            "constituencies.csv, 'mazhilis-2,mazhilis', 'mazhilis-2,senate', T105 constituencies.csv:3:2",
            "constituencies.csv, 'mazhilis-2,', 'mazhilis-list,', F120 constituencies.csv:3",
        })
        void aRowThatIsWrong(String file, String sound, String wrong, String finding) {
            var nation = aNation().replacing(file, sound, wrong);

            assertThat(nation.findings()).contains(finding);
            assertThat(nation.read().isUsable()).isFalse();
        }

        @Test
        void aRegionMaySayItsLocalTime() {
            var nation = aNation()
                    .replacing("regions.csv", "name_en\n", "name_en,utc_offset\n")
                    .replacing("regions.csv", "Abai\n", "Abai,+05:00\n")
                    .replacing("regions.csv", "Astana\n", "Astana,\n");

            assertThat(nation.findings()).isEmpty();
            assertThat(nation.read()
                            .value()
                            .orElseThrow()
                            .tabulated()
                            .orElseThrow()
                            .territory()
                            .regions())
                    .extracting(Region::offset)
                    .containsExactly(Optional.of(ZoneOffset.ofHours(5)), Optional.empty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"6", "+6", "+06", "UTC+6", "+06:10", "+15:00", "06:00", "+06:00:00"})
        void aLocalTimeOfAnotherFormIsRefused(String text) {
            var nation = aNation()
                    .replacing("regions.csv", "name_en\n", "name_en,utc_offset\n")
                    .replacing("regions.csv", "Abai\n", "Abai,%s\n".formatted(text))
                    .replacing("regions.csv", "Astana\n", "Astana,+06:00\n");

            assertThat(nation.findings()).contains("T107 regions.csv:2:7");
            assertThat(nation.read().isUsable()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"regions.csv", "units.csv", "bodies.csv", "form.yaml", "parties.csv", "lists.csv", "candidates.csv"
        })
        void aFileThatIsMissing(String file) {
            assertThat(aNation().without(file).findings()).contains("F101 " + file);
        }
    }

    @Nested
    class BallotPapers {

        @Test
        void withoutAnyList() {
            var nation = aNation();
            nation.with("lists.csv", nation.text("lists.csv").replaceAll("maslikhat.*\n", ""));

            assertNothingToCount(nation, "F137 lists.csv");
        }

        @Test
        void withoutAnyCandidate() {
            var nation = aNation();
            nation.with("candidates.csv", nation.text("candidates.csv").replaceAll("mazhilis-2.*\n", ""));

            assertNothingToCount(nation, "F137 candidates.csv");
        }

        @Test
        void withALineAgainstAllThatTheEditionDoesNotHave() {
            assertThat(aNation()
                            .replacing("election.yaml", "kz/2022-11-05", "kz/2009-02-09")
                            .findings())
                    .contains("F125 form.yaml");
        }
    }

    @Nested
    class Forms {

        @Test
        void withoutTheVotes() {
            assertNothingToCount(
                    aNation()
                            .replacing(
                                    "form.yaml",
                                    "  - {role: votes, number: \"8\", name: {kk: м, ru: м, en: votes}}\n",
                                    ""),
                    "E105 form.yaml:3:1");
        }

        @Test
        void withALineTwice() {
            assertNothingToCount(
                    aNation().replacing("form.yaml", "code: received", "code: listed"), "E103 form.yaml:5:5");
        }

        @ParameterizedTest
        @CsvSource({"precinct", "votes", "Listed", "against_all", "A"})
        void withALineOfACodeThatIsNotFree(String code) {
            assertNothingToCount(
                    aNation().replacing("form.yaml", "code: received", "code: " + code), "Y104 form.yaml:5:6");
        }

        @ParameterizedTest
        @CsvSource({
            "took_part = votes + unknown",
            "took_part = votes +",
            "took_part = votes against_all",
            "took_part votes",
            "took_part < votes",
            "took_part = votes = against_all",
            "took_part =",
            "took_part = - ",
        })
        void withARelationThatIsNone(String equation) {
            assertNothingToCount(
                    aNation().replacing("form.yaml", "took_part = votes + against_all", equation),
                    "E106 form.yaml:20:23");
        }

        @Test
        void withARelationOfAnUnknownKind() {
            assertNothingToCount(
                    aNation().replacing("form.yaml", "rule: took-part", "rule: took"), "Y106 form.yaml:20:6");
        }
    }

    @Test
    void aProfileHoldsNoVotes() {
        assertNothingToCount(
                aNation().replacing("election.yaml", "kind: protocols", "kind: profile"), "E107 election.yaml:5:1");
    }

    @Test
    void anEditionWithoutARulebookIsAddedUpAndGivesNoSeats() {
        var nation = aNation().replacing("election.yaml", "kz/2022-11-05", "kz/2018-06-29");
        var loaded = nation.read();
        var sums = ANation.sums(loaded);

        assertThat(nation.named(loaded)).containsExactly("E108 election.yaml:4:1");
        assertThat(sums)
                .containsEntry("mazhilis-list@ A", nation.protocols().sums().get("mazhilis-list@ A"))
                .containsEntry(
                        "maslikhat-KZ-10-1@ C6", nation.protocols().sums().get("maslikhat-KZ-10-1@KZ-10 C6"));
        assertThat(loaded.value().orElseThrow().count().contests()).hasSize(6);
    }

    @Test
    void aKeyThatFoldersOfThisKindDoNotHave() {
        assertThat(aNation()
                        .replacing("election.yaml", "kind:", "bodies: []\nkind:")
                        .findings())
                .containsExactly("Y102 election.yaml:5:1");
    }
}
