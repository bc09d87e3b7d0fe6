package dauys.election.protocol;

import dauys.election.territory.Precinct;
import dauys.election.voter.TurnoutReport;
import dauys.law.Finding;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What is doubtful about the protocols of one precinct taken together: its voters are the same people in every
 * contest, but for those who came with an absentee certificate, and its last report of election day is no more than its
 * protocol.
 */
public final class PrecinctCheck {

    /**
     * What the protocols of one precinct have in common; {@link PrecinctProtocol#EMPTY} where nothing was written.
     *
     * @param listed voters on the list
     * @param issued voters who received ballot papers
     * @param byCertificate those of them who came with an absentee certificate
     */
    public record Counts(String contest, long listed, long issued, long byCertificate) {}

    private PrecinctCheck() {}

    /**
     * Compares the contests of a precinct. A voter with a certificate votes only in the contests of the constituency
     * that he shares with the precinct, so contests may differ by as many.
     */
    public static List<Finding> contests(Precinct precinct, List<Counts> counts, Place place) {
        long certificates =
                counts.stream().mapToLong(Counts::byCertificate).max().orElse(0);
        var findings = new ArrayList<Finding>();
        compare("P231", precinct, counts, Counts::listed, Math.max(certificates, 0), place, findings);
        compare("P232", precinct, counts, Counts::issued, Math.max(certificates, 0), place, findings);
        return findings;
    }

    private static void compare(
            String code,
            Precinct precinct,
            List<Counts> counts,
            ToLongFunction<Counts> number,
            long allowed,
            Place place,
            List<Finding> findings) {
        var filled = counts.stream()
                .filter(each -> number.applyAsLong(each) != PrecinctProtocol.EMPTY)
                .sorted(Comparator.comparingLong(number))
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        var least = filled.getFirst();
        var most = filled.getLast();
        if (number.applyAsLong(most) - number.applyAsLong(least) > allowed) {
            findings.add(Finding.warning(code, place)
                    .with("precinct", precinct.id())
                    .with("least", number.applyAsLong(least))
                    .with("leastContest", least.contest())
                    .with("most", number.applyAsLong(most))
                    .with("mostContest", most.contest())
                    .with("certificates", allowed));
        }
    }

    /**
     * Compares the reports of election day with each other and with the protocol.
     *
     * @param reports in the order of their times
     * @param issued voters who received ballot papers by the protocol; {@link PrecinctProtocol#EMPTY} without one
     */
    public static List<Finding> reports(Precinct precinct, List<TurnoutReport> reports, long issued, Place place) {
        var findings = new ArrayList<Finding>();
        for (int i = 1; i < reports.size(); i++) {
            var before = reports.get(i - 1);
            var after = reports.get(i);
            if (after.voters() < before.voters()) {
                findings.add(Finding.warning("P241", place)
                        .with("precinct", precinct.id())
                        .with("earlier", before.at().toString())
                        .with("voters", before.voters())
                        .with("later", after.at().toString())
                        .with("fewer", after.voters()));
            }
        }
        if (!reports.isEmpty() && issued != PrecinctProtocol.EMPTY) {
            var last = reports.getLast();
            if (last.voters() > issued) {
                findings.add(Finding.warning("P242", place)
                        .with("precinct", precinct.id())
                        .with("at", last.at().toString())
                        .with("voters", last.voters())
                        .with("issued", issued));
            }
        }
        return findings;
    }
}
