package dauys.election.nomination;

import dauys.law.Document;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** All that keeps an application from being registered, or that the commission should look at, in one list. */
public final class ApplicationCheck {

    private ApplicationCheck() {}

    /**
     * What was handed in.
     *
     * @param candidacies the persons, in the order of the list
     * @param documents the papers that came with it
     * @param paid the deposit in tenge; empty where nothing is said of it
     * @param before the party's share at the election before
     * @param filed the day on which it was handed in
     */
    public record Handed(
            List<Candidacy> candidacies,
            Set<Document> documents,
            OptionalLong paid,
            Optional<Ratio> before,
            LocalDate filed) {
        public Handed {
            candidacies = List.copyOf(candidacies);
            documents = Set.copyOf(documents);
        }
    }

    /** An application with what was found about it. */
    public record Checked(List<Standing> standings, Optional<Deposit> deposit, List<Finding> findings) {
        public Checked {
            standings = List.copyOf(standings);
            findings = List.copyOf(findings);
        }

        /** Codes of what stands in the way; empty where it can be registered. */
        public List<String> failing() {
            return findings.stream().filter(Finding::isError).map(Finding::code).toList();
        }
    }

    /**
     * Checks an application.
     *
     * @param others candidacies of other applications that wait or are registered: nobody stands twice
     * @param seats the seats that lists share; empty where they are not known
     */
    public static Checked of(
            RegistrationRules rules, Handed handed, List<Candidacy> others, OptionalInt seats, Place place) {
        Office office = rules.office();
        var eligibility = Eligibility.of(
                rules.rulebook(), office, rules.calendar().calling().day());
        var all = new ArrayList<>(handed.candidacies());
        all.addAll(others);
        var standings = eligibility.of(all).subList(0, handed.candidacies().size());
        var findings = new ArrayList<>(CandidacyCheck.of(eligibility, standings, seats));
        papers(rules, handed, place, findings);
        var deposit = Deposit.of(rules, handed.candidacies().size(), handed.filed(), handed.before());
        deposit(deposit, handed, place, findings);
        return new Checked(standings, deposit, findings);
    }

    private static void papers(RegistrationRules rules, Handed handed, Place place, List<Finding> findings) {
        boolean anyDisability =
                handed.candidacies().stream().anyMatch(each -> each.person().disability());
        var missing = rules.missing(handed.documents(), anyDisability);
        rules.documents().ifPresent(law -> {
            for (Document each : missing) {
                findings.add(Finding.error("N301", place).with("document", each).with("law", law.basis()));
            }
        });
    }

    private static void deposit(Optional<Deposit> deposit, Handed handed, Place place, List<Finding> findings) {
        deposit.ifPresent(each -> {
            var law = each.because().getFirst().basis();
            if (handed.paid().isEmpty() && each.due() > 0) {
                findings.add(
                        Finding.warning("N303", place).with("due", each.due()).with("law", law));
            } else if (handed.paid().orElse(0) < each.due()) {
                findings.add(Finding.error("N302", place)
                        .with("paid", handed.paid().orElse(0))
                        .with("due", each.due())
                        .with("law", law));
            }
        });
    }
}
