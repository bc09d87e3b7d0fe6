package dauys.election.tabulation;

import static dauys.election.Given.aBallot;
import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aForm;
import static dauys.election.Given.aListBallot;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aRegion;
import static dauys.election.Given.aTerritory;
import static dauys.election.Given.aUnit;

import dauys.election.BodyBuilder;
import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.contest.Body;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.law.Authority;
import dauys.law.Office;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An election of any shape: regions with districts, towns and precincts abroad, bodies at every level, constituencies
 * that cut across units, precincts without contests, and protocols of which some are empty, wrong or not yet there.
 */
final class RandomElection {

    private static final List<Unit.Kind> KINDS = List.of(Unit.Kind.values());

    /** A protocol that has arrived. */
    record Arrival(int slot, PrecinctProtocol protocol, boolean hasError) {}

    final Territory territory;
    final List<BallotPaper> papers = new ArrayList<>();
    final TabulationPlan plan;
    final ProtocolForm form =
            aForm().line("issued_early", Role.ISSUED).mayBeEmpty("outside").build();
    final List<Arrival> arrivals = new ArrayList<>();
    final Ballots ballots;

    private final Random random;
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, List<Constituency>> constituencies = new HashMap<>();

    RandomElection(Random random) {
        this.random = random;
        var country = body(aBody("country").notAbroad(), 1 + random.nextInt(4));
        var precincts = new ArrayList<Precinct>();
        int regions = 1 + random.nextInt(3);
        for (int i = 0; i < regions; i++) {
            precincts.addAll(region(i, country));
        }
        territory = aTerritory(precincts);
        Collections.shuffle(papers, random);
        ballots = new Ballots(bodies, papers, territory.constituencies());
        plan = new TabulationPlan(territory, ballots, papers);
        arrive();
    }

    private List<Precinct> region(int number, Body country) {
        var region = aRegion("R" + number);
        var maslikhat = body(
                aBody("of-" + region.code())
                        .of(Office.MASLIKHAT)
                        .electedIn(region.code())
                        .notAbroad(),
                random.nextInt(3));
        var precincts = new ArrayList<Precinct>();
        int units = 1 + random.nextInt(3);
        for (int i = 0; i < units; i++) {
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var unit = aUnit(kind, region.code() + "-" + i, region);
            var local = body(
                    aBody("of-" + unit.code()).of(Office.LOCAL_MASLIKHAT).electedIn(unit.code()), random.nextInt(3));
            int count = random.nextInt(5);
            for (int j = 0; j < count; j++) {
                var belongsTo = new ArrayList<Constituency>();
                List.of(country, maslikhat, local).forEach(body -> anyOf(body, belongsTo));
                precincts.add(
                        aPrecinct(unit.code() + "-" + j).in(unit).of(belongsTo).build());
            }
        }
        return precincts;
    }

    private Body body(BodyBuilder builder, int ownConstituencies) {
        var body = builder.build();
        bodies.add(body);
        if (random.nextInt(4) > 0) {
            papers.add(aListBallot(body, "A", "B", "C"));
        }
        var own = new ArrayList<Constituency>();
        for (int i = 0; i < ownConstituencies; i++) {
            var constituency = aConstituency(body.id() + "-" + i, body);
            own.add(constituency);
            papers.add(aBallot(body, constituency, "1", "2"));
        }
        constituencies.put(body.id(), own);
        return body;
    }

    private void anyOf(Body body, List<Constituency> belongsTo) {
        var own = constituencies.getOrDefault(body.id(), List.of());
        if (!own.isEmpty() && random.nextInt(8) > 0) {
            belongsTo.add(own.get(random.nextInt(own.size())));
        }
    }

    private void arrive() {
        int share = random.nextInt(4);
        for (int slot = 0; slot < plan.slots(); slot++) {
            if (share == 0 || random.nextInt(4) < share) {
                var precinct = territory.precincts().get(plan.precinctOf(slot));
                var protocol = PrecinctProtocol.of(
                        form, precinct, plan.paperOf(slot), numbers(form.width(), true), votes(plan.paperOf(slot)));
                arrivals.add(new Arrival(slot, protocol, random.nextInt(5) == 0));
            }
        }
    }

    private long[] votes(BallotPaper paper) {
        return numbers(paper.options().size(), false);
    }

    private long[] numbers(int count, boolean someEmpty) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = someEmpty && random.nextInt(10) == 0 ? PrecinctProtocol.EMPTY : random.nextInt(3_000);
        }
        return numbers;
    }

    /** Some commissions in some order, each once. */
    List<Authority> anyPath() {
        var commissions = new ArrayList<>(List.of(
                Authority.CONSTITUENCY_COMMISSION, Authority.TERRITORIAL_COMMISSION, Authority.REGIONAL_COMMISSION));
        Collections.shuffle(commissions, random);
        var path = new ArrayList<>(commissions.subList(0, random.nextInt(4)));
        path.add(Authority.CENTRAL_COMMISSION);
        return path;
    }

    /** The arrivals in another order, handed out to several people. */
    List<List<Arrival>> handedOut() {
        var shuffled = new ArrayList<>(arrivals);
        Collections.shuffle(shuffled, random);
        var shares = new ArrayList<List<Arrival>>();
        int people = 1 + random.nextInt(4);
        for (int i = 0; i < people; i++) {
            shares.add(new ArrayList<>());
        }
        shuffled.forEach(each -> shares.get(random.nextInt(people)).add(each));
        return shares;
    }
}
