package dauys.server.applications;

import dauys.election.commission.PersonMark;
import dauys.election.party.PartyAct;
import dauys.law.Rule;
import dauys.law.Trilingual;
import dauys.server.pages.TypedDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** What somebody has typed into one of the forms below a registered party. */
final class TypedParty {

    private static final int LONGEST = 2_000;

    private final String what;
    private final PersonMark by;
    private final LocalDateTime now;
    private final MultiValueMap<String, String> fields;

    private TypedParty(String what, PersonMark by, LocalDateTime now, MultiValueMap<String, String> fields) {
        this.what = what;
        this.by = by;
        this.now = now;
        this.fields = fields;
    }

    /**
     * What was typed, for the page that shows it again.
     *
     * @param what the form that was sent; empty for none
     * @param rows branches as text
     */
    record Fields(
            String what,
            String rows,
            String branchOn,
            String nameKk,
            String nameRu,
            String nameEn,
            String congress,
            String renameAct,
            String renameOn,
            String suspendAct,
            String from,
            String until,
            String endAct,
            String endOn,
            String liquidateAct,
            String liquidateOn,
            String ground,
            List<String> missed) {

        static Fields none() {
            return new Fields("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", List.of());
        }

        boolean isBranch() {
            return what.equals("branch");
        }

        boolean isBranches() {
            return what.equals("branches");
        }

        boolean isRename() {
            return what.equals("rename");
        }

        boolean isSuspend() {
            return what.equals("suspend");
        }

        boolean isEnd() {
            return what.equals("end-suspension");
        }

        boolean isLiquidate() {
            return what.equals("liquidate");
        }
    }

    static TypedParty of(String what, PersonMark by, LocalDateTime now, MultiValueMap<String, String> fields) {
        return new TypedParty(what, by, now, fields);
    }

    /** What was typed, to be shown again. */
    Fields shown(String rows) {
        return new Fields(
                what,
                rows,
                field("branch_on"),
                field("name_kk"),
                field("name_ru"),
                field("name_en"),
                field("congress"),
                field("rename_act"),
                field("rename_on"),
                field("suspend_act"),
                field("from"),
                field("until"),
                field("end_act"),
                field("end_on"),
                field("liquidate_act"),
                field("liquidate_on"),
                field("ground"),
                fields.getOrDefault("missed", List.of()).stream()
                        .map(TypedParty::shortened)
                        .toList());
    }

    /** The act; empty where a day, a name or the ground is missing, which browsers ask for themselves. */
    Optional<PartyAct> act() {
        return switch (what) {
            case "branch" ->
                day("branch_on")
                        .map(on ->
                                new PartyAct.RecordBranches(by, now, List.of(new PartyAct.Branch(field("unit"), on))));
            case "rename" -> day("rename_on").filter(any -> isNamed()).map(this::rename);
            case "suspend" ->
                day("from")
                        .flatMap(from -> day("until")
                                .map(until -> new PartyAct.Suspend(by, now, field("suspend_act"), from, until)));
            case "end-suspension" -> day("end_on").map(on -> new PartyAct.EndSuspension(by, now, field("end_act"), on));
            case "liquidate" ->
                day("liquidate_on").flatMap(on -> Rule.ofKey(field("ground")).map(ground -> liquidate(on, ground)));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private boolean isNamed() {
        return !field("name_kk").isEmpty()
                && !field("name_ru").isEmpty()
                && !field("name_en").isEmpty();
    }

    private PartyAct rename(LocalDate on) {
        return new PartyAct.Rename(
                by,
                now,
                new Trilingual(field("name_kk"), field("name_ru"), field("name_en")),
                field("congress"),
                field("rename_act"),
                on,
                field("without_marks").equals("yes"));
    }

    /** Days of elections say something where that is the ground, and nothing otherwise. */
    private PartyAct liquidate(LocalDate on, Rule ground) {
        List<LocalDate> missed = ground == Rule.PARTY_LIQUIDATION_ELECTIONS
                ? fields.getOrDefault("missed", List.of()).stream()
                        .flatMap(each -> TypedDay.of(each).stream())
                        .toList()
                : List.of();
        return new PartyAct.Liquidate(by, now, field("liquidate_act"), on, ground, missed);
    }

    private Optional<LocalDate> day(String name) {
        return TypedDay.of(field(name));
    }

    private String field(String name) {
        return shortened(Optional.ofNullable(fields.getFirst(name)).orElse(""));
    }

    private static String shortened(String value) {
        return value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }
}
