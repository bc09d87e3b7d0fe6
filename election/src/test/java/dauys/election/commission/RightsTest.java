package dauys.election.commission;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aDistrict;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aRegion;
import static dauys.election.Given.aTerritory;
import static dauys.election.Given.anAppointment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.law.Edition;
import dauys.law.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may do what: the whole table of roles and actions, and in each case inside, outside and for another contest. */
class RightsTest {

    /** Written down by hand, so that a slip in the code does not pass for the rule. */
    private static final String TABLE = """
            action              ADMINISTRATOR CHAIR SECRETARY OPERATOR AUDITOR OBSERVER APPLICANT REGISTRAR PRESS
            SEE_PROGRESS        yes           yes   yes       yes      yes     yes      yes       yes       yes
            SEE_PROTOCOL        no            yes   yes       no       yes     yes      no        no        no
            SEE_READINGS        no            yes   yes       no       yes     no       no        no        no
            TYPE_READING        no            no    no        yes      no      no       no        no        no
            RESOLVE_DIFFERENCE  no            yes   yes       no       no      no       no        no        no
            START_OVER          no            yes   yes       no       no      no       no        no        no
            HANDLE_FINDING      no            yes   yes       no       no      no       no        no        no
            RETURN_PROTOCOL     no            yes   no        no       no      no       no        no        no
            OPEN_CORRECTION     no            yes   yes       no       no      no       no        no        no
            ATTACH_SCAN         no            yes   yes       yes      no      no       no        no        no
            REPORT_TURNOUT      no            yes   yes       yes      no      no       no        no        no
            BULK_INTAKE         no            yes   yes       yes      no      no       no        no        no
            SEE_RESULTS         no            yes   yes       no       yes     yes      no        no        yes
            DECLARE             no            yes   no        no       no      no       no        no        no
            RECORD_DECISION     no            yes   no        no       no      no       no        no        no
            SEE_APPLICATIONS    no            yes   yes       no       yes     no       no        no        no
            FILE_APPLICATION    no            no    no        no       no      no       yes       no        no
            DECIDE_REGISTRATION no            yes   no        no       no      no       no        no        no
            REGISTER_PARTIES    no            no    no        no       no      no       no        yes       no
            SEE_COMMISSIONS     no            yes   yes       no       yes     no       no        no        no
            FORM_COMMISSION     no            yes   no        no       no      no       no        no        no
            SEE_VOTERS          no            yes   yes       yes      yes     yes      no        no        no
            REPORT_VOTERS       no            yes   yes       yes      no      no       no        no        no
            SEE_RECORD          no            yes   yes       no       yes     yes      no        no        no
            MANAGE_ACCOUNTS     yes           no    no        no       no      no       no        no        no
            SEE_SECURITY_LOG    yes           no    no        no       yes     no       no        no        no
            """;

    private static final Edition EDITION = new Edition("kz", LocalDate.of(2022, 11, 5));
    private static final ContestKind LIST = kind("mazhilis/list");
    private static final ContestKind SINGLE = kind("mazhilis/single");

    private static final Unit TOWN = aDistrict("U1", aRegion("R1"));
    private static final Unit STEPPE = aDistrict("U2", aRegion("R1"));
    private static final Unit LAKE = aDistrict("U3", aRegion("R2"));
    private static final Constituency SEAT =
            aConstituency("c-1", aBody("mazhilis").build());
    private static final Precinct P1 = aPrecinct("P1").in(TOWN).of(SEAT).build();
    private static final Precinct P2 = aPrecinct("P2").in(STEPPE).build();
    private static final Precinct P3 = aPrecinct("P3").in(LAKE).build();
    private static final Territory TERRITORY = aTerritory(List.of(P1, P2, P3));
    private static final Rights RIGHTS = new Rights(EDITION, new AreaPrecincts(TERRITORY));

    private static final List<Action> OF_WHOLE_CONTESTS =
            List.of(Action.DECLARE, Action.RECORD_DECISION, Action.DECIDE_REGISTRATION);

    @Test
    void theTableNamesEveryRoleAndEveryAction() {
        assertThat(table().keySet()).containsExactly(Action.values());
        assertThat(table().values()).allSatisfy(row -> assertThat(row).containsOnlyKeys(Role.values()));
    }

    @Test
    void everyRoleHasTheActionsOfTheTableAndNoOther() {
        table().forEach((action, row) -> row.forEach((role, may) -> {
            assertThat(Rights.has(role, action)).as("%s %s", role, action).isEqualTo(may);
            assertThat(Rights.rolesWith(action).contains(role)).isEqualTo(may);
            assertThat(RIGHTS.refusal(List.of(anAppointment(role, "unit:U1")), action)
                            .isEmpty())
                    .isEqualTo(may);
        }));
    }

