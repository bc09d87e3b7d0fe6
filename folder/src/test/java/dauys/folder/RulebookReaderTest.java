package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.law.Authority;
import dauys.law.Edition;
import dauys.law.Nominator;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rulebook loads only where every value has its citation and no provision is half there. */
class RulebookReaderTest {

    private static final Edition EDITION = Edition.parse("kz/2022-11-05").orElseThrow();

    private static final String SOUND = """
            edition: kz/2022-11-05
            title: {kk: Заң, ru: Закон, en: Act}
            sources:
              text: The act
            mazhilis:
              list.threshold: {value: 5/100, article: "97-1", paragraph: "1", source: text, confidence: V}
              list.threshold-base: {value: lists, article: "43", paragraph: "5", source: text, confidence: V+}
              list.quotient: {value: yes, article: "97-1", paragraph: "1", source: text, confidence: V}
              list.whole-seats: {value: yes, article: "97-1", paragraph: "3", source: text, confidence: V}
              list.remainder-seats: {value: yes, article: "97-1", paragraph: "4", source: text, confidence: V}
            """;

    private static Loaded<Rulebook> read(String text) {
        return RulebookReader.read("rulebook.yaml", text, EDITION);
    }

    private static List<String> findings(String text) {
        return read(text).findings().stream()
                .map(each -> each.code() + " " + each.place())
                .toList();
    }

    private static String with(String line) {
        return SOUND + "  " + line + "\n";
    }

    @Test
    void aSoundRulebookLoads() {
        var rulebook = read(SOUND).value().orElseThrow();

        assertThat(rulebook.provisions()).hasSize(5);
        assertThat(rulebook.get(Office.MAZHILIS, Rule.THRESHOLD).share()).hasToString("1/20");
        assertThat(rulebook.get(Office.MAZHILIS, Rule.THRESHOLD).basis().cite()).isEqualTo("97-1(1)");
    }

    @Test
    void aValueWithoutAnArticleDoesNotLoad() {
        assertThat(findings(SOUND.replace("value: 5/100, article: \"97-1\", ", "value: 5/100, ")))
                .containsExactly("R101 rulebook.yaml:6:19");
        assertThat(read(SOUND.replace("value: 5/100, article: \"97-1\", ", "value: 5/100, "))
                        .isUsable())
                .isFalse();
    }

    @Test
    void aValueWithoutASourceDoesNotLoad() {
        assertThat(findings(SOUND.replace("\"5\", source: text, ", "\"5\", ")))
                .containsExactly("R101 rulebook.yaml:7:24");
    }

    @Test
    void aValueWithoutAConfidenceDoesNotLoad() {
        assertThat(findings(SOUND.replace(", confidence: V+", ""))).containsExactly("R101 rulebook.yaml:7:24");
    }

    @Test
    void aSourceMustBeDescribed() {
        assertThat(findings(SOUND.replace("\"5\", source: text", "\"5\", source: hearsay")))
                .containsExactly("R106 rulebook.yaml:7:70");
    }

    @Test
    void aConfidenceMustBeOneOfTheCodes() {
        assertThat(findings(SOUND.replace("confidence: V+", "confidence: sure")))
                .containsExactly("R107 rulebook.yaml:7:84");
    }

    @Test
    void anUnknownRuleIsNamed() {
        assertThat(findings(with("list.treshold: {value: 5/100}"))).containsExactly("R102 rulebook.yaml:11:3");
    }

    @Test
    void aValueOfTheWrongFormIsRefused() {
        assertThat(findings(SOUND.replace("value: 5/100", "value: 5 percent")))
                .containsExactly("R103 rulebook.yaml:6:20");
        assertThat(findings(SOUND.replace("value: lists", "value: everybody")))
                .containsExactly("R103 rulebook.yaml:7:25");
        assertThat(findings(SOUND.replace("list.quotient: {value: yes", "list.quotient: {value: maybe")))
                .containsExactly("R103 rulebook.yaml:8:19");
        assertThat(findings(with("results.term: {value: soon, article: \"97\", source: text, confidence: V}")))
                .containsExactly("R103 rulebook.yaml:11:18");
    }

