package dauys.publication.charts;

import dauys.election.ballot.BallotPaper;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.Totals;
import dauys.law.Authority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A contest added up by areas for a map, whichever way its protocols go up under the law. */
public final class AreaTotals {

    private AreaTotals() {}

    /** The totals of a contest by the code of the region; a region from which nothing has arrived is left out. */
    public static Map<String, Totals> byRegion(TabulatedElection tabulated, BallotPaper paper) {
        return parts(tabulated, paper, Authority.REGIONAL_COMMISSION);
    }

    /** The same by the code of the unit. */
    public static Map<String, Totals> byUnit(TabulatedElection tabulated, BallotPaper paper) {
        return parts(tabulated, paper, Authority.TERRITORIAL_COMMISSION);
    }

    private static Map<String, Totals> parts(TabulatedElection tabulated, BallotPaper paper, Authority authority) {
        var whole = tabulated.of(paper, List.of(authority, Authority.CENTRAL_COMMISSION));
        var totals = new LinkedHashMap<String, Totals>();
        for (Tabulation part : whole.parts()) {
            if (part.completeness().arrived() > 0) {
                totals.put(part.area(), part.totals());
            }
        }
        return totals;
    }
}
