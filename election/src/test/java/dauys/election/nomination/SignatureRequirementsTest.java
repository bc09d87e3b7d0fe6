package dauys.election.nomination;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aRulebook;
import static dauys.election.Values.chosen;
import static dauys.election.Values.inForce;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.election.nomination.SignatureStanding.Answer;
import dauys.election.nomination.SignatureStanding.Outcome;
import dauys.election.nomination.Signatures.OfArea;
import dauys.law.Authority;
import dauys.law.Confidence;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Nominator;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Signatures of four areas with 250 voters each, of whom one per cent are ten. */
class SignatureRequirementsTest {

    private static final long VOTERS = 250;

    private static Rulebook with(Object... rules) {
        Rulebook rulebook =
                aRulebook().build().with(provision(Rule.SINGLE_REGISTRAR, chosen(Authority.REGIONAL_COMMISSION)));
        for (int i = 0; i < rules.length; i += 2) {
            rulebook = rulebook.with(provision((Rule) rules[i], (Value) rules[i + 1]));
        }
        return rulebook;
    }

    private static Provision provision(Rule rule, Value value) {
        var basis = new LawRef("elections", "72", "", 0, "", aRulebook().build().edition());
        return new Provision(
                Office.SENATE, rule, value, basis, Optional.empty(), "read", Confidence.READ_IN_THE_LAW, "");
    }

    private static SignatureRequirements requirements(Object... rules) {
        return SignatureRequirements.of(with(rules), Office.SENATE);
    }

    private static Signatures signatures(String candidate, long... valid) {
        return signatures(candidate, Optional.of(Nominator.SELF), OptionalLong.empty(), valid);
    }

    private static Signatures signatures(
            String candidate, Optional<Nominator> by, OptionalLong repeated, long... valid) {
        var areas = new ArrayList<OfArea>();
        for (int i = 0; i < valid.length; i++) {
            areas.add(new OfArea("M" + (i + 1), VOTERS, valid[i], 0, repeated, SOMEWHERE));
        }
        return new Signatures("c1", candidate, by, areas, SOMEWHERE);
    }

    private static Answer only(SignatureRequirements requirements, Signatures signatures) {
        var answers = requirements.of(List.of(signatures)).getFirst().answers();
        assertThat(answers).hasSize(1);
        return answers.getFirst();
    }

