package dauys.election.protocol;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aForm;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aProtocol;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.lawOf;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.ProtocolBuilder;
import dauys.election.protocol.ControlIdentity.Kind;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip, one finding: each protocol differs from one without a finding in the one thing that its code is for. */
class ProtocolCheckTest {

    private static final Rulebook LAW = aRulebook().build();

    @Test
    void aProtocolWhoseRelationsHoldAtTheirEdgeHasNoFinding() {
        assertThat(check(aProtocol())).isEmpty();
    }

    @Nested
    class EmptyLines {

        @ParameterizedTest
        @MethodSource("dauys.election.protocol.ProtocolCheckTest#codesOfLines")
        void eachLineIsFilledIn(String code) {
            // A relation with an empty line cannot be told, so nothing else is found.
            assertThat(check(aProtocol().empty(code))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("P101");
                assertThat(finding.isError()).isTrue();
                assertThat(finding.place()).isEqualTo(SOMEWHERE);
                assertThat(finding.facts())
                        .containsEntry("precinct", "P1")
                        .containsEntry("contest", "mazhilis-list")
                        .containsEntry("line", aForm().build().line(code).orElseThrow());
            });
        }

        @Test
        void zeroIsANumber() {
            var nobodyCame = aProtocol()
                    .with("received", 404)
                    .with("issued", 0)
                    .with("outside", 0)
                    .with("by_certificate", 0)
                    .with("spoiled", 0)
                    .with("in_boxes", 0)
                    .with("portable", 0)
                    .with("stationary", 0)
                    .with("invalid", 0)
                    .with("took_part", 0)
                    .votes(0, 0, 0);

            assertThat(check(nobodyCame)).isEmpty();
        }

        @Test
        void aLineThatMayBeEmptyIsNotMissed() {
            assertThat(check(aProtocol().on(aForm().mayBeEmpty("spoiled")).empty("spoiled")))
                    .isEmpty();
        }

        @Test
        void aRelationIsCheckedOnceItsOptionalLineIsFilledIn() {
            assertThat(codes(aProtocol().on(aForm().mayBeEmpty("spoiled")).with("spoiled", 11)))
                    .containsExactly("P207");
        }

