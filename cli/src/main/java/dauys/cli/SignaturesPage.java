package dauys.cli;

import dauys.election.nomination.SignatureRequirements;
import dauys.election.nomination.SignatureStanding;
import dauys.election.nomination.SignatureStanding.Answer;
import dauys.election.nomination.SignatureStanding.Outcome;
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

/** Signatures as a page: a row for each candidate with what they come to and why. */
final class SignaturesPage {

    private final Messages messages;
    private final SignatureRequirements requirements;
    private final List<SignatureStanding> standings;
    private final boolean explain;
    private final LawWords law;
    private final Numbers numbers;

    SignaturesPage(
            Messages messages, SignatureRequirements requirements, List<SignatureStanding> standings, boolean explain) {
        this.messages = messages;
        this.requirements = requirements;
        this.standings = standings;
        this.explain = explain;
        this.law = new LawWords(messages);
        this.numbers = new Numbers(messages.language());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "signatures.heading",
                Map.of(
                        "office",
                                messages.text("office." + requirements.office().key()),
                        "edition", requirements.rulebook().edition().id())));
        lines.add("");
        lines.addAll(table().lines());
        if (explain) {
            standings.forEach(each -> explain(each, lines));
        }
        lines.add("");
        lines.add(messages.text(
                "signatures.sum",
                Map.of(
                        "met", number(Outcome.MET) - notAsked(),
                        "none", notAsked(),
                        "not", number(Outcome.NOT_MET),
                        "open", number(Outcome.OPEN),
                        "unknown", number(Outcome.NOT_KNOWN))));
        if (number(Outcome.OPEN) > 0) {
            lines.add(
                    messages.text("signatures.decides", Map.of("authority", law.authority(requirements.registrar()))));
        }
        return lines;
    }

    private long number(Outcome outcome) {
        return standings.stream().filter(each -> each.outcome() == outcome).count();
    }

    private long notAsked() {
        return standings.stream().filter(SignatureStanding::isNotAsked).count();
    }

    private Table table() {
        var columns = List.of("candidate", "contest", "valid", "invalid", "areas", "outcome", "why").stream()
                .map(each -> messages.text("signatures." + each))
                .toList();
        var table = new Table(columns, Set.of(0, 1, 5, 6));
        for (SignatureStanding each : standings) {
            table.row(List.of(
                    each.signatures().candidate(),
                    each.signatures().contest(),
                    numbers.count(each.signatures().valid()),
                    numbers.count(each.signatures().invalid()),
                    numbers.count(each.signatures().signed().size()),
                    messages.text("signatures." + (each.isNotAsked() ? "not-asked" : key(each.outcome()))),
                    why(each)));
        }
        return table;
    }

    /** The requirements that make the outcome what it is; where none are asked, the one that says so. */
    private String why(SignatureStanding standing) {
        return standing.answers().stream()
                .filter(each -> each.outcome() == standing.outcome())
                .filter(each -> each.outcome() != Outcome.MET || standing.isNotAsked())
                .map(this::requirement)
                .collect(Collectors.joining("; "));
    }

    private String requirement(Answer answer) {
        var provision = answer.requirement();
        String value = provision.rule().kind() == ValueKind.SHARE ? " – " + law.value(provision) : "";
        return messages.text("rule." + provision.rule().key()) + value + " (" + law.cite(provision.basis()) + ")";
    }

    private void explain(SignatureStanding standing, List<String> lines) {
        lines.add("");
        lines.add(standing.signatures().candidate());
        for (Answer each : standing.answers()) {
            String answer = standing.isNotAsked() ? "not-asked" : "answer." + key(each.outcome());
            lines.add("  " + requirement(each) + ": " + messages.text("signatures." + answer) + measured(each));
        }
    }

    private String measured(Answer answer) {
        if (!answer.areas().isEmpty()) {
            return " – " + String.join(", ", answer.areas());
        }
        if (answer.found().isEmpty() || answer.limit().isEmpty()) {
            return "";
        }
        String form = switch (answer.requirement().rule()) {
            case SIGNATURES_EQUALLY -> "signatures.between";
            case GROUND_SIGNATURES -> "signatures.at-most";
            default -> "signatures.at-least";
        };
        return " – "
                + messages.text(
                        form,
                        Map.of(
                                "found", numbers.count(answer.found().getAsLong()),
                                "limit", numbers.count(answer.limit().getAsLong())));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
