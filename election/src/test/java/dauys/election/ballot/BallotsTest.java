package dauys.election.ballot;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aBallot;
import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aDistrict;
import static dauys.election.Given.aListBallot;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aRegion;
import static dauys.election.Given.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.contest.Body;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Unit;
import dauys.law.Finding;
import dauys.law.Office;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A country of one region with two districts, and of a capital with a city district and the precincts abroad. */
class BallotsTest {

    private static final Region REGION = aRegion("REGION");
    private static final Unit DISTRICT = aDistrict("DISTRICT", REGION);
    private static final Unit NEXT_DISTRICT = aDistrict("NEXT_DISTRICT", REGION);
    private static final Region CAPITAL = aRegion("CAPITAL");
    private static final Unit CITY_DISTRICT = aUnit(Unit.Kind.CITY_DISTRICT, "CITY_DISTRICT", CAPITAL);
    private static final Unit ABROAD = aUnit(Unit.Kind.ABROAD, "ABROAD", CAPITAL);

    private static final Body MAZHILIS = aBody("mazhilis").build();
    private static final Body OF_REGION = aBody("of-region")
            .of(Office.MASLIKHAT)
            .electedIn("REGION")
            .notAbroad()
            .build();
    private static final Body OF_CAPITAL = aBody("of-capital")
            .of(Office.MASLIKHAT)
            .electedIn("CAPITAL")
            .notAbroad()
            .build();
    private static final Body OF_DISTRICT = aBody("of-district")
            .of(Office.LOCAL_MASLIKHAT)
            .electedIn("DISTRICT")
            .notAbroad()
            .build();

    private static final Constituency M1 = aConstituency("m-1", MAZHILIS);
    private static final Constituency M2 = aConstituency("m-2", MAZHILIS);
    private static final Constituency R1 = aConstituency("r-1", OF_REGION);
    private static final Constituency R2 = aConstituency("r-2", OF_REGION);
    private static final Constituency C1 = aConstituency("c-1", OF_CAPITAL);
    private static final Constituency D1 = aConstituency("d-1", OF_DISTRICT);
    private static final Constituency D2 = aConstituency("d-2", OF_DISTRICT);

    private static final List<Constituency> CONSTITUENCIES = List.of(M1, M2, R1, R2, C1, D1, D2);
    private static final List<Body> BODIES = List.of(OF_DISTRICT, OF_CAPITAL, MAZHILIS, OF_REGION);
    private static final List<BallotPaper> PAPERS = papers();

    @Nested
    class TheVotersOf {

        @Test
        void aDistrictAreGivenFive() {
            assertThat(given(aPrecinct("P").in(DISTRICT).of(D1, R1, M1).build()))
                    .containsExactly("mazhilis-list", "m-1", "of-region-list", "r-1", "d-1");
        }

        @Test
        void aCityDistrictAreGivenFourForItHasNoMaslikhatOfItsOwn() {
            assertThat(given(aPrecinct("P").in(CITY_DISTRICT).of(M2, C1).build()))
                    .containsExactly("mazhilis-list", "m-2", "of-capital-list", "c-1");
        }

        @Test
        void aPrecinctAbroadElectTheCountrysBodyAlone() {
            assertThat(given(aPrecinct("P").in(ABROAD).of(M2).build())).containsExactly("mazhilis-list", "m-2");
        }

        @Test
        void aPrecinctAbroadElectARegionsBodyWhereTheDataSaySo() {
            var maslikhat = aBody("of-capital")
                    .of(Office.MASLIKHAT)
                    .electedIn("CAPITAL")
                    .build();
            var ballots = new Ballots(List.of(maslikhat), List.of(aListBallot(maslikhat, "A")), List.of());

            assertThat(ids(ballots.of(aPrecinct("P").in(ABROAD).build()))).containsExactly("of-capital-list");
        }

        @Test
        void twoConstituenciesOfOneDistrictAreGivenDifferentPapers() {
            // Papers are remembered by unit and constituencies; one of them alone would give both precincts the same.
            var ballots = new Ballots(BODIES, PAPERS, CONSTITUENCIES);
            var one = aPrecinct("P").in(DISTRICT).of(M1, R1, D1).build();
            var other = aPrecinct("Q").in(DISTRICT).of(M1, R2, D2).build();

            assertThat(ids(ballots.of(one))).endsWith("of-region-list", "r-1", "d-1");
            assertThat(ids(ballots.of(other))).endsWith("of-region-list", "r-2", "d-2");
            assertThat(ids(ballots.of(one))).endsWith("of-region-list", "r-1", "d-1");
        }

        @Test
        void twoUnitsOfTheSameConstituenciesAreGivenDifferentPapers() {
            var ballots = new Ballots(BODIES, PAPERS, CONSTITUENCIES);

            assertThat(ids(ballots.of(aPrecinct("P").in(CITY_DISTRICT).of(M2).build())))
                    .containsExactly("mazhilis-list", "m-2", "of-capital-list");
            assertThat(ids(ballots.of(aPrecinct("Q").in(ABROAD).of(M2).build())))
                    .containsExactly("mazhilis-list", "m-2");
        }

        @Test
        void aConstituencyWhosePaperIsNotInTheDataAreGivenNone() {
            var unknown = aConstituency("m-9", MAZHILIS);

            assertThat(given(aPrecinct("P").in(DISTRICT).of(unknown).build()))
                    .containsExactly("mazhilis-list", "of-region-list");
        }

        @Test
        void aCountryWithoutContestsAreGivenNone() {
            var nothing = new Ballots(List.of(), List.of(), List.of());

            assertThat(nothing.of(aPrecinct("P").of(M1).build())).isEmpty();
        }

