package dauys.election.tabulation;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.ContestOption;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.law.Authority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The protocols of one contest as a commission adds them up: its own sums, and those of the commissions below it. A
 * parent is made of its parts and has no numbers of its own, so it cannot differ from them.
 */
public final class Tabulation {

    private final ProtocolForm form;
    private final BallotPaper ballot;
    private final Authority commission;
    private final String area;
    private final Tally sums;
    private final Completeness completeness;
    private final List<Tabulation> parts;

    private Tabulation(
            ProtocolForm form,
            BallotPaper ballot,
            Authority commission,
            String area,
            Tally sums,
            Completeness completeness,
            List<Tabulation> parts) {
        this.form = form;
        this.ballot = ballot;
        this.commission = commission;
        this.area = area;
        this.sums = sums;
        this.completeness = completeness;
        this.parts = List.copyOf(parts);
    }

    /** What the first commission above the precincts adds up. */
    static Tabulation ofPrecincts(
            ProtocolForm form, BallotPaper ballot, Authority commission, String area, Tally sums, int expected) {
        return new Tabulation(form, ballot, commission, area, sums.copy(), sums.completeness(expected), List.of());
    }

    /** What a higher commission adds up: nothing but what the commissions below it have. */
    static Tabulation ofParts(
            ProtocolForm form, BallotPaper ballot, Authority commission, String area, List<Tabulation> parts) {
        var sums = new Tally(form.width(), ballot.options().size());
        var completeness = new Completeness(0, 0, 0);
        for (Tabulation part : parts) {
            sums.add(part.sums);
            completeness = completeness.plus(part.completeness);
        }
        return new Tabulation(form, ballot, commission, area, sums, completeness, parts);
    }

    public ProtocolForm form() {
        return form;
    }

    public BallotPaper ballot() {
        return ballot;
    }

    /** The commission that adds up. */
    public Authority commission() {
        return commission;
    }

    /** The code of its unit, region or constituency; empty for the whole country. */
    public String area() {
        return area;
    }

    public Completeness completeness() {
        return completeness;
    }

    /** The tabulations of the commissions below; none where those are the precincts. */
    public List<Tabulation> parts() {
        return parts;
    }

    /** The sum of all lines with a role; empty where the form has no such line, or a protocol left one empty. */
    public Optional<Long> sum(Role role) {
        var places = form.places(role);
        return places.isEmpty() || places.stream().anyMatch(sums::lacks)
                ? Optional.empty()
                : Optional.of(places.stream().mapToLong(sums::value).sum());
    }

    /** The sum of a line by its place in the form. */
    public long value(int place) {
        return sums.value(place);
    }

    /** Votes by option, in the order of the ballot paper. */
    public Map<ContestOption, Long> votes() {
        var votes = new LinkedHashMap<ContestOption, Long>();
        for (int i = 0; i < ballot.options().size(); i++) {
            votes.put(ballot.options().get(i), sums.votes(i));
        }
        return votes;
    }

    /** The totals from which seats are computed. */
    public Totals totals() {
        return new Totals(
                votes(),
                Optional.empty(),
                true,
                stated(Role.LISTED),
                stated(Role.ISSUED),
                stated(Role.TOOK_PART),
                stated(Role.INVALID));
    }

    private Optional<StatedCount> stated(Role role) {
        return sum(role).map(sum -> new StatedCount(sum, StatedCount.Status.OFFICIAL));
    }
}
