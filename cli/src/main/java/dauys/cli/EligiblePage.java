package dauys.cli;

import dauys.election.nomination.Eligibility;
import dauys.election.nomination.Standing;
import dauys.election.nomination.Standing.Answer;
import dauys.election.nomination.Standing.Outcome;
import dauys.law.Provision;
import dauys.law.ValueKind;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may stand, as a page: a row for each candidacy with what stands in its way. */
final class EligiblePage {

    private final Messages messages;
    private final Eligibility eligibility;
    private final List<Standing> standings;
    private final boolean explain;
    private final LawWords law;

    EligiblePage(Messages messages, Eligibility eligibility, List<Standing> standings, boolean explain) {
        this.messages = messages;
        this.eligibility = eligibility;
        this.standings = standings;
        this.explain = explain;
        this.law = new LawWords(messages);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "eligible.heading",
                Map.of(
                        "office", messages.text("office." + eligibility.office().key()),
                        "day", new Numbers(messages.language()).date(eligibility.on()),
                        "edition", eligibility.rulebook().edition().id())));
        lines.add("");
        lines.addAll(table().lines());
        if (explain) {
            standings.forEach(each -> explain(each, lines));
        }
        lines.add("");
        lines.add(messages.text(
                "eligible.sum",
                Map.of(
                        "met",
                        number(Outcome.MET),
                        "not",
                        number(Outcome.NOT_MET),
                        "unknown",
                        number(Outcome.NOT_KNOWN))));
        return lines;
    }

    private long number(Outcome outcome) {
        return standings.stream().filter(each -> each.outcome() == outcome).count();
    }

    private Table table() {
        var columns = List.of("name", "contest", "party", "outcome", "why").stream()
                .map(each -> messages.text("eligible." + each))
                .toList();
        var table = new Table(columns, Set.of(0, 1, 2, 3, 4));
        for (Standing each : standings) {
            table.row(List.of(
                    each.candidacy().person().name(),
                    each.candidacy().contest(),
                    each.candidacy().person().party().orElse("–"),
                    messages.text("outcome." + key(each.outcome())),
                    why(each)));
        }
        return table;
    }

    /** The requirements that make the outcome what it is. */
    private String why(Standing standing) {
        return standing.answers().stream()
                .filter(each -> each.outcome() != Outcome.MET && each.outcome() == standing.outcome())
                .map(each -> requirement(each.requirement()))
                .collect(Collectors.joining("; "));
    }

    private String requirement(Provision provision) {
        return messages.text("rule." + provision.rule().key()) + value(provision) + " (" + law.cite(provision.basis())
                + ")";
    }

    private String value(Provision provision) {
        return provision.rule().kind() == ValueKind.WHOLE ? " – " + law.value(provision) : "";
    }

    private void explain(Standing standing, List<String> lines) {
        lines.add("");
        lines.add(standing.candidacy().person().name());
        for (Answer each : standing.answers()) {
            lines.add("  " + requirement(each.requirement()) + ": "
                    + messages.text("requirement." + key(each.outcome())));
        }
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