        @Test
        void anAreaWithTwoBodiesElectBothInTheirOrder() {
            var second = aBody("second").build();
            var ballots = new Ballots(
                    List.of(second, MAZHILIS),
                    List.of(aListBallot(MAZHILIS, "A"), aListBallot(second, "B")),
                    List.of());

            assertThat(ids(ballots.of(aPrecinct("P").build()))).containsExactly("second-list", "mazhilis-list");
        }
    }

    @Nested
    class GapsAndOverlaps {

        @Test
        void aPrecinctBelongsToOneConstituencyOfEveryBodyThatItElects() {
            assertThat(check(aPrecinct("P").in(DISTRICT).of(M1, R1, D1).build()))
                    .isEmpty();
            assertThat(check(aPrecinct("P").in(CITY_DISTRICT).of(M2, C1).build()))
                    .isEmpty();
            assertThat(check(aPrecinct("P").in(ABROAD).of(M2).build())).isEmpty();
        }

        @Test
        void aPrecinctWithoutAConstituencyIsAGap() {
            assertThat(check(aPrecinct("P").in(DISTRICT).of(M1, D1).build()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("T101");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(SOMEWHERE);
                        assertThat(finding.facts()).isEqualTo(Map.of("precinct", "P", "body", "of-region"));
                    });
        }

        @Test
        void everyPrecinctWithTheSameGapIsReported() {
            var ballots = new Ballots(BODIES, PAPERS, List.of(M1, M2, R1, D1));

            assertThat(ballots.check(aPrecinct("P").in(DISTRICT).of(M1, D1).build(), SOMEWHERE))
                    .hasSize(1);
            assertThat(ballots.check(aPrecinct("Q").in(DISTRICT).of(M1, D1).build(), SOMEWHERE))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.facts()).containsEntry("precinct", "Q"));
        }

        @Test
        void aPrecinctInTwoConstituenciesOfOneBodyIsAnOverlap() {
            assertThat(check(aPrecinct("P").in(DISTRICT).of(M1, R1, D1, R2).build()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("T102");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(SOMEWHERE);
                        assertThat(finding.facts())
                                .isEqualTo(Map.of("precinct", "P", "one", "r-1", "other", "r-2", "body", "of-region"));
                    });
        }

        @Test
        void aConstituencyOfABodyThatThePrecinctDoesNotElectIsForeign() {
            assertThat(check(aPrecinct("P").in(NEXT_DISTRICT).of(M1, R1, D1).build()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("T103");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(SOMEWHERE);
                        assertThat(finding.facts())
                                .isEqualTo(Map.of("precinct", "P", "constituency", "d-1", "body", "of-district"));
                    });
        }

        @Test
        void aPrecinctAbroadDoesNotBelongToTheCapitalsMaslikhat() {
            assertThat(check(aPrecinct("P").in(ABROAD).of(M2, C1).build()))
                    .extracting(Finding::code)
                    .containsExactly("T103");
        }

        @Test
        void everythingIsFoundAtOnce() {
            assertThat(check(aPrecinct("P").in(NEXT_DISTRICT).of(M1, M2, D1).build()))
                    .extracting(Finding::code)
                    .containsExactly("T102", "T101", "T103");
        }

        @Test
        void aBodyThatIsElectedByListAloneHasNoConstituencies() {
            var papers = List.of(aListBallot(MAZHILIS, "A"), aListBallot(OF_REGION, "A"));
            var undivided = new Ballots(BODIES, papers, List.of());

            assertThat(undivided.check(aPrecinct("P").in(DISTRICT).build(), SOMEWHERE))
                    .isEmpty();
        }

        @Test
        void aConstituencyThatElectsNobodyStillHasItsPrecincts() {
            // It has a commission on the way of the list protocols, and a precinct without it would be lost there.
            var divided = new Ballots(BODIES, List.of(aListBallot(MAZHILIS, "A")), List.of(M1, M2));

            assertThat(divided.check(aPrecinct("P").in(DISTRICT).of(M1).build(), SOMEWHERE))
                    .isEmpty();
            assertThat(divided.check(aPrecinct("P").in(DISTRICT).build(), SOMEWHERE))
                    .extracting(Finding::code)
                    .containsExactly("T101");
        }

        private static List<Finding> check(Precinct precinct) {
            return new Ballots(BODIES, PAPERS, CONSTITUENCIES).check(precinct, SOMEWHERE);
        }
    }

    private static List<String> given(Precinct precinct) {
        return ids(new Ballots(BODIES, PAPERS, CONSTITUENCIES).of(precinct));
    }

    private static List<String> ids(List<BallotPaper> papers) {
        return papers.stream().map(paper -> paper.contest().id()).toList();
    }

    /** Constituencies first, so that a voter's order cannot come from here. */
    private static List<BallotPaper> papers() {
        var papers = new ArrayList<BallotPaper>();
        List.of(MAZHILIS, OF_REGION, OF_CAPITAL).forEach(body -> papers.add(aListBallot(body, "A", "B")));
        List.of(M1, M2).forEach(each -> papers.add(aBallot(MAZHILIS, each, "1", "2")));
        List.of(R1, R2).forEach(each -> papers.add(aBallot(OF_REGION, each, "1", "2")));
        papers.add(aBallot(OF_CAPITAL, C1, "1", "2"));
        List.of(D1, D2).forEach(each -> papers.add(aBallot(OF_DISTRICT, each, "1", "2")));
        Collections.reverse(papers);
        return List.copyOf(papers);
    }
}
