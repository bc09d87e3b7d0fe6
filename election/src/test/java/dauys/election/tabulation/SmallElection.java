package dauys.election.tabulation;

import static dauys.election.Given.aBallot;
import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aDistrict;
import static dauys.election.Given.aForm;
import static dauys.election.Given.aListBallot;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aProtocol;
import static dauys.election.Given.aRegion;
import static dauys.election.Given.aTerritory;
import static dauys.election.Given.aUnit;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.contest.Body;
import dauys.election.protocol.ProtocolForm;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.law.Office;
import java.util.Arrays;
import java.util.List;

/**
 * Two regions, three districts, five precincts, and some without any contest at the beginning, in the middle and at the
 * end. Voters elect the country's lists, one of its two constituencies, and in the first region a maslikhat.
 */
final class SmallElection {

    static final Body MAZHILIS = aBody("mazhilis").notAbroad().build();
    static final Body MASLIKHAT =
            aBody("maslikhat").of(Office.MASLIKHAT).electedIn("R1").notAbroad().build();
    static final Constituency M1 = aConstituency("m-1", MAZHILIS);
    static final Constituency M2 = aConstituency("m-2", MAZHILIS);

    static final Region R1 = aRegion("R1");
    static final Region R2 = aRegion("R2");
    static final Unit D1 = aDistrict("D1", R1);
    static final Unit D2 = aDistrict("D2", R1);
    static final Unit D3 = aDistrict("D3", R2);
    /** Nobody abroad votes for anything here. */
    static final Unit NOWHERE = aUnit(Unit.Kind.ABROAD, "NOWHERE", R2);

    static final List<Precinct> PRECINCTS = List.of(
            aPrecinct("none-1").in(NOWHERE).build(),
            aPrecinct("none-2").in(NOWHERE).build(),
            aPrecinct("P1").in(D1).of(M1).build(),
            aPrecinct("P2").in(D1).of(M2).build(),
            aPrecinct("none-3").in(NOWHERE).build(),
            aPrecinct("P3").in(D2).of(M2).build(),
            aPrecinct("P4").in(D3).of(M2).build(),
            aPrecinct("P5").in(D3).of(M2).build(),
            aPrecinct("none-4").in(NOWHERE).build());

    static final BallotPaper LISTS = aListBallot(MAZHILIS, "A", "B");
    static final BallotPaper FIRST = aBallot(MAZHILIS, M1, "1", "2");
    static final BallotPaper SECOND = aBallot(MAZHILIS, M2, "3", "4");
    static final BallotPaper REGIONAL = aListBallot(MASLIKHAT, "A", "B");
    static final List<BallotPaper> PAPERS = List.of(REGIONAL, SECOND, LISTS, FIRST);

    static final Territory TERRITORY = aTerritory(PRECINCTS);
    static final ProtocolForm FORM = aForm().build();

    private SmallElection() {}

    static TabulationPlan plan() {
        return new TabulationPlan(
                TERRITORY, new Ballots(List.of(MAZHILIS, MASLIKHAT), PAPERS, List.of(M1, M2)), PAPERS);
    }

    static Tally[] nothingYet(TabulationPlan plan) {
        var tallies = new Tally[plan.cells()];
        Arrays.setAll(
                tallies,
                cell -> new Tally(FORM.width(), plan.paperOfCell(cell).options().size()));
        return tallies;
    }

    /** The election with every protocol but these, which are named by precinct and contest. */
    static TabulatedElection allBut(String... missing) {
        var plan = plan();
        var tallies = nothingYet(plan);
        for (int slot = 0; slot < plan.slots(); slot++) {
            var precinct = PRECINCTS.get(plan.precinctOf(slot));
            var paper = plan.paperOf(slot);
            if (!List.of(missing).contains(precinct.id() + " " + paper.contest().id())) {
                var protocol = aProtocol().of(precinct).of(paper).build();
                tallies[plan.cellOf(slot)].add(protocol, precinct.id().equals("P3"));
            }
        }
        return new TabulatedElection(TERRITORY, FORM, plan, tallies);
    }
}