    @Test
    void aShareOutOfRangeIsRefused() {
        assertThat(findings(SOUND.replace("value: 5/100", "value: 3/2"))).containsExactly("R103 rulebook.yaml:6:20");
        assertThat(findings(SOUND.replace("value: 5/100", "value: 50001/1000000")))
                .containsExactly("R103 rulebook.yaml:6:20");
        assertThat(findings(SOUND.replace("value: 5/100", "value: 1/1"))).isEmpty();
        assertThat(findings(with("lists.cap: {value: 13/10, article: \"89\", source: text, confidence: V}")))
                .isEmpty();
    }

    @Test
    void thePrintRunIsAMultipleOfTheVoters() {
        var read = read(with("ballot.printed: {value: 101/100, article: \"37\", source: text, confidence: V}"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()
                        .orElseThrow()
                        .get(Office.MAZHILIS, Rule.BALLOTS_PRINTED)
                        .share())
                .hasToString("101/100");
        assertThat(findings(with("ballot.printed: {value: 2001/1000, article: \"37\", source: text, confidence: V}")))
                .containsExactly("R103 rulebook.yaml:11:20");
    }

    @Test
    void aTimeOfDayHasHoursAndMinutes() {
        String closes = "voting.closes: {value: \"%s\", article: \"38\", source: text, confidence: V}";

        assertThat(read(with(closes.formatted("20:00")))
                        .value()
                        .orElseThrow()
                        .get(Office.MAZHILIS, Rule.VOTING_CLOSES)
                        .timeOfDay())
                .hasToString("20:00");
        for (String wrong : List.of("8 pm", "24:00", "20:60", "20", "20:00:00")) {
            assertThat(findings(with(closes.formatted(wrong)))).containsExactly("R103 rulebook.yaml:11:19");
        }
    }

    @Test
    void aPathNamesCommissionsInTheirOrder() {
        var read = read(with(path("[territorial-commission, central-commission]")));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()
                        .orElseThrow()
                        .get(Office.MAZHILIS, Rule.LIST_PATH)
                        .path())
                .containsExactly(Authority.TERRITORIAL_COMMISSION, Authority.CENTRAL_COMMISSION);
        assertThat(read(with(path("[central-commission, regional-commission]")))
                        .value()
                        .orElseThrow()
                        .get(Office.MAZHILIS, Rule.LIST_PATH)
                        .path())
                .containsExactly(Authority.CENTRAL_COMMISSION, Authority.REGIONAL_COMMISSION);
    }

    @Test
    void aPathThatCannotBeWalkedIsRefused() {
        assertThat(findings(with(path("[]")))).containsExactly("R103 rulebook.yaml:11:26");
        assertThat(findings(with(path("[central-commission, territorial-commission, central-commission]"))))
                .containsExactly("R103 rulebook.yaml:11:26");
        assertThat(findings(with(path("[territorial-commission, party-governing-body]"))))
                .containsExactly("R103 rulebook.yaml:11:26");
    }

    @Test
    void aPathOfUnknownBodiesOrOfAnotherFormIsRefused() {
        assertThat(findings(with(path("[territorial-commission, senate, house]"))))
                .containsExactly("Y106 rulebook.yaml:11:26", "Y106 rulebook.yaml:11:26");
        assertThat(findings(with(path("central-commission")))).containsExactly("Y104 rulebook.yaml:11:26");
        assertThat(findings(with(path("[{first: central-commission}]")))).contains("Y104 rulebook.yaml:11:26");
        assertThat(findings(with("tabulation.list-path: {article: \"94\", source: text, confidence: V}")))
                .containsExactly("Y103 rulebook.yaml:11:25");
    }

    private static String path(String value) {
        return "tabulation.list-path: {value: " + value + ", article: \"94\", source: text, confidence: V}";
    }

