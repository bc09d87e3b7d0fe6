package dauys.election.commission;

import static dauys.election.commission.Action.ATTACH_SCAN;
import static dauys.election.commission.Action.BULK_INTAKE;
import static dauys.election.commission.Action.DECIDE_REGISTRATION;
import static dauys.election.commission.Action.DECLARE;
import static dauys.election.commission.Action.FILE_APPLICATION;
import static dauys.election.commission.Action.FORM_COMMISSION;
import static dauys.election.commission.Action.MANAGE_ACCOUNTS;
import static dauys.election.commission.Action.RECORD_DECISION;
import static dauys.election.commission.Action.REGISTER_PARTIES;
import static dauys.election.commission.Action.REPORT_TURNOUT;
import static dauys.election.commission.Action.REPORT_VOTERS;
import static dauys.election.commission.Action.RETURN_PROTOCOL;
import static dauys.election.commission.Action.SEE_PROGRESS;
import static dauys.election.commission.Action.SEE_PROTOCOL;
import static dauys.election.commission.Action.SEE_RECORD;
import static dauys.election.commission.Action.SEE_RESULTS;
import static dauys.election.commission.Action.SEE_SECURITY_LOG;
import static dauys.election.commission.Action.SEE_VOTERS;
import static dauys.election.commission.Action.TYPE_READING;

import dauys.election.territory.Precinct;
import dauys.law.Edition;
import dauys.law.LawRef;
import dauys.law.Refusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Who may do what, in one table of roles and actions. The law names the chair, the secretary and the members of a
 * commission, observers and the press; that the one who keeps the accounts has no say in results, that the one who
 * types does not judge, and that the one who looks changes nothing are rules of this house.
 */
public final class Rights {

    private static final Map<Role, Set<Action>> TABLE = Map.of(
            Role.ADMINISTRATOR, EnumSet.of(SEE_PROGRESS, MANAGE_ACCOUNTS, SEE_SECURITY_LOG),
            Role.CHAIR, allBut(TYPE_READING, MANAGE_ACCOUNTS, SEE_SECURITY_LOG, FILE_APPLICATION, REGISTER_PARTIES),
            Role.SECRETARY,
                    allBut(
                            TYPE_READING,
                            MANAGE_ACCOUNTS,
                            SEE_SECURITY_LOG,
                            FILE_APPLICATION,
                            REGISTER_PARTIES,
                            DECLARE,
                            RECORD_DECISION,
                            RETURN_PROTOCOL,
                            DECIDE_REGISTRATION,
                            FORM_COMMISSION),
            Role.OPERATOR,
                    EnumSet.of(
                            SEE_PROGRESS,
                            TYPE_READING,
                            ATTACH_SCAN,
                            REPORT_TURNOUT,
                            BULK_INTAKE,
                            SEE_VOTERS,
                            REPORT_VOTERS),
            Role.AUDITOR, looking(),
            Role.OBSERVER, EnumSet.of(SEE_PROGRESS, SEE_PROTOCOL, SEE_RESULTS, SEE_RECORD, SEE_VOTERS),
            Role.APPLICANT, EnumSet.of(SEE_PROGRESS, FILE_APPLICATION),
            Role.REGISTRAR, EnumSet.of(SEE_PROGRESS, REGISTER_PARTIES),
            Role.PRESS, EnumSet.of(SEE_PROGRESS, SEE_RESULTS));

    /** What is done about a contest as a whole and so needs all of its territory. */
    private static final Set<Action> OF_WHOLE_CONTESTS = EnumSet.of(DECLARE, RECORD_DECISION, DECIDE_REGISTRATION);

    private final Edition edition;
    private final AreaPrecincts areas;

    /**
     * The rights at one election.
     *
     * @param edition the edition whose articles refusals cite
     * @param areas settles which area lies in which
     */
    public Rights(Edition edition, AreaPrecincts areas) {
        this.edition = edition;
        this.areas = areas;
    }

    /** Whether a role has an action at all, wherever it is held. */
    public static boolean has(Role role, Action action) {
        return TABLE.getOrDefault(role, Set.of()).contains(action);
    }

    /** The roles that have an action, in their order. */
    public static List<Role> rolesWith(Action action) {
        return Arrays.stream(Role.values()).filter(role -> has(role, action)).toList();
    }

    /** Why a person may do this nowhere; empty where he may somewhere. */
    public Optional<Refusal> refusal(Collection<Appointment> held, Action action) {
        return refusal(held, action, any -> true, any -> true, Map.of());
    }

    /** Why a person may not do this with a precinct's protocol; empty where he may. */
    public Optional<Refusal> refusal(
            Collection<Appointment> held, Action action, Precinct precinct, ContestKind contest) {
        notOfWholeContests(action);
        var facts = Map.<String, Object>of("place", new Area.OfPrecinct(precinct.id()), "kind", contest);
        return refusal(held, action, area -> area.covers(precinct), scope -> scope.covers(contest), facts);
    }

    /** The same for what concerns the precinct as a whole, such as its turnout; a limit to a kind is no bar. */
    public Optional<Refusal> refusal(Collection<Appointment> held, Action action, Precinct precinct) {
        notOfWholeContests(action);
        var facts = Map.<String, Object>of("place", new Area.OfPrecinct(precinct.id()));
        return refusal(held, action, area -> area.covers(precinct), any -> true, facts);
    }