    /** Area of the appointment, limit to a kind, and what is then refused to a role that has the action. */
    private static final Map<String, String> SCOPES = scopes();

    private static Map<String, String> scopes() {
        var scopes = new LinkedHashMap<String, String>();
        scopes.put("country", "");
        scopes.put("region:R1", "");
        scopes.put("unit:U1", "");
        scopes.put("constituency:c-1", "");
        scopes.put("precinct:P1", "");
        scopes.put("unit:U1 mazhilis/list", "");
        scopes.put("unit:U1 mazhilis/single", "W103");
        scopes.put("unit:U1 maslikhat/list", "W103");
        scopes.put("region:R2", "W102");
        scopes.put("unit:U2", "W102");
        scopes.put("constituency:c-2", "W102");
        scopes.put("precinct:P2", "W102");
        scopes.put("unit:U2 mazhilis/list", "W102");
        scopes.put("unit:U2 mazhilis/single", "W102");
        return scopes;
    }

    @Test
    void inEveryScopeARoleMayDoItsActionsInsideAndNotOutside() {
        table().forEach((action, row) -> row.forEach((role, may) -> SCOPES.forEach((scope, outside) -> {
            if (OF_WHOLE_CONTESTS.contains(action)) {
                return;
            }
            String expected = may ? returned(action, scope, outside) : "W101";
            assertThat(code(RIGHTS.refusal(List.of(anAppointment(role, scope)), action, P1, LIST)))
                    .as("%s %s in %s", role, action, scope)
                    .isEqualTo(expected);
        })));
    }

    @Test
    void aWholeContestNeedsAnAreaThatHoldsIt() {
        table().forEach((action, row) -> row.forEach((role, may) -> SCOPES.forEach((scope, outside) -> {
            if (!OF_WHOLE_CONTESTS.contains(action)) {
                return;
            }
            String expected = may ? outside.replace("W102", "W105") : "W101";
            assertThat(code(RIGHTS.refusal(
                            List.of(anAppointment(role, scope)), action, new Area.OfConstituency("c-1"), LIST)))
                    .as("%s %s in %s", role, action, scope)
                    .isEqualTo(expected);
        })));
    }

    /**
     * Returning is refused to a precinct commission even outside its area, because none of its kind may; and forming to
     * everybody who is not above, that of a constituency included, below which there is no commission.
     */
    private static String returned(Action action, String scope, String outside) {
        if (action == Action.FORM_COMMISSION) {
            boolean isAbove = !scope.startsWith("precinct:") && !scope.startsWith("constituency:");
            return isAbove && !outside.equals("W102") ? outside : "W901";
        }
        return action == Action.RETURN_PROTOCOL && scope.startsWith("precinct:") ? "W104" : outside;
    }

    @Test
    void onlyTheCentreDeclaresWhatTheWholeCountryElects() {
        var country = new Area.Country();

        assertThat(declared("country", country)).isEmpty();
        assertThat(declared("region:R1", country)).isEqualTo("W105");
        assertThat(declared("unit:U1", country)).isEqualTo("W105");
        assertThat(declared("country mazhilis/list", country)).isEmpty();
        assertThat(declared("country maslikhat/list", country)).isEqualTo("W103");
    }

    @Test
    void aRegionDeclaresWhatLiesInItAndADistrictOnlyItsOwn() {
        assertThat(declared("region:R1", new Area.OfRegion("R1"))).isEmpty();
        assertThat(declared("region:R1", new Area.OfUnit("U2"))).isEmpty();
        assertThat(declared("region:R2", new Area.OfUnit("U2"))).isEqualTo("W105");
        assertThat(declared("unit:U1", new Area.OfRegion("R1"))).isEqualTo("W105");
        assertThat(declared("unit:U3", new Area.OfRegion("R2"))).isEmpty();
        assertThat(declared("region:R1", new Area.OfUnit("U9"))).isEqualTo("W105");
    }

    @Test
    void aCommissionIsFormedByOneAboveAndTheCentralOneByItself() {
        assertThat(formed("country", "country")).isEmpty();
        assertThat(formed("country", "region:R1")).isEmpty();
        assertThat(formed("region:R1", "region:R1")).isEqualTo("W901");
        assertThat(formed("region:R1", "unit:U1")).isEmpty();
        assertThat(formed("region:R1", "constituency:c-1")).isEmpty();
        assertThat(formed("region:R1", "country")).isEqualTo("W901");
        assertThat(formed("region:R2", "unit:U1")).isEqualTo("W901");
        assertThat(formed("unit:U1", "unit:U1")).isEqualTo("W901");
        assertThat(formed("unit:U1", "precinct:P1")).isEmpty();
        assertThat(formed("unit:U2", "precinct:P1")).isEqualTo("W901");
        assertThat(formed("constituency:c-1", "precinct:P1")).isEqualTo("W901");
        assertThat(formed("precinct:P1", "precinct:P1")).isEqualTo("W901");
    }

