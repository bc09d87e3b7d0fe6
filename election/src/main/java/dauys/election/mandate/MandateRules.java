package dauys.election.mandate;

import dauys.election.nomination.GroupQuota;
import dauys.election.seats.ToDecide;
import dauys.law.Authority;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one edition says about the way from a list's seats to the people who hold them: 97-1(5), (6) and 111-1(5),
 * (6).
 */
public record MandateRules(Rulebook rulebook, Office office) {

    /** Who decides which persons receive the mandates, from the publication of the results. */
    Optional<ToDecide> holders() {
        return rulebook.find(office, Rule.HOLDERS)
                .map(provision -> new ToDecide(
                        provision.choice(Authority.class),
                        provision.basis(),
                        rulebook.find(office, Rule.HOLDERS_TERM).map(Provision::term)));
    }

    /** Who gives the mandates out by the alphabet where the party misses its time. */
    Optional<ToDecide> alphabeticalFallback() {
        return rulebook.find(office, Rule.HOLDERS_FALLBACK)
                .map(provision -> new ToDecide(provision.choice(Authority.class), provision.basis(), Optional.empty()));
    }

    /** The body that answers what the law leaves open. */
    Optional<ToDecide> results() {
        return ToDecide.of(rulebook, office);
    }

    /** Who may change the order of a list after the election: the party, by its written application, at any time. */
    Optional<ToDecide> orderOfList() {
        return holders()
                .flatMap(who -> succession().map(basis -> new ToDecide(who.authority(), basis, Optional.empty())));
    }

    /** Who answers what the law leaves open about a vacancy; the term for the results has long passed by then. */
    Optional<ToDecide> vacancies() {
        return results().map(who -> new ToDecide(who.authority(), who.basis(), Optional.empty()));
    }

    Optional<GroupQuota> quota(LocalDate on) {
        return GroupQuota.ofMandates(rulebook, office, on);
    }

    /** The quota that a succession must keep; empty where the edition does not ask for it. */
    Optional<GroupQuota> successionQuota(LocalDate on) {
        return rulebook.has(office, Rule.SUCCESSION_QUOTA) ? quota(on) : Optional.empty();
    }

    Optional<LawRef> succession() {
        return rulebook.find(office, Rule.SUCCESSION).map(Provision::basis);
    }

    Optional<LawRef> exhaustedList() {
        return rulebook.find(office, Rule.EXHAUSTED_LIST).map(Provision::basis);
    }
}
