package dauys.election;

import dauys.election.ballot.BallotPaper;
import dauys.election.commission.Appointment;
import dauys.election.commission.Role;
import dauys.election.commission.Scope;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.seats.RecordedDecision;
import dauys.election.seats.RecordedDecision.Question;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.law.Place;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where every builder begins: {@code aListContest().with("A", 8_000).againstAll(1_300).seats(69)}. */
public final class Given {

    /** A place in the input for checks that only pass it on. */
    public static final Place SOMEWHERE = new Place("somewhere.csv", 1, 0);

    private Given() {}

    /** The provisions of the edition of 5 November 2022 for the Mazhilis, the maslikhats and the akims. */
    public static RulebookBuilder aRulebook() {
        return new RulebookBuilder();
    }

    public static ListContestBuilder aListContest() {
        return new ListContestBuilder();
    }

    public static TotalsBuilder totals() {
        return new TotalsBuilder();
    }

    public static CandidateBuilder aCandidate(String id) {
        return new CandidateBuilder(id);
    }

    public static PartyListBuilder aPartyList(String party) {
        return new PartyListBuilder(party);
    }

    /** What is on record about one contest for the Mazhilis, by list unless the test says otherwise. */
    public static ContestRecordBuilder aContestRecord() {
        return new ContestRecordBuilder();
    }

    /** A commission's recorded answer to a question about list seats. */
    public static RecordedDecision aDecision(Question question, String... parties) {
        return new RecordedDecision(question, List.of(parties), "resolution No. 1", LocalDate.of(2023, 3, 27));
    }

    public static Region aRegion(String code) {
        return new Region(code, Optional.empty(), Optional.empty(), named(code));
    }

    /** A region whose local time is ahead of universal time by so many hours. */
    public static Region aRegionAt(String code, int hours) {
        return new Region(
                code, Optional.empty(), Optional.empty(), named(code), Optional.of(ZoneOffset.ofHours(hours)));
    }

    public static Unit aDistrict(String code, Region region) {
        return aUnit(Unit.Kind.DISTRICT, code, region);
    }

    public static Unit aUnit(Unit.Kind kind, String code, Region region) {
        return new Unit(code, region, kind, Optional.empty(), named(code));
    }

    public static Constituency aConstituency(String id, Body body) {
        return new Constituency(id, body.id(), "1", named(id));
    }

    public static PrecinctBuilder aPrecinct(String id) {
        return new PrecinctBuilder(id);
    }

    /** The territory that these precincts make up. */
    public static Territory aTerritory(List<Precinct> precincts) {
        return new Territory(
                precincts.stream().map(each -> each.unit().region()).distinct().toList(),
                precincts.stream().map(Precinct::unit).distinct().toList(),
                precincts.stream()
                        .flatMap(each -> each.constituencies().stream())
                        .distinct()
                        .toList(),
                precincts);
    }

    public static BodyBuilder aBody(String id) {
        return new BodyBuilder(id);
    }

    /** The list contest of a body; its id is that of the body with {@code -list}. */
    public static Contest aListContestOf(Body body) {
        return new Contest(body.id() + "-list", body, Tier.LIST, 10, Optional.empty());
    }

    /** The contest of a constituency. */
    public static Contest aContestOf(Body body, Constituency constituency) {
        return new Contest(constituency.id(), body, Tier.SINGLE_MANDATE, 1, Optional.of(constituency.number()));
    }

    /** A ballot paper with these lists and the line against all. */
    public static BallotPaper aListBallot(Body body, String... parties) {
        var lists = new ArrayList<PartyList>();
        for (String party : parties) {
            lists.add(aPartyList(party).build());
        }
        return BallotPaper.ofLists(aListContestOf(body), lists, true);
    }

    /** A constituency's ballot paper with these candidates and the line against all. */
    public static BallotPaper aBallot(Body body, Constituency constituency, String... candidates) {
        var standing = new ArrayList<Candidate>();
        for (String candidate : candidates) {
            standing.add(aCandidate(candidate).build());
        }
        return BallotPaper.ofCandidates(aContestOf(body, constituency), standing, true);
    }

    /** The protocol form of article 43. */
    public static FormBuilder aForm() {
        return new FormBuilder();
    }

    /** A protocol on that form in which every relation holds. */
    public static ProtocolBuilder aProtocol() {
        return new ProtocolBuilder();
    }

    /** That somebody is a chair, say, in a scope such as {@code region:R1} or {@code country mazhilis/list}. */
    public static Appointment anAppointment(Role role, String scope) {
        return new Appointment(role, Scope.parse(scope).orElseThrow());
    }

    private static Trilingual named(String code) {
        return new Trilingual(code, code, code);
    }
}
