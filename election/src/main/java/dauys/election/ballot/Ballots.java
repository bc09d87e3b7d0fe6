package dauys.election.ballot;

import dauys.election.contest.Body;
import dauys.election.contest.Tier;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which ballot papers a voter of a precinct is given: of every body that the precinct elects the list ballot, and that
 * of the one constituency to which the precinct belongs. In 2023 these were four in the three largest cities and five
 * elsewhere.
 */
public final class Ballots {

    /** By the area that elects them, because a nation has hundreds of them; "" for the whole country. */
    private final Map<String, List<Body>> bodies = new HashMap<>();

    private final Set<String> withConstituencies = new HashSet<>();

    /** By the body's id. */
    private final Map<String, BallotPaper> lists = new HashMap<>();

    /** By the constituency's id. */
    private final Map<String, BallotPaper> constituencies = new HashMap<>();

    /** By what decides which bodies and constituencies a precinct has; many precincts share it. */
    private final Map<Key, List<BallotPaper>> known = new HashMap<>();

    /** What was found to be without a gap or an overlap. */
    private final Set<Key> sound = new HashSet<>();

    private static final String WHOLE_COUNTRY = "";

    private record Key(String unit, List<Constituency> constituencies) {}

    /**
     * The papers of an election; a single-mandate contest has the id of its constituency.
     *
     * @param divided all constituencies, those included that elect nobody and only have a commission on the way of the
     *     protocols
     */
    public Ballots(List<Body> bodies, List<BallotPaper> papers, Collection<Constituency> divided) {
        bodies.forEach(each -> this.bodies
                .computeIfAbsent(each.area().orElse(WHOLE_COUNTRY), any -> new ArrayList<>())
                .add(each));
        divided.forEach(each -> withConstituencies.add(each.body()));
        for (BallotPaper paper : papers) {
            String body = paper.contest().body().id();
            if (paper.contest().tier() == Tier.LIST) {
                lists.put(body, paper);
            } else {
                constituencies.put(paper.contest().id(), paper);
            }
        }
    }

    /** The papers of a precinct's voters, in the order of the bodies, lists first. */
    public List<BallotPaper> of(Precinct precinct) {
        return known.computeIfAbsent(key(precinct), any -> papers(precinct));
    }

    private static Key key(Precinct precinct) {
        return new Key(precinct.unit().code(), precinct.constituencies());
    }

    private List<BallotPaper> papers(Precinct precinct) {
        var papers = new ArrayList<BallotPaper>();
        for (Body body : electedBy(precinct)) {
            Optional.ofNullable(lists.get(body.id())).ifPresent(papers::add);
            precinct.constituencyFor(body.id())
                    .map(found -> constituencies.get(found.id()))
                    .ifPresent(papers::add);
        }
        return List.copyOf(papers);
    }

    /** The bodies that a precinct's voters elect: the country's, its region's, its unit's. */
    private List<Body> electedBy(Precinct precinct) {
        var elected = new ArrayList<Body>();
        var areas = List.of(
                WHOLE_COUNTRY, precinct.unit().region().code(), precinct.unit().code());
        for (String area : areas) {
            for (Body body : bodies.getOrDefault(area, List.of())) {
                if (body.isElectedBy(precinct)) {
                    elected.add(body);
                }
            }
        }
        return elected;
    }

    /** A gap or an overlap: each precinct is in one constituency of every body that has them and that it elects. */
    public List<Finding> check(Precinct precinct, Place place) {
        if (sound.contains(key(precinct))) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var held = new LinkedHashMap<String, Constituency>();
        for (Constituency each : precinct.constituencies()) {
            Constituency other = held.putIfAbsent(each.body(), each);
            if (other != null) {
                findings.add(Finding.error("T102", place)
                        .with("precinct", precinct.id())
                        .with("one", other.id())
                        .with("other", each.id())
                        .with("body", each.body()));
            }
        }
        for (Body body : electedBy(precinct)) {
            if (held.remove(body.id()) == null && withConstituencies.contains(body.id())) {
                findings.add(Finding.error("T101", place)
                        .with("precinct", precinct.id())
                        .with("body", body.id()));
            }
        }
        held.values()
                .forEach(constituency -> findings.add(Finding.error("T103", place)
                        .with("precinct", precinct.id())
                        .with("constituency", constituency.id())
                        .with("body", constituency.body())));
        if (findings.isEmpty()) {
            sound.add(key(precinct));
        }
        return findings;
    }
}
