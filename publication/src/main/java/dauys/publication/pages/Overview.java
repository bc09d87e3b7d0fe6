package dauys.publication.pages;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestAct;
import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ContestResult;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Election;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.GroupQuota;
import dauys.election.nomination.PartyList;
import dauys.election.nomination.Registration;
import dauys.election.party.Party;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.Tabulation;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.law.Authority;
import dauys.publication.Snapshot;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A snapshot as pages ask it: what belongs to what, found once for all pages and languages. */
final class Overview {

    private static final List<Authority> BY_REGION =
            List.of(Authority.TERRITORIAL_COMMISSION, Authority.REGIONAL_COMMISSION, Authority.CENTRAL_COMMISSION);

    private final Snapshot snapshot;
    private final Stage stage;
    private final Map<String, List<Body>> localByRegion;
    private final Map<String, Tabulation> territorial = new ConcurrentHashMap<>();
    private final Map<String, ContestResult> results = new LinkedHashMap<>();
    private final Map<String, Chamber> chambers = new LinkedHashMap<>();
    private final List<Body> national;
    private final Optional<Precincts> precincts;
    private final Optional<LatestChanges> changes;

    /** Which pages there are. */
    enum Stage {
        /** The first page alone. */
        ANNOUNCED,
        /** Those of what was registered before the vote as well. */
        REGISTERS,
        /** All. */
        VOTES
    }

    private Overview(Snapshot snapshot, Stage stage) {
        this.snapshot = snapshot;
        this.stage = stage;
        snapshot.result().contests().forEach(each -> results.put(contest(each).id(), each));
        snapshot.result().chambers().forEach(each -> chambers.put(each.body().id(), each));
        var wide = election().bodies().stream()
                .filter(each -> each.area().isEmpty())
                .toList();
        this.national = wide.isEmpty() ? election().bodies() : wide;
        this.localByRegion = local().stream()
                .filter(each -> region(each).isPresent())
                .collect(
                        Collectors.groupingBy(each -> region(each).orElseThrow().code()));
        this.precincts = snapshot.registers().map(registers -> new Precincts(registers, snapshot.protocols()));
        this.changes = precincts.map(all -> all.latestChanges(snapshot.at())).filter(all -> !all.isEmpty());
    }

    static Overview of(Snapshot snapshot, Stage stage) {
        return new Overview(snapshot, stage);
    }

    /** Which pages there are. */
    Stage stage() {
        return stage;
    }

    /** Whether there are pages with votes, and not only those of what was registered before. */
    boolean showsVotes() {
        return stage == Stage.VOTES;
    }

    /** The milestones of the election of the country's own body; empty where the edition has none. */
    Optional<ElectionCalendar> calendar() {
        var folder = snapshot.folder();
        return folder.dates().calendar(folder.election(), folder.governing());
    }

    /** The parties by their codes, because the parties of a folder come in no order of their own. */
    List<Party> parties() {
        return snapshot.folder().parties().values().stream()
                .sorted(Comparator.comparing(Party::code))
                .toList();
    }

    /** The quota of a list as it is checked: on the day of its registration, or else on election day. */
    Optional<GroupQuota> quota(Contest contest, PartyList list) {
        var rulebook = snapshot.folder().governing();
        var on = list.registration().map(Registration::day).orElse(election().date());
        return GroupQuota.ofLists(rulebook, rulebook.officeFor(contest.body().office()), on);
    }