    private static String formed(String scope, String commission) {
        return code(RIGHTS.refusal(
                List.of(anAppointment(Role.CHAIR, scope)),
                Action.FORM_COMMISSION,
                Area.parse(commission).orElseThrow()));
    }

    @Test
    void declaringIsNotAskedForAPrecinct() {
        var chair = List.of(anAppointment(Role.CHAIR, "country"));

        assertThatThrownBy(() -> RIGHTS.refusal(chair, Action.DECLARE, P1, LIST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RIGHTS.refusal(chair, Action.RECORD_DECISION, P1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatConcernsNoSingleContestDoesNotAskForItsKind() {
        var operator = List.of(anAppointment(Role.OPERATOR, "precinct:P1 mazhilis/single"));

        assertThat(RIGHTS.refusal(operator, Action.REPORT_TURNOUT, P1)).isEmpty();
        assertThat(code(RIGHTS.refusal(operator, Action.REPORT_TURNOUT, P2))).isEqualTo("W102");
        assertThat(RIGHTS.refusal(operator, Action.REPORT_TURNOUT, new Area.OfPrecinct("P1")))
                .isEmpty();
        assertThat(code(RIGHTS.refusal(operator, Action.REPORT_TURNOUT, new Area.OfUnit("U2"))))
                .isEqualTo("W102");
    }

    @Test
    void oneAppointmentOfSeveralIsEnoughButTheyDoNotAddUp() {
        var held = List.of(
                anAppointment(Role.OPERATOR, "unit:U2"),
                anAppointment(Role.CHAIR, "precinct:P1 mazhilis/single"),
                anAppointment(Role.OBSERVER, "country"));

        assertThat(RIGHTS.refusal(held, Action.TYPE_READING, P2, LIST)).isEmpty();
        assertThat(code(RIGHTS.refusal(held, Action.TYPE_READING, P1, LIST))).isEqualTo("W102");
        assertThat(code(RIGHTS.refusal(held, Action.START_OVER, P1, LIST))).isEqualTo("W103");
        assertThat(code(RIGHTS.refusal(held, Action.RETURN_PROTOCOL, P1, SINGLE)))
                .isEqualTo("W104");
        assertThat(code(RIGHTS.refusal(List.of(), Action.SEE_PROGRESS))).isEqualTo("W101");
    }

    @Test
    void aRefusalSaysWhoMayAndCitesTheEdition() {
        var refusal = RIGHTS.refusal(
                        List.of(anAppointment(Role.CHAIR, "precinct:P1")), Action.RETURN_PROTOCOL, P1, LIST)
                .orElseThrow();

        assertThat(refusal.basis().orElseThrow().cite()).isEqualTo("43(9)");
        assertThat(refusal.basis().orElseThrow().edition()).isEqualTo(EDITION);
        assertThat(refusal.facts())
                .containsEntry("roles", List.of(Role.CHAIR))
                .containsEntry("action", Action.RETURN_PROTOCOL)
                .containsEntry("place", new Area.OfPrecinct("P1"))
                .containsEntry("areas", List.of(new Area.OfPrecinct("P1")))
                .containsEntry("kind", LIST);
    }

    private static String declared(String scope, Area contest) {
        return code(RIGHTS.refusal(List.of(anAppointment(Role.CHAIR, scope)), Action.DECLARE, contest, LIST));
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("");
    }

    private static ContestKind kind(String text) {
        return ContestKind.parse(text).orElseThrow();
    }

    private static Map<Action, Map<Role, Boolean>> table() {
        var table = new LinkedHashMap<Action, Map<Role, Boolean>>();
        List<Role> roles = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            String[] words = line.split(" +", -1);
            if (roles.isEmpty()) {
                List.of(words).subList(1, words.length).forEach(each -> roles.add(Role.valueOf(each)));
                continue;
            }
            var row = new LinkedHashMap<Role, Boolean>();
            for (int i = 0; i < roles.size(); i++) {
                row.put(roles.get(i), words[i + 1].equals("yes"));
            }
            table.put(Action.valueOf(words[0]), row);
        }
        return table;
    }
}