        @Test
        void anEmptyProtocolMissesEveryLine() {
            var empty = aProtocol();
            codesOfLines().forEach(empty::empty);

            assertThat(codes(empty)).hasSize(12).containsOnly("P101");
        }
    }

    @Nested
    class Relations {

        @Test
        void thoseWhoTookPartAreTheVotesAndTheBallotsAgainstAll() {
            var broken = aProtocol().with("took_part", 779).with("invalid", 19);

            assertThat(check(broken)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("P102");
                assertThat(finding.isError()).isTrue();
                assertThat(finding.place()).isEqualTo(SOMEWHERE);
                assertThat(lawOf(finding).cite()).isEqualTo("43(5)");
                assertThat(finding.facts())
                        .containsEntry("precinct", "P1")
                        .containsEntry("contest", "mazhilis-list")
                        .containsEntry("left", identity(Kind.TOOK_PART, broken).left())
                        .containsEntry("leftValue", 779L)
                        .containsEntry("right", identity(Kind.TOOK_PART, broken).right())
                        .containsEntry("rightValue", 780L)
                        .containsEntry("difference", 1L);
            });
        }

        @Test
        void theDifferenceIsStatedWithoutASign() {
            var broken = aProtocol().with("took_part", 783).with("invalid", 15);

            assertThat(check(broken))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.facts()).containsEntry("difference", 3L));
        }

        @Test
        void ballotsAgainstAllAreInThoseWhoTookPart() {
            assertThat(check(aProtocol().votes(400, 301, 79))).isEmpty();
            assertThat(codes(aProtocol().votes(400, 300, 81))).containsExactly("P102");
            assertThat(codes(aProtocol().votes(399, 300, 80))).containsExactly("P102");
        }

        @Test
        void ballotsInTheBoxesAreOfThoseWhoTookPartAndTheInvalidOnes() {
            assertThat(codes(aProtocol().with("invalid", 19))).containsExactly("P103");
            assertThat(codes(aProtocol().with("invalid", 17))).containsExactly("P103");
        }

        @Test
        void everyBallotIsInAPortableBoxOrInAStationaryOne() {
            assertThat(codes(aProtocol().with("stationary", 757))).containsExactly("P104");
            assertThat(codes(aProtocol().with("stationary", 759))).containsExactly("P104");
            assertThat(check(aProtocol().with("stationary", 759).with("portable", 39)))
                    .isEmpty();
        }

        @Test
        void aPortableBoxHasNoMoreBallotsThanApplications() {
            var broken = aProtocol().with("portable", 41).with("stationary", 757);

            assertThat(codes(broken)).containsExactly("P105");
            assertThat(check(broken.with("outside", 41))).isEmpty();
        }

        @Test
        void theBoxesHoldNoMoreBallotsThanWereIssued() {
            assertThat(codes(aProtocol().with("issued", 797).with("cancelled", 405)))
                    .containsExactly("P106");
        }

        @Test
        void receivedBallotsAreAccountedFor() {
            var certain = aForm().certain("spoiled");

            assertThat(codes(aProtocol().on(certain).with("cancelled", 403))).containsExactly("P107");
            assertThat(codes(aProtocol().on(certain).with("cancelled", 405))).containsExactly("P107");
            assertThat(check(aProtocol().on(certain).with("cancelled", 405).with("spoiled", 9)))
                    .isEmpty();
        }

        @Test
        void aFormMayHaveARelationWithoutAName() {
            var own = aForm().relation(Kind.OTHER, "by_certificate <= outside");

            assertThat(check(aProtocol().on(own).with("by_certificate", 40))).isEmpty();
            assertThat(check(aProtocol().on(own).with("by_certificate", 41)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("P108");
                        assertThat(finding.facts()).doesNotContainKey("law");
                    });
        }
    }

    @Nested
    class RelationsOfALineThatIsOnlyAssumed {

        @Test
        void thoseWhoTookPart() {
            var broken = aProtocol()
                    .on(aForm().assuming("took_part"))
                    .with("took_part", 779)
                    .with("invalid", 19);

            assertThat(codes(broken)).containsExactly("P202");
        }

        @Test
        void ballotsInTheBoxes() {
            assertThat(check(aProtocol().on(aForm().assuming("invalid")).with("invalid", 19)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("P203");
                        assertThat(finding.isError()).isFalse();
                        assertThat(finding.place()).isEqualTo(SOMEWHERE);
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"in_boxes", "stationary"})
        void portableAndStationaryBoxes(String assumed) {
            assertThat(codes(aProtocol().on(aForm().assuming(assumed)).with("stationary", 757)))
                    .containsExactly("P204");
        }

        @Test
        void applications() {
            var broken = aProtocol()
                    .on(aForm().assuming("outside"))
                    .with("portable", 41)
                    .with("stationary", 757);

            assertThat(codes(broken)).containsExactly("P205");
        }

        @Test
        void ballotsIssued() {
            var broken = aProtocol()
                    .on(aForm().assuming("issued"))
                    .with("issued", 797)
                    .with("cancelled", 405);

            assertThat(codes(broken)).containsExactly("P206");
        }

        @Test
        void spoiledBallots() {
            assertThat(codes(aProtocol().with("spoiled", 9))).containsExactly("P207");
            assertThat(codes(aProtocol().with("spoiled", 11))).containsExactly("P207");
        }

        @Test
        void aRelationWithoutAName() {
            var own = aForm().assuming("outside").relation(Kind.OTHER, "by_certificate <= outside");

            assertThat(codes(aProtocol().on(own).with("by_certificate", 41))).containsExactly("P208");
        }

        @Test
        void anAssumedLineLeavesTheOtherRelationsAsTheyAre() {
            assertThat(codes(aProtocol().on(aForm().assuming("outside")).with("invalid", 19)))
                    .containsExactly("P103");
        }
    }

    @Nested
    class Doubts {

        @Test
        void noMoreBallotsAreIssuedThanVotersListed() {
            var everyoneCame =
                    aProtocol().with("listed", 798).with("received", 806).with("cancelled", 0);

            assertThat(check(everyoneCame.with("spoiled", 8))).isEmpty();
            assertThat(check(everyoneCame
                            .with("listed", 797)
                            .with("received", 805)
                            .with("spoiled", 7)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("P221");
                        assertThat(finding.isError()).isFalse();
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"outside", "by_certificate"})
        void aPartOfTheVotersIsNotMoreThanAllOfThem(String part) {
            assertThat(check(aProtocol().with(part, 798))).isEmpty();
            assertThat(codes(aProtocol().with(part, 799))).containsExactly("P222");
        }

        @Test
        void ballotsThatWereIssuedAreFoundInTheBoxes() {
            assertThat(codes(aProtocol().with("issued", 799).with("cancelled", 403)))
                    .containsExactly("P223");
        }

        @Test
        void aPrecinctHasAtMostThreeThousandVoters() {
            assertThat(check(aProtocol().with("listed", 3_000))).isEmpty();
            assertThat(check(aProtocol().with("listed", 3_001))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("P224");
                assertThat(finding.isError()).isFalse();
                assertThat(finding.place()).isEqualTo(SOMEWHERE);
                assertThat(lawOf(finding).cite()).isEqualTo("23");
                assertThat(finding.facts())
                        .containsEntry("precinct", "P1")
                        .containsEntry("contest", "mazhilis-list")
                        .containsEntry("voters", 3_001L)
                        .containsEntry("most", 3_000);
            });
        }

        @Test
        void ballotsArePrintedForTheVotersAndOnePerCentMore() {
            assertThat(check(received(1_213))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("P225");
                assertThat(finding.isError()).isFalse();
                assertThat(finding.place()).isEqualTo(SOMEWHERE);
                assertThat(lawOf(finding).cite()).isEqualTo("37");
                assertThat(finding.facts())
                        .containsEntry("precinct", "P1")
                        .containsEntry("contest", "mazhilis-list")
                        .containsEntry("received", 1_213L)
                        .containsEntry("voters", 1_200L)
                        .containsEntry("printed", 1_212L);
            });
        }

        @Test
        void aPartOfABallotIsPrintedAsABallot() {
            // One per cent more than 1,201 is 1,213.01.
            assertThat(check(received(1_214).with("listed", 1_201))).isEmpty();
            assertThat(check(received(1_215).with("listed", 1_201)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.facts()).containsEntry("printed", 1_214L));
        }

        @Test
        void anotherEditionPrintsAsManyAsItSays() {
            var oneAndAHalf =
                    aRulebook().with(Rule.BALLOTS_PRINTED, share(3, 2)).build();

            assertThat(check(received(1_800), oneAndAHalf)).isEmpty();
            assertThat(check(received(1_801), oneAndAHalf))
                    .extracting(Finding::code)
                    .containsExactly("P225");
        }

        private static ProtocolBuilder received(long ballots) {
            return aProtocol().with("received", ballots).with("cancelled", ballots - 808);
        }
    }

    @Nested
    class WhatTheEditionDoesNotSay {

        private static final Rulebook SILENT =
                aRulebook().without(Rule.PRECINCT_VOTERS, Rule.BALLOTS_PRINTED).build();

        @Test
        void withoutABoundAPrecinctMayHaveAnyNumberOfVoters() {
            assertThat(check(aProtocol().with("listed", 3_001), SILENT)).isEmpty();
        }

        @Test
        void withoutANumberToPrintAPrecinctMayReceiveAnyNumber() {
            var many = aProtocol().with("received", 9_808).with("cancelled", 9_000);

            assertThat(check(many, SILENT)).isEmpty();
            assertThat(check(many, LAW)).extracting(Finding::code).containsExactly("P225");
        }

        @Test
        void theLawOfTheOfficeIsAsked() {
            var akim = ProtocolCheck.of(aForm().build(), LAW, Office.AKIM);

            assertThat(akim.check(aProtocol().with("listed", 3_001).build(), SOMEWHERE))
                    .isEmpty();
        }
    }

    @Nested
    class LinesOfOneRole {

        @Test
        void areAddedUp() {
            var form = aForm().line("listed_later", Role.LISTED).line("received_later", Role.RECEIVED);
            var base = aProtocol().on(form).with("listed_later", 1_800).with("received_later", 1_818);

            assertThat(check(base)).isEmpty();
            assertThat(codes(base.with("listed_later", 1_801))).containsExactly("P224");
            assertThat(codes(base.with("listed_later", 1_800).with("received_later", 1_819)))
                    .containsExactly("P225");
        }

        @Test
        void whereNoneIsOnTheFormNothingIsCompared() {
            var withoutListed = aForm().without(Role.LISTED);
            var withoutReceived = aForm().without(Role.RECEIVED);

            assertThat(check(aProtocol()
                            .on(withoutListed)
                            .with("received", 9_808)
                            .with("cancelled", 9_000)))
                    .isEmpty();
            assertThat(check(aProtocol().on(withoutReceived).with("cancelled", 9_000)))
                    .isEmpty();
        }
    }

    @Test
    void allFindingsComeAtOnceInTheOrderOfTheForm() {
        var careless = aProtocol()
                .of(aPrecinct("P7").build())
                .with("listed", 3_001)
                .with("received", 9_999)
                .empty("by_certificate")
                .empty("cancelled")
                .with("portable", 41)
                .with("took_part", 700);

        assertThat(codes(careless)).containsExactly("P101", "P101", "P102", "P103", "P104", "P105", "P224", "P225");
        assertThat(check(careless))
                .allSatisfy(finding -> assertThat(finding.facts())
                        .containsEntry("precinct", "P7")
                        .containsEntry("contest", "mazhilis-list"));
    }

    static List<String> codesOfLines() {
        return aForm().build().columns().stream()
                .map(line -> line.code().orElseThrow())
                .toList();
    }

    private static ControlIdentity identity(Kind kind, ProtocolBuilder protocol) {
        return protocol.form().identities().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(ProtocolBuilder protocol) {
        return check(protocol).stream().map(Finding::code).toList();
    }

    private static List<Finding> check(ProtocolBuilder protocol) {
        return check(protocol, LAW);
    }

    private static List<Finding> check(ProtocolBuilder protocol, Rulebook rulebook) {
        return ProtocolCheck.of(protocol.form(), rulebook, Office.MAZHILIS).check(protocol.build(), SOMEWHERE);
    }
}
