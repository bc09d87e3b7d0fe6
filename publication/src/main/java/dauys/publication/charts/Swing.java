package dauys.publication.charts;

import dauys.law.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What the lists of two elections had, then and now.
 *
 * @param contest what both elections were about, in the language of the chart
 * @param then when the earlier one was, in that language
 * @param now when the later one was
 * @param baseThen votes that the shares of the earlier one are shares of
 * @param baseNow those of the later one
 * @param lists every list of either election
 */
public record Swing(String contest, String then, String now, long baseThen, long baseNow, List<Line> lists) {

    /**
     * One list.
     *
     * @param code by which it is the same in both elections
     * @param then its share in the earlier election; empty where it did not stand
     * @param now its share in the later one
     */
    public record Line(String code, String name, Optional<String> colour, Optional<Ratio> then, Optional<Ratio> now) {

        public Line {
            if (then.isEmpty() && now.isEmpty()) {
                throw new IllegalArgumentException("A list that stood nowhere: " + code);
            }
        }
    }

    public Swing {
        lists = List.copyOf(lists);
    }
}
