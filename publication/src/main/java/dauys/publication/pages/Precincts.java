package dauys.publication.pages;

import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Unit;
import dauys.folder.Registers;
import dauys.law.Finding;
import dauys.publication.PublishedProtocol;
import dauys.publication.PublishedProtocols;
import dauys.publication.PublishedScan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The precincts of an election with their protocols: what lies where and what has arrived. */
final class Precincts {

    private final Registers registers;
    private final PublishedProtocols protocols;
    private final TabulationPlan plan;
    private final Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<Unit>> byRegion = new LinkedHashMap<>();
    private final Map<String, Completeness> counts = new ConcurrentHashMap<>();
    private final Map<String, List<Integer>> slotsByContest = new HashMap<>();

    Precincts(Registers registers, PublishedProtocols protocols) {
        this.registers = registers;
        this.protocols = protocols;
        this.plan = registers.plan();
        for (Unit unit : registers.territory().units()) {
            byRegion.computeIfAbsent(unit.region().code(), none -> new ArrayList<>())
                    .add(unit);
            byUnit.put(unit.code(), new ArrayList<>());
        }
        for (int i = 0; i < plan.precincts().size(); i++) {
            byUnit.computeIfAbsent(precinct(i).unit().code(), none -> new ArrayList<>())
                    .add(i);
        }
        for (int slot = 0; slot < plan.slots(); slot++) {
            String contest = plan.paperOf(slot).contest().id();
            slotsByContest.computeIfAbsent(contest, none -> new ArrayList<>()).add(slot);
        }
    }

    Registers registers() {
        return registers;
    }

    /** How many precincts there are. */
    int size() {
        return plan.precincts().size();
    }

    Precinct precinct(int place) {
        return plan.precincts().get(place);
    }

    TabulationPlan plan() {
        return plan;
    }

    /** The places of a unit's precincts. */
    List<Integer> of(Unit unit) {
        return byUnit.getOrDefault(unit.code(), List.of());
    }

    /** The units of a region. */
    List<Unit> of(Region region) {
        return byRegion.getOrDefault(region.code(), List.of());
    }

    /** The slots of a contest in the order of the precincts. */
    List<Integer> slots(String contest) {
        return slotsByContest.getOrDefault(contest, List.of());
    }

    /** The slots of a precinct. */
    IntStream slots(int precinct) {
        return IntStream.range(plan.firstSlot(precinct), plan.endSlot(precinct));
    }

    /** The scans of a precinct's protocols, each once. */
    List<PublishedScan> scans(int precinct) {
        return slots(precinct)
                .mapToObj(protocols::of)
                .flatMap(Optional::stream)
                .flatMap(each -> each.scans().stream())
                .distinct()
                .toList();
    }

    Optional<PublishedProtocol> protocol(int slot) {
        return protocols.of(slot);
    }

    /** What happened last to protocols, up to the time of the data. */
    LatestChanges latestChanges(Instant at) {
        return LatestChanges.of(protocols, plan.slots(), at);
    }

    /** The numbers of a protocol that are added up; empty while there are none. */
    Optional<ProtocolNumbers> counted(int slot) {
        return protocols
                .of(slot)
                .filter(each -> each.state().isCounted())
                .map(each -> each.latest().numbers());
    }

    ProtocolPaper paper(int slot) {
        var ballot = plan.paperOf(slot);
        return new ProtocolPaper(registers.form(), registers.check(ballot), precinct(plan.precinctOf(slot)), ballot);
    }

    /** How many protocols of a precinct have arrived, and how many of them have errors. */
    Completeness count(int precinct) {
        int expected = 0;
        int arrived = 0;
        int withErrors = 0;
        for (int slot = plan.firstSlot(precinct); slot < plan.endSlot(precinct); slot++) {
            expected++;
            var numbers = counted(slot);
            if (numbers.isPresent()) {
                arrived++;
                if (paper(slot).findings(numbers.get()).stream().anyMatch(Finding::isError)) {
                    withErrors++;
                }
            }
        }
        return new Completeness(expected, arrived, withErrors);
    }

    /** The same of all precincts of a unit. */
    Completeness count(Unit unit) {
        return counts.computeIfAbsent(
                unit.code(),
                missing -> of(unit).stream().map(this::count).reduce(new Completeness(0, 0, 0), Completeness::plus));
    }

    /** The same of all precincts of a region. */
    Completeness count(Region region) {
        return of(region).stream().map(this::count).reduce(new Completeness(0, 0, 0), Completeness::plus);
    }
}