    private static List<String> codes(SignatureRequirements requirements, Signatures... candidates) {
        return SignatureCheck.of(requirements, requirements.of(List.of(candidates))).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void aShareIsReachedWithTheNextWholeSignature() {
        var one = requirements(Rule.SIGNATURES_SHARE, share(1, 100));
        var three = requirements(Rule.SIGNATURES_SHARE, share(3, 1_000));

        assertThat(only(one, signatures("A", 10, 0, 0, 0)).outcome()).isEqualTo(Outcome.MET);
        assertThat(only(one, signatures("A", 4, 5, 0, 0)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(only(three, signatures("A", 3, 0, 0, 0)).limit()).hasValue(3);
        assertThat(only(requirements(Rule.SIGNATURES_SHARE, share(31, 10_000)), signatures("A", 3, 0, 0, 0)))
                .satisfies(each -> assertThat(each.limit()).hasValue(4))
                .satisfies(each -> assertThat(each.outcome()).isEqualTo(Outcome.NOT_MET));
    }

    @Test
    void anAreaCountsWithItsFirstSignature() {
        var half = requirements(Rule.SIGNATURES_AREAS, share(1, 2));

        assertThat(only(half, signatures("A", 9, 1, 0, 0)).outcome()).isEqualTo(Outcome.MET);
        assertThat(only(half, signatures("A", 10, 0, 0, 0)).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void equalMeasureIsNeverDecidedByAFormula() {
        var equally = requirements(Rule.SIGNATURES_EQUALLY, inForce());

        assertThat(only(equally, signatures("A", 5, 5, 5, 5)).outcome()).isEqualTo(Outcome.OPEN);
        var unequal = only(equally, signatures("A", 17, 0, 1, 2));
        assertThat(unequal.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(unequal.found()).hasValue(1);
        assertThat(unequal.limit()).hasValue(17);
        assertThat(only(equally, signatures("A", 0, 0, 0, 0)).found()).isEmpty();
        assertThat(SignatureCheck.of(equally, equally.of(List.of(signatures("A", 5, 5, 5, 5)))))
                .singleElement()
                .satisfies(each -> assertThat(each.isError()).isFalse())
                .satisfies(each -> assertThat(each.facts()).containsEntry("authority", Authority.REGIONAL_COMMISSION));
    }

    @Test
    void aQuarterFromOneMaslikhatIsOpenOnlyWhereTheTwoReadingsDiffer() {
        var quarter = requirements(Rule.SIGNATURES_FROM_ONE, share(1, 4));

        // 62 of 250 electors are less than a quarter, and 62 of 62 signatures are more.
        assertThat(only(quarter, signatures("A", 62, 0, 0, 0)).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(only(quarter, signatures("A", 63, 0, 0, 0)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(only(quarter, signatures("A", 63, 0, 0, 0)).areas()).containsExactly("M1");
        assertThat(only(quarter, signatures("A", 62, 62, 62, 62)).outcome()).isEqualTo(Outcome.MET);
        assertThat(only(quarter, signatures("A", 63, 63, 63, 63)).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(codes(quarter, signatures("A", 62, 0, 0, 0))).containsExactly("N406");
        assertThat(codes(quarter, signatures("A", 63, 0, 0, 0))).containsExactly("N403");
    }

    @Test
    void ofAllSignaturesSoManyMayBeInvalid() {
        var one = requirements(Rule.GROUND_SIGNATURES, share(1, 100));

        assertThat(only(one, invalid(198, 2)).outcome()).isEqualTo(Outcome.MET);
        assertThat(only(one, invalid(197, 2)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(only(one, invalid(0, 0)).outcome()).isEqualTo(Outcome.MET);
        assertThat(codes(one, invalid(197, 2))).containsExactly("N402");
    }

    private static Signatures invalid(long valid, long invalid) {
        var area = new OfArea("M1", VOTERS, valid, invalid, OptionalLong.empty(), SOMEWHERE);
        return new Signatures("c1", "A", Optional.empty(), List.of(area), SOMEWHERE);
    }

    @Test
    void whoSignedForTwoLeavesAQuestionForBoth() {
        var one = requirements(Rule.SIGNATURES_ONE_CANDIDATE, inForce());
        var self = Optional.of(Nominator.SELF);

        assertThat(codes(one, signatures("A", 5, 0, 0, 0))).isEmpty();
        assertThat(codes(one, signatures("A", 5, 0, 0, 0), signatures("B", 0, 5, 0, 0)))
                .containsExactly("N413", "N413");
        assertThat(codes(
                        one,
                        signatures("A", self, OptionalLong.of(0), 5, 0, 0, 0),
                        signatures("B", self, OptionalLong.of(0), 5, 0, 0, 0)))
                .isEmpty();
        assertThat(codes(
                        one,
                        signatures("A", self, OptionalLong.of(1), 5, 1, 1, 1),
                        signatures("B", self, OptionalLong.of(1), 5, 1, 1, 1)))
                .containsExactly("N407", "N407");
        assertThat(codes(
                        one,
                        signatures("A", self, OptionalLong.of(0), 125, 0, 0, 0),
                        signatures("B", self, OptionalLong.of(0), 126, 0, 0, 0)))
                .containsExactly("N407", "N407");
    }

    @Test
    void whomAPartyPutsForwardNeedsNoSignaturesWhereOnlyTheSelfNominatedDo() {
        var ofSelf = requirements(Rule.SIGNATURES_OF_SELF, inForce(), Rule.SIGNATURES_SHARE, share(1, 100));
        var none = OptionalLong.empty();

        var party = signatures("A", Optional.of(Nominator.PARTY), none, 0, 0, 0, 0);
        assertThat(ofSelf.of(List.of(party)).getFirst().isNotAsked()).isTrue();
        assertThat(codes(ofSelf, party)).isEmpty();
        assertThat(codes(ofSelf, signatures("A", 9, 0, 0, 0))).containsExactly("N401");
        assertThat(codes(ofSelf, signatures("A", Optional.empty(), none, 10, 0, 0, 0)))
                .containsExactly("N404");
    }

    @Test
    void anAreaThatACandidateSaysNothingOfLeavesEverythingUnknown() {
        var one = requirements(Rule.SIGNATURES_SHARE, share(1, 100));
        var whole = signatures("A", 10, 0, 0, 0);
        var part = signatures("B", 10, 0, 0);

        assertThat(one.of(List.of(whole, part)))
                .extracting(SignatureStanding::outcome)
                .containsExactly(Outcome.MET, Outcome.NOT_KNOWN);
        assertThat(codes(one, whole, part)).containsExactly("N408");
    }

    @Test
    void numbersThatCannotBeAreErrors() {
        var one = requirements(Rule.SIGNATURES_SHARE, share(1, 100));
        var other = new OfArea("M1", VOTERS + 1, 300, 0, OptionalLong.of(301), SOMEWHERE);

        assertThat(codes(
                        one,
                        signatures("A", 10),
                        new Signatures("c1", "B", Optional.empty(), List.of(other), SOMEWHERE)))
                .containsExactly("N409", "N410", "N411");
        assertThat(codes(one, new Signatures("c2", "C", Optional.empty(), List.of(), SOMEWHERE)))
                .containsExactly("N412");
        assertThatThrownBy(() -> new OfArea("M1", -1, 0, 0, OptionalLong.empty(), SOMEWHERE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contestsAreCountedApart() {
        var one = requirements(Rule.SIGNATURES_SHARE, share(1, 100));
        var elsewhere = new Signatures(
                "c2",
                "B",
                Optional.empty(),
                List.of(new OfArea("N1", 100, 1, 0, OptionalLong.empty(), SOMEWHERE)),
                SOMEWHERE);

        assertThat(codes(one, signatures("A", 10, 0, 0, 0), elsewhere)).isEmpty();
    }

    @Test
    void theWorstAnswerIsTheOutcome() {
        var all = requirements(
                Rule.SIGNATURES_SHARE,
                share(1, 100),
                Rule.SIGNATURES_EQUALLY,
                inForce(),
                Rule.SIGNATURES_ONE_CANDIDATE,
                inForce());

        var two = all.of(List.of(signatures("A", 10, 0, 0, 0), signatures("B", 9, 0, 0, 0)));
        assertThat(two).extracting(SignatureStanding::outcome).containsExactly(Outcome.OPEN, Outcome.NOT_MET);
        assertThat(all.isKnown()).isTrue();
        assertThat(requirements().isKnown()).isFalse();
    }
}
