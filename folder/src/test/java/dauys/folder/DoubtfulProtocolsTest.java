package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each relation that a protocol, or those of a precinct together, can break gives its own finding and no other. */
class DoubtfulProtocolsTest {

    private static final String LIST = "P-08,mazhilis-list";
    private static final String SINGLE = "P-08,mazhilis-2";

    @TempDir
    private Path folder = Path.of("");

    /** Whatever is wrong with what was signed, it is counted as it was signed. */
    private void assertFound(ANation nation, String... findings) {
        assertThat(nation.findings()).containsExactly(findings);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());
    }

    private ANation signing(UnaryOperator<MadeUpProtocols> change) {
        return ANation.in(folder).signing(change);
    }

    @Test
    void aLineThatIsNotFilledIn() {
        assertFound(signing(each -> each.with(LIST, "invalid", MadeUpProtocols.EMPTY)), "P101 protocols-lists.csv:9");
        assertFound(
                signing(each -> each.with(SINGLE, "invalid", MadeUpProtocols.EMPTY)), "P101 protocols-single.csv:9");
    }

    @Test
    void allLinesThatAreNotFilledIn() {
        assertThat(signing(each -> each.with(LIST, "invalid", MadeUpProtocols.EMPTY)
                                .with(LIST, "took_part", MadeUpProtocols.EMPTY))
                        .findings())
                .containsExactly("P101 protocols-lists.csv:9", "P101 protocols-lists.csv:9");
    }

    @ParameterizedTest
    @CsvSource({
        "P102, A",
        "P103, invalid",
        "P104, stationary",
        "P207, cancelled",
    })
    void aSumThatDoesNotHold(String code, String line) {
        assertFound(signing(each -> each.adding(LIST, 1, line)), code + " protocols-lists.csv:9");
    }

    @Test
    void inAProtocolWhoseVotesStandInAnotherFileAsWell() {
        assertFound(signing(each -> each.adding(SINGLE, 1, "C5")), "P102 protocols-single.csv:9");
    }

    @ParameterizedTest
    @CsvSource({
        "P202, took_part, A",
        "P203, invalid, invalid",
        "P204, stationary, stationary",
    })
    void aLineThatIsAssumedProvesNoError(String code, String assumed, String line) {
        var nation = signing(each -> each.adding(LIST, 1, line));
        nation.replacing(
                "form.yaml", "role: " + assumed.replace('_', '-'), "assumed: yes, role: " + assumed.replace('_', '-'));

        assertFound(nation, code + " protocols-lists.csv:9");
    }

    @Test
    void ballotsReceivedThatAreNotAccountedFor() {
        assertFound(
                signing(each -> each.adding(LIST, 1, "cancelled")).replacing("form.yaml", ", assumed: yes", ""),
                "P107 protocols-lists.csv:9");
    }

    @Test
    void moreBallotsInAPortableBoxThanApplications() {
        var nation = signing(each -> each.adding(LIST, -1, "outside"));

        assertFound(nation, "P105 protocols-lists.csv:9");
        assertFound(
                nation.replacing("form.yaml", "role: portable", "assumed: yes, role: portable"),
                "P205 protocols-lists.csv:9");
    }

    @Test
    void moreBallotsInTheBoxesThanWereIssued() {
        var nation = signing(each ->
                each.adding(LIST, -1, "issued").adding(LIST, 1, "cancelled").with(LIST, "by_certificate", 1));

        assertFound(nation, "P106 protocols-lists.csv:9");
        assertFound(
                nation.replacing("form.yaml", "role: issued", "assumed: yes, role: issued"),
                "P206 protocols-lists.csv:9");
    }

    @Test
    void aRelationOfTheFormThatHasNoName() {
        var nation = signing(each -> each.with(LIST, "lost", 999_999));

        assertFound(nation, "P108 protocols-lists.csv:9");
        assertFound(
                nation.replacing("form.yaml", "may_be_empty: yes", "may_be_empty: yes, assumed: yes"),
                "P208 protocols-lists.csv:9");
    }

    @Test
    void moreBallotsIssuedThanVotersListed() {
        assertFound(
                signing(each -> fewerListed(fewerListed(each, LIST), SINGLE)),
                "P221 protocols-lists.csv:9",
                "P221 protocols-single.csv:9");
    }

    private static MadeUpProtocols fewerListed(MadeUpProtocols all, String key) {
        long issued = all.get(key).number("issued");
        return all.with(key, "listed", issued - 1)
                .with(key, "received", issued)
                .with(key, "cancelled", 0)
                .with(key, "spoiled", 0);
    }

    @Test
    void aPartOfThoseIssuedBallotsThatIsMoreThanAll() {
        assertFound(signing(each -> each.with(LIST, "by_certificate", 99_999)), "P222 protocols-lists.csv:9");
        assertFound(signing(each -> each.with(LIST, "outside", 99_999)), "P222 protocols-lists.csv:9");
    }

    @Test
    void aBallotThatWasCarriedAway() {
        assertFound(
                signing(each -> each.adding(LIST, -1, "in_boxes", "stationary", "took_part", "A")),
                "P223 protocols-lists.csv:9");
    }

    @Test
    void moreVotersThanAPrecinctMayHave() {
        assertFound(
                signing(each -> each.with(LIST, "listed", 3_001).with(SINGLE, "listed", 3_001)),
                "P224 protocols-lists.csv:9",
                "P224 protocols-single.csv:9");
        assertFound(signing(each -> each.with(LIST, "listed", 3_000).with(SINGLE, "listed", 3_000)));
    }

    @Test
    void moreBallotsThanTheLawHasPrinted() {
        assertFound(signing(each -> each.adding(LIST, 1, "received", "cancelled")), "P225 protocols-lists.csv:9");
    }

    @Test
    void contestsThatDoNotListTheSameVoters() {
        assertFound(signing(each -> each.adding(LIST, 1, "listed")), "P231 precincts.csv:9");
        assertFound(signing(each -> each.adding(LIST, 1, "listed").with(LIST, "by_certificate", 1)));
        assertFound(
                signing(each -> each.adding(LIST, 2, "listed").with(LIST, "by_certificate", 1)),
                "P231 precincts.csv:9");
    }

    @Test
    void contestsThatDoNotIssueTheSameBallots() {
        assertFound(
                signing(each -> each.adding(LIST, -1, "issued", "in_boxes", "stationary", "took_part", "A")
                        .adding(LIST, 1, "cancelled")),
                "P232 precincts.csv:9");
    }

    @Test
    void aPrecinctAmongManyWithoutContestsIsComparedToo() {
        var nation = ANation.in(folder).without("turnout.csv");
        for (String file : List.of("bodies.csv", "constituencies.csv", "lists.csv", "candidates.csv")) {
            nation.with(file, nation.text(file).replaceAll("\nmazhilis.*", ""));
        }
        nation.with("precincts.csv", nation.text("precincts.csv").replaceAll("mazhilis-[12] ?", ""));
        nation.signing(
                each -> new MadeUpProtocols(each.adding("P-02,maslikhat-KZ-10-list", 1, "listed").signed().stream()
                        .filter(one -> one.contest().startsWith("maslikhat"))
                        .toList()));
        nation.with(ANation.LISTS, MadeUpProtocols.wide(nation.protocols().lists()));

        assertThat(nation.findings()).containsExactly("P231 precincts.csv:3");
    }

    @Test
    void reportsOfElectionDayThatFall() {
        assertFound(ANation.in(folder).replacing("turnout.csv", "P-08,10:00,", "P-08,20:01,"), "P241 precincts.csv:9");
    }

    @Test
    void reportsOfElectionDayAboveTheProtocol() {
        assertFound(ANation.in(folder).replacing("turnout.csv", "P-08,20:00,", "P-08,20:00,9"), "P242 precincts.csv:9");
    }

    @Test
    void theOrderOfReportsInTheFileIsNotThatOfTheDay() {
        var nation = ANation.in(folder);
        String late = nation.row("turnout.csv", "P-08,20:00") + "\n";

        assertFound(nation.replacing("turnout.csv", late, "").adding("turnout.csv", late));
    }
}