    /** Why a person may not do this with a contest that is held in an area; empty where he may. */
    public Optional<Refusal> refusal(Collection<Appointment> held, Action action, Area where, ContestKind contest) {
        var facts = Map.<String, Object>of("place", where, "kind", contest);
        return refusal(held, action, area -> areas.isWithin(where, area), scope -> scope.covers(contest), facts);
    }

    /** The same for what concerns an area and no single contest; a limit to a kind is no bar. */
    public Optional<Refusal> refusal(Collection<Appointment> held, Action action, Area where) {
        var facts = Map.<String, Object>of("place", where);
        return refusal(held, action, area -> areas.isWithin(where, area), any -> true, facts);
    }

    private static void notOfWholeContests(Action action) {
        if (OF_WHOLE_CONTESTS.contains(action)) {
            throw new IllegalArgumentException(
                    "%s is asked for the area of a contest, not a precinct".formatted(action));
        }
    }

    /** Leaves out appointments that do not do, one condition after the other; where none is left, that one refuses. */
    private Optional<Refusal> refusal(
            Collection<Appointment> held,
            Action action,
            Predicate<Area> covers,
            Predicate<Scope> ofKind,
            Map<String, Object> facts) {
        List<Appointment> left =
                held.stream().filter(each -> has(each.role(), action)).toList();
        if (left.isEmpty()) {
            return refused("W101", action, held, facts);
        }
        if (action == RETURN_PROTOCOL) {
            left = those(left, scope -> scope.area().level().isHigherThan(Level.PRECINCT));
            if (left.isEmpty()) {
                return refused("W104", action, held, facts);
            }
        }
        if (action == FORM_COMMISSION) {
            left = those(left, scope -> formsAt(scope.area(), level(facts)) && covers.test(scope.area()));
            if (left.isEmpty()) {
                return refused("W901", action, held, facts);
            }
        }
        List<Appointment> withRole = left;
        left = those(left, scope -> covers.test(scope.area()));
        if (left.isEmpty()) {
            return refused(OF_WHOLE_CONTESTS.contains(action) ? "W105" : "W102", action, withRole, facts);
        }
        return those(left, ofKind).isEmpty() ? refused("W103", action, left, facts) : Optional.empty();
    }

    /**
     * Territorial commissions and the central one enter who sits in those below them; the commission of a constituency
     * has none below it (10, 15-1, 17). Above the central one stands no commission, so it enters its own members, whom
     * others appoint.
     */
    private static boolean formsAt(Area own, Level below) {
        boolean isCentral = own.level() == Level.CENTRAL;
        return isCentral || (own.level() != Level.CONSTITUENCY && own.level().isHigherThan(below));
    }

    /** The level of the commission that is meant; where none is, that of a precinct, which most may form. */
    private static Level level(Map<String, Object> facts) {
        return facts.get("place") instanceof Area area ? area.level() : Level.PRECINCT;
    }

    private static List<Appointment> those(List<Appointment> held, Predicate<Scope> condition) {
        return held.stream().filter(each -> condition.test(each.scope())).toList();
    }

    /** The facts say what was wanted, where, who may, and where the person's own appointments hold. */
    private Optional<Refusal> refused(
            String code, Action action, Collection<Appointment> held, Map<String, Object> facts) {
        var all = new TreeMap<String, Object>(facts);
        all.put("action", action);
        all.put("roles", rolesWith(action));
        all.put(
                "areas",
                held.stream().map(each -> each.scope().area()).distinct().toList());
        return Optional.of(new Refusal(code, basis(action), all));
    }

    /** The article that gives the matter to a commission, or its acts to the public. */
    private LawRef basis(Action action) {
        return switch (action) {
            case SEE_PROGRESS, SEE_PROTOCOL, SEE_RESULTS, SEE_RECORD -> at("20", "1");
            case TYPE_READING, RESOLVE_DIFFERENCE, START_OVER, ATTACH_SCAN, BULK_INTAKE, SEE_READINGS -> at("43", "8");
            case HANDLE_FINDING, RETURN_PROTOCOL, OPEN_CORRECTION -> at("43", "9");
            case DECLARE, RECORD_DECISION, DECIDE_REGISTRATION -> at("20", "5");
            case SEE_APPLICATIONS, FILE_APPLICATION, REGISTER_PARTIES -> at("89", "");
            case SEE_COMMISSIONS, FORM_COMMISSION -> at("10", "3");
            case SEE_VOTERS, REPORT_VOTERS -> at("24", "5");
            case REPORT_TURNOUT, MANAGE_ACCOUNTS, SEE_SECURITY_LOG -> at("10", "5");
        };
    }

    private LawRef at(String article, String paragraph) {
        return new LawRef("elections", article, paragraph, 0, "", edition);
    }

    private static Set<Action> allBut(Action first, Action... others) {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(first, others)));
    }

    private static Set<Action> looking() {
        var looking = EnumSet.noneOf(Action.class);
        Arrays.stream(Action.values()).filter(Action::isLooking).forEach(looking::add);
        return looking;
    }
}
