package dauys.election.protocol;

import dauys.election.ballot.PrintRun;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a single protocol: lines that are not filled in, relations that do not hold, and numbers above
 * what the law allows. All findings of a protocol come at once.
 */
public final class ProtocolCheck {

    private final ProtocolForm form;
    private final ControlIdentity[] identities;
    private final boolean[] mustBeFilled;
    private final int[] listed;
    private final int[] received;
    private final Optional<Provision> mostVoters;
    private final Optional<Provision> printed;

    private ProtocolCheck(ProtocolForm form, Optional<Provision> mostVoters, Optional<Provision> printed) {
        this.form = form;
        this.identities = form.identities().toArray(ControlIdentity[]::new);
        this.mustBeFilled = new boolean[form.columns().size()];
        for (int i = 0; i < mustBeFilled.length; i++) {
            mustBeFilled[i] = !form.columns().get(i).mayBeEmpty();
        }
        this.listed = places(form, Role.LISTED);
        this.received = places(form, Role.RECEIVED);
        this.mostVoters = mostVoters;
        this.printed = printed;
    }

    /** The check of a form under the law of an office. */
    public static ProtocolCheck of(ProtocolForm form, Rulebook rulebook, Office office) {
        return new ProtocolCheck(
                form, rulebook.find(office, Rule.PRECINCT_VOTERS), rulebook.find(office, Rule.BALLOTS_PRINTED));
    }

    private static int[] places(ProtocolForm form, Role role) {
        return form.places(role).stream().mapToInt(Integer::intValue).toArray();
    }

    /** Everything that is wrong or doubtful; the list of a protocol without a slip is empty. */
    public List<Finding> check(PrecinctProtocol protocol, Place place) {
        List<Finding> findings = List.of();
        for (int i = 0; i < mustBeFilled.length; i++) {
            if (mustBeFilled[i] && protocol.value(i) == PrecinctProtocol.EMPTY) {
                findings = and(
                        findings,
                        about(Finding.error("P101", place), protocol)
                                .with("line", form.columns().get(i)));
            }
        }
        for (ControlIdentity identity : identities) {
            if (!protocol.holds(identity)) {
                findings = and(findings, broken(identity, protocol, place));
            }
        }
        long voters = protocol.sumOf(listed);
        if (mostVoters.isPresent() && voters > mostVoters.get().number()) {
            findings = and(
                    findings,
                    about(Finding.warning("P224", place), protocol)
                            .with("voters", voters)
                            .with("most", mostVoters.get().number())
                            .with("law", mostVoters.get().basis()));
        }
        long ballots = protocol.sumOf(received);
        if (printed.isPresent() && voters != PrecinctProtocol.EMPTY && ballots > printed(voters)) {
            findings = and(
                    findings,
                    about(Finding.warning("P225", place), protocol)
                            .with("received", ballots)
                            .with("voters", voters)
                            .with("printed", printed(voters))
                            .with("law", printed.get().basis()));
        }
        return findings;
    }

    /** Ballots that the law has printed for so many voters. */
    private long printed(long voters) {
        return PrintRun.of(voters, printed.orElseThrow().share());
    }

    private static Finding broken(ControlIdentity identity, PrecinctProtocol protocol, Place place) {
        long left = protocol.sum(identity.left());
        long right = protocol.sum(identity.right());
        var finding =
                identity.isError() ? Finding.error(identity.code(), place) : Finding.warning(identity.code(), place);
        var stated = about(finding, protocol)
                .with("left", identity.left())
                .with("leftValue", left)
                .with("right", identity.right())
                .with("rightValue", right)
                .with("difference", Math.abs(left - right));
        return identity.basis().map(basis -> stated.with("law", basis)).orElse(stated);
    }

    private static Finding about(Finding finding, PrecinctProtocol protocol) {
        return finding.with("precinct", protocol.precinct().id())
                .with("contest", protocol.ballot().contest().id());
    }

    /** Most protocols have no finding, so the list is made with the first one. */
    private static List<Finding> and(List<Finding> findings, Finding more) {
        var longer = new ArrayList<>(findings);
        longer.add(more);
        return longer;
    }
}