    static Contest contest(ContestResult result) {
        return result.input().contest();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Election election() {
        return snapshot.folder().election();
    }

    /** The region that elects a body, or in which the unit that elects it lies; empty for one of the country. */
    Optional<Region> region(Body body) {
        return body.area()
                .flatMap(area -> territory()
                        .flatMap(all -> Stream.concat(
                                        all.regions().stream()
                                                .filter(each -> each.code().equals(area)),
                                        all.units().stream()
                                                .filter(each -> each.code().equals(area))
                                                .map(Unit::region))
                                .findFirst()));
    }

    /** The clock of a region; where the data do not say, that of the country. */
    ZoneOffset offset(Region region) {
        return region.offset().orElseGet(snapshot::offset);
    }

    /** Everything below the contests; empty where only totals were published. */
    Optional<Precincts> precincts() {
        return precincts;
    }

    /** What happened last to protocols; empty where the data know no moments. */
    Optional<LatestChanges> changes() {
        return changes;
    }

    Optional<Territory> territory() {
        return snapshot.folder().tabulated().map(TabulatedElection::territory);
    }

    List<ContestResult> results() {
        return List.copyOf(results.values());
    }

    Optional<ContestResult> result(String contest) {
        return Optional.ofNullable(results.get(contest));
    }

    Optional<Chamber> chamber(String body) {
        return Optional.ofNullable(chambers.get(body));
    }

    /** The bodies of the whole country; all bodies where none is. */
    List<Body> national() {
        return national;
    }

    /** The bodies that are not of the whole country. */
    List<Body> local() {
        return election().bodies().stream()
                .filter(each -> !national.contains(each))
                .toList();
    }

    /** Those of them that a region or its units elect. */
    List<Body> localOf(Region region) {
        return localByRegion.getOrDefault(region.code(), List.of());
    }

    List<ContestResult> contestsOf(Body body) {
        return snapshot.result().contestsOf(body.id());
    }

    /** The contest of the whole country that all voters vote in: the one by lists, where there is one. */
    ContestResult main() {
        var all = national.stream().flatMap(each -> contestsOf(each).stream()).toList();
        return all.stream()
                .filter(each -> contest(each).tier() == Tier.LIST)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseGet(() -> snapshot.result().contests().getFirst());
    }

    /**
     * A contest of the whole country by regions and units, any other along its own path. The law has territorial
     * commissions hand their sums straight to the centre, and readers look for their region all the same.
     */
    Optional<Tabulation> byTerritory(ContestResult result) {
        return result.input()
                .tabulation()
                .map(own -> territorial.computeIfAbsent(contest(result).id(), missing -> {
                    boolean ofCountry = contest(result).body().area().isEmpty();
                    return ofCountry
                            ? snapshot.folder()
                                    .tabulated()
                                    .map(all -> all.of(own.ballot(), BY_REGION))
                                    .orElse(own)
                            : own;
                }));
    }

    /** The sums of a contest in one region or unit. */
    Optional<Tabulation> sums(ContestResult result, String area) {
        return byTerritory(result).flatMap(all -> find(all, area));
    }

    private static Optional<Tabulation> find(Tabulation all, String area) {
        if (all.area().equals(area)) {
            return Optional.of(all);
        }
        for (Tabulation part : all.parts()) {
            var found = find(part, area);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<ContestAct.Declare> act(String contest) {
        return Optional.ofNullable(snapshot.courses().get(contest)).flatMap(ContestCourse::declared);
    }

    /** How far one contest is final. */
    DataState state(ContestResult result) {
        String contest = contest(result).id();
        return result.input()
                .tabulation()
                .map(all -> DataState.of(all.completeness(), act(contest)))
                .orElseGet(this::ofTotals);
    }

    /** How far the whole election is final: official with the last of its contests. */
    DataState state() {
        return snapshot.folder()
                .tabulated()
                .map(all -> {
                    boolean declared =
                            results.keySet().stream().allMatch(each -> act(each).isPresent());
                    var state = DataState.of(all.completeness(), Optional.empty());
                    return declared ? new DataState(DataState.Kind.OFFICIAL, state.count(), Optional.empty()) : state;
                })
                .orElseGet(this::ofTotals);
    }

    /** How far a body's contests are final together. */
    DataState state(Body body) {
        return state(List.of(body));
    }

    /** How far the contests of several bodies are final together. */
    DataState state(List<Body> bodies) {
        var contests =
                bodies.stream().flatMap(each -> contestsOf(each).stream()).toList();
        if (contests.stream().anyMatch(each -> each.input().tabulation().isEmpty())) {
            return ofTotals();
        }
        var count = contests.stream()
                .flatMap(each -> each.input().tabulation().stream())
                .map(Tabulation::completeness)
                .reduce(new Completeness(0, 0, 0), Completeness::plus);
        boolean declared = !contests.isEmpty()
                && contests.stream().allMatch(each -> act(contest(each).id()).isPresent());
        var state = DataState.of(count, Optional.empty());
        return declared ? new DataState(DataState.Kind.OFFICIAL, state.count(), Optional.empty()) : state;
    }

    private DataState ofTotals() {
        return DataState.ofTotals(election().origin() == Election.Origin.OFFICIAL);
    }

    /** Everybody who stands, by the id that stands for one person in the election. */
    Map<String, Candidate> persons() {
        return snapshot.registers().map(each -> each.persons()).orElseGet(this::personsOfTotals);
    }

    private Map<String, Candidate> personsOfTotals() {
        var persons = new LinkedHashMap<String, Candidate>();
        results.values().stream()
                .flatMap(each -> Stream.concat(
                        each.input().candidates().stream(),
                        each.input().lists().stream().flatMap(list -> list.candidates().stream())))
                .forEach(each -> persons.putIfAbsent(each.id(), each));
        return persons;
    }
}
