package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names by which rulebooks and election folders call things; once a file uses one it may not change. */
class NamesInFilesTest {

    @Nested
    class CodesOfConfidence {

        @ParameterizedTest
        @CsvSource({
            "V, READ_IN_THE_LAW",
            "V+, READ_IN_A_LATER_EDITION",
            "VL, READ_IN_ANOTHER_ACT",
            "S, SECONDARY",
            "D, DERIVED",
            "M, MEMORY",
            "A, ASSUMED"
        })
        void eachCodeStandsForOneConfidence(String code, Confidence confidence) {
            assertThat(Confidence.ofCode(code)).contains(confidence);
            assertThat(confidence.code()).isEqualTo(code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "v", "V ", "X", "READ_IN_THE_LAW"})
        void anyOtherCodeIsUnknown(String code) {
            assertThat(Confidence.ofCode(code)).isEmpty();
        }
    }

    @Nested
    class KeysOfOffices {

        @ParameterizedTest
        @CsvSource({
            "mazhilis, MAZHILIS",
            "kurultai, KURULTAI",
            "maslikhat, MASLIKHAT",
            "local-maslikhat, LOCAL_MASLIKHAT",
            "akim, AKIM",
            "state-duma, STATE_DUMA"
        })
        void eachKeyStandsForOneOffice(String key, Office office) {
            assertThat(Office.ofKey(key)).contains(office);
            assertThat(office.key()).isEqualTo(key);
        }

        @Test
        void anyOtherKeyIsUnknown() {
            assertThat(Office.ofKey("burgomaster")).isEmpty();
        }
    }

    @Nested
    class KeysOfRules {

        @ParameterizedTest
        @EnumSource(Rule.class)
        void everyRuleIsFoundByItsOwnKey(Rule rule) {
            assertThat(Rule.ofKey(rule.key())).contains(rule);
        }

        @Test
        void noTwoRulesShareAKey() {
            assertThat(Arrays.stream(Rule.values()).map(Rule::key)).doesNotHaveDuplicates();
        }

        @Test
        void aKeyIsAChapterAndAWordWithHyphens() {
            assertThat(Arrays.stream(Rule.values()).map(Rule::key)).allMatch(key -> key.matches("[a-z]+\\.[a-z-]+"));
        }

        @Test
        void anUnknownKeyIsNoRule() {
            assertThat(Rule.ofKey("list.treshold")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "list.threshold, SHARE",
            "body.seats, WHOLE",
            "results.term, TERM",
            "mandates.quota-groups, GROUPS",
            "youth.under-age, DATED_WHOLE",
            "list.threshold-base, BASE",
            "body.tiers, TIERS",
            "body.halves, HALVES",
            "list.remainder-tie, REMAINDER_TIE",
            "single.tie-of-two, TIE",
            "mandates.holders, AUTHORITY",
            "precinct.most-voters, WHOLE",
            "ballot.printed, SHARE",
            "voting.closes, TIME_OF_DAY",
            "count.most-hours, WHOLE",
            "protocols.to-central-term, TERM",
            "protocols.to-regional-term, TERM",
            "results.voting-term, TERM",
            "tabulation.list-path, PATH",
            "tabulation.single-path, PATH",
            "list.quotient, IN_FORCE"
        })
        void aRuleSaysWhatKindOfValueItCarries(String key, ValueKind kind) {
            assertThat(Rule.ofKey(key).orElseThrow().kind()).isEqualTo(kind);
        }
    }
}