    @Test
    void aRulebookWithAGapIsRefused() {
        assertThat(findings(SOUND.lines()
                        .filter(line -> !line.contains("list.quotient"))
                        .reduce("", (text, line) -> text + line + "\n")))
                .containsExactly("R104 rulebook.yaml:5:1");
        assertThat(findings(with("list.second-list: {value: yes, article: \"97-1\", source: text, confidence: V}")))
                .containsExactly("R104 rulebook.yaml:5:1");
    }

    @Test
    void aQuotaOfYouthNeedsTheAge() {
        String quota = "mandates.quota: {value: 3/10, article: \"97-1\", source: text, confidence: V}\n  "
                + "mandates.quota-groups: {value: [women, youth], article: \"97-1\", source: text, confidence: V}";

        assertThat(findings(with(quota))).containsExactly("R104 rulebook.yaml:5:1");
        assertThat(findings(with(quota.replace("[women, youth]", "[women]")))).isEmpty();
    }

    @Test
    void signaturesNeedACommissionThatLooksAtThem() {
        String signatures = "signatures.least-share: {value: 1/100, article: \"56\", source: text, confidence: V}";
        String registrar = "registration.candidates-by:"
                + " {value: central-commission, article: \"59\", source: text, confidence: V}";

        assertThat(findings(with(signatures))).containsExactly("R104 rulebook.yaml:5:1");
        assertThat(findings(with(signatures) + "  " + registrar + "\n")).isEmpty();
    }

    @Test
    void thoseWhoPutForwardAreNamedAndKnown() {
        String who = "stands.nominated-by: {value: %s, article: \"113-3\", source: text, confidence: V}";

        assertThat(read(with(who.formatted("[party, self]")))
                        .value()
                        .orElseThrow()
                        .get(Office.MAZHILIS, Rule.STANDS_NOMINATED_BY)
                        .nominators())
                .containsExactly(Nominator.PARTY, Nominator.SELF);
        assertThat(read(with(who.formatted("[]"))).isUsable()).isFalse();
        assertThat(read(with(who.formatted("[the-people]"))).isUsable()).isFalse();
    }

    @Test
    void aQuotaOfNoGroupsIsRefused() {
        assertThat(findings(with("mandates.quota-groups: {value: [], article: \"97-1\", source: text, confidence: V}")))
                .contains("R103 rulebook.yaml:11:27");
    }

    @Test
    void aTieMustNameWhoActs() {
        assertThat(findings(with(
                        "single.tie-of-two: {value: repeat-election, article: \"96\", source: text, confidence: V}")))
                .containsExactly("R109 rulebook.yaml:11:22");
    }

    @Test
    void twoProvisionsForTheSameCaseAreRefused() {
        String cited = ", article: \"97-1\", source: text, confidence: V}";
        String both = "list.lone-list: {value: yes" + cited
                + "\n  list.second-list: {value: yes" + cited
                + "\n  list.second-list-coefficient: {value: 7/10" + cited
                + "\n  list.second-list-least: {value: 2" + cited
                + "\n  list.second-list-rest: {value: yes" + cited;

        assertThat(findings(with(both))).containsExactly("R110 rulebook.yaml:5:1");
    }

    @Test
    void theFileMustBeTheEditionOfItsFolder() {
        assertThat(findings(SOUND.replace("edition: kz/2022-11-05", "edition: kz/2009-02-09")))
                .containsExactly("R108 rulebook.yaml:1:1");
    }

    @Test
    void aProvisionTwiceIsRefused() {
        String again = "list.quotient: {value: yes, article: \"97-1\", source: text, confidence: V}";

        assertThat(findings(with(again))).containsExactly("Y105 rulebook.yaml:11:3");
    }

    @Test
    void anUnknownKeyOfAProvisionIsRefused() {
        assertThat(findings(SOUND.replace("value: lists,", "value: lists, weight: 3,")))
                .containsExactly("Y102 rulebook.yaml:7:39");
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        String broken = SOUND.replace("value: 5/100", "value: 5").replace("confidence: V+", "confidence: Q");

        assertThat(findings(broken)).hasSize(2);
    }
}
