package dauys.server.night;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.commission.Area;
import dauys.election.commission.AreaPrecincts;
import dauys.election.commission.CommissionTree;
import dauys.election.commission.ContestKind;
import dauys.election.commission.Rights;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.nomination.RegistrationRules;
import dauys.election.nomination.RegistrationRules.What;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.folder.ElectionDates;
import dauys.folder.Registers;
import dauys.law.Office;
import dauys.store.Papers;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The election that a server works on, as its registers say: what does not change while protocols arrive. */
public final class NightElection implements Papers {

    /** Stands for a contest where a party applies to be registered itself; ids of contests have no tilde. */
    public static final String PARTIES = "~parties";

    private final Registers registers;
    private final AreaPrecincts areas;
    private final Rights rights;
    private final CommissionTree commissions;
    private final Map<Contest, ContestKind> kinds = new ConcurrentHashMap<>();
    private final Map<Office, ElectionCalendar> calendars = new ConcurrentHashMap<>();

    /** The election of these registers. */
    public NightElection(Registers registers) {
        this.registers = registers;
        this.areas = new AreaPrecincts(registers.territory());
        this.rights = new Rights(registers.election().edition(), areas);
        this.commissions = CommissionTree.of(
                registers.territory(),
                registers.election().bodies().stream().map(Body::id).toList());
    }

    public Registers registers() {
        return registers;
    }

    /** Who may do what. */
    public Rights rights() {
        return rights;
    }

    /** The precincts of an area; none where it has none or is not known. */
    public List<Precinct> precincts(Area area) {
        return areas.of(area);
    }

    /** The commissions of all levels. */
    public CommissionTree commissions() {
        return commissions;
    }

    /** How far the local time of an area is ahead: that of its region, or the country's where it is in several. */
    public ZoneOffset offset(Area area) {
        var territory = registers.territory();
        var regions = territory.precincts().stream()
                .filter(each -> !(area instanceof Area.Country) && area.covers(each))
                .map(each -> each.unit().region())
                .distinct()
                .limit(2)
                .toList();
        return Optional.of(regions)
                .filter(each -> each.size() == 1)
                .flatMap(each -> each.getFirst().offset())
                .or(territory::offset)
                .orElse(ZoneOffset.UTC);
    }

    @Override
    public Optional<ProtocolPaper> paper(String precinct, String contest) {
        var slot = registers.slot(precinct, contest);
        return slot.isEmpty() ? Optional.empty() : Optional.of(paper(slot.getAsInt()));
    }

    /** The paper of a slot of the plan. */
    public ProtocolPaper paper(int slot) {
        var plan = registers.plan();
        var ballot = plan.paperOf(slot);
        return new ProtocolPaper(
                registers.form(), registers.check(ballot), plan.precincts().get(plan.precinctOf(slot)), ballot);
    }

    /** The precinct that has an id. */
    public Optional<Precinct> precinct(String id) {
        return registers.precinct(id);
    }

    @Override
    public Optional<RegistrationRules> registration(String contest) {
        if (contest.equals(PARTIES)) {
            var regions =
                    registers.territory().regions().stream().map(Region::code).toList();
            return Optional.of(new RegistrationRules(calendar(Office.MAZHILIS), What.PARTY, regions));
        }
        return registers
                .paper(contest)
                .map(paper -> paper.contest())
                .map(each -> new RegistrationRules(
                        calendar(each.body().office()), each.tier() == Tier.LIST ? What.LIST : What.CANDIDATE));
    }

    /** The calendar of an office at this election; a commission's own dates are those of the body that stands first. */
    public ElectionCalendar calendar(Office office) {
        return calendars.computeIfAbsent(office, each -> {
            var dates = registers.dates();
            boolean isFirst = ElectionDates.body(registers.election())
                    .filter(body -> body.office() == each)
                    .isPresent();
            return ElectionCalendar.of(registers.governing(), each, dates.calling(), isFirst ? dates.set() : Map.of());
        });
    }

    /** The area of the commission that registers in a contest: for a candidate that of the constituency (89(4-1)). */
    public Area registrationArea(Contest contest) {
        return contest.constituency().<Area>map(Area.OfConstituency::new).orElseGet(() -> area(contest));
    }

    /** What kind of contest it is, by which rights are limited. */
    public ContestKind kind(Contest contest) {
        return kinds.computeIfAbsent(
                contest, each -> new ContestKind(each.body().office(), each.tier() == Tier.LIST));
    }

    /**
     * The area of the commission that establishes a contest's results: that of the body which it elects, also where one
     * constituency elects (97(1), 98, 111).
     */
    public Area area(Contest contest) {
        return contest.body()
                .area()
                .map(code -> isRegion(code) ? (Area) new Area.OfRegion(code) : new Area.OfUnit(code))
                .orElseGet(Area.Country::new);
    }

    private boolean isRegion(String code) {
        return registers.territory().regions().stream()
                .anyMatch(each -> each.code().equals(code));
    }
}
