package dauys.election.nomination;

import dauys.election.nomination.SignatureStanding.Answer;
import dauys.election.nomination.Signatures.OfArea;
import dauys.law.Finding;
import dauys.law.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that keeps signatures from being enough or that somebody must decide, and numbers that cannot be right. */
public final class SignatureCheck {

    private final SignatureRequirements requirements;
    private final List<Finding> findings = new ArrayList<>();

    private SignatureCheck(SignatureRequirements requirements) {
        this.requirements = requirements;
    }

    /**
     * Checks signatures.
     *
     * @param standings what the requirements said of them
     */
    public static List<Finding> of(SignatureRequirements requirements, List<SignatureStanding> standings) {
        var check = new SignatureCheck(requirements);
        var all = standings.stream().map(SignatureStanding::signatures).toList();
        check.numbers(all);
        var untold = SignatureRequirements.untold(all);
        untold.forEach((each, areas) -> check.findings.add(
                about(Finding.error("N408", each.place()), each).with("areas", areas)));
        all.stream()
                .filter(each -> !untold.containsKey(each))
                .filter(each -> each.areas().stream().allMatch(area -> area.voters() == 0))
                .forEach(each -> check.findings.add(about(Finding.error("N412", each.place()), each)));
        for (SignatureStanding each : standings) {
            each.answers().forEach(answer -> check.answer(each.signatures(), answer));
        }
        return List.copyOf(check.findings);
    }

    /** One area has one number of voters, from whom no more signatures can come. */
    private void numbers(List<Signatures> all) {
        Map<List<String>, OfArea> first = new HashMap<>();
        for (Signatures each : all) {
            for (OfArea area : each.areas()) {
                var earlier = first.putIfAbsent(List.of(each.contest(), area.area()), area);
                if (earlier != null && earlier.voters() != area.voters()) {
                    findings.add(Finding.error("N409", area.place())
                            .with("area", area.area())
                            .with("voters", area.voters())
                            .with("other", earlier.voters())
                            .with("line", earlier.place().line()));
                }
                if (area.valid() > area.voters()) {
                    findings.add(about(Finding.error("N410", area.place()), each)
                            .with("area", area.area())
                            .with("valid", area.valid())
                            .with("voters", area.voters()));
                }
                if (area.repeated().orElse(0) > area.valid()) {
                    findings.add(about(Finding.error("N411", area.place()), each)
                            .with("area", area.area())
                            .with("repeated", area.repeated().orElse(0))
                            .with("valid", area.valid()));
                }
            }
        }
    }

    /** What is not known for want of an area or of voters, a finding about these has said. */
    private void answer(Signatures signatures, Answer answer) {
        switch (answer.outcome()) {
            case MET -> {}
            case NOT_MET -> findings.add(notMet(signatures, answer));
            case OPEN -> findings.add(open(signatures, answer));
            case NOT_KNOWN -> {
                if (answer.requirement().rule() == Rule.SIGNATURES_OF_SELF) {
                    findings.add(about(Finding.warning("N404", signatures.place()), signatures, answer));
                } else if (answer.requirement().rule() == Rule.SIGNATURES_ONE_CANDIDATE) {
                    findings.add(about(Finding.warning("N413", signatures.place()), signatures, answer));
                }
            }
        }
    }

    private static Finding notMet(Signatures signatures, Answer answer) {
        Rule rule = answer.requirement().rule();
        if (rule == Rule.SIGNATURES_FROM_ONE) {
            return about(Finding.error("N403", signatures.place()), signatures, answer)
                    .with("areas", answer.areas());
        }
        String code = rule == Rule.GROUND_SIGNATURES ? "N402" : "N401";
        return about(Finding.error(code, signatures.place()), signatures, answer)
                .with("found", answer.found().orElseThrow())
                .with("limit", answer.limit().orElseThrow());
    }

    private Finding open(Signatures signatures, Answer answer) {
        String code = switch (answer.requirement().rule()) {
            case SIGNATURES_EQUALLY -> "N405";
            case SIGNATURES_FROM_ONE -> "N406";
            default -> "N407";
        };
        var finding = about(Finding.warning(code, signatures.place()), signatures, answer)
                .with("authority", requirements.registrar());
        return answer.requirement().rule() == Rule.SIGNATURES_EQUALLY
                ? finding.with("found", answer.found().orElse(0))
                        .with("limit", answer.limit().orElse(0))
                : finding.with("areas", answer.areas());
    }

    private static Finding about(Finding finding, Signatures signatures) {
        return finding.with("candidate", signatures.candidate());
    }

    private static Finding about(Finding finding, Signatures signatures, Answer answer) {
        return about(finding, signatures)
                .with("requirement", answer.requirement().rule())
                .with("law", answer.requirement().basis());
    }
}
