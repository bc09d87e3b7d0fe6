package dauys.election.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every number that stands on a precinct's paper: what the commission wrote into the lines of the form, and the votes
 * of each option. A <em>place</em> counts through both, the lines first.
 *
 * @param lines in the order of the form's columns, {@link PrecinctProtocol#EMPTY} where nothing was written
 * @param votes in the order of the ballot paper
 */
public record ProtocolNumbers(List<Long> lines, List<Long> votes) {

    /** More than anybody can have counted in one precinct; what is above is a slip of the keyboard. */
    public static final long MOST = 9_999_999;

    public ProtocolNumbers {
        lines = List.copyOf(lines);
        votes = List.copyOf(votes);
        if (!areFrom(PrecinctProtocol.EMPTY, lines) || !areFrom(0, votes)) {
            throw new IllegalArgumentException("Not the numbers of one precinct: %s, %s".formatted(lines, votes));
        }
    }

    /** The numbers as arrays hold them, the lines of a form without those that follow from the votes. */
    public static ProtocolNumbers of(long[] lines, long[] votes) {
        return new ProtocolNumbers(list(lines), list(votes));
    }

    private static List<Long> list(long[] numbers) {
        Long[] all = new Long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            all[i] = numbers[i];
        }
        return List.of(all);
    }

    private static boolean areFrom(long least, List<Long> numbers) {
        for (long each : numbers) {
            if (each < least || each > MOST) {
                return false;
            }
        }
        return true;
    }

    /** How many places there are. */
    public int size() {
        return lines.size() + votes.size();
    }

    /** The number at a place. */
    public long at(int place) {
        return place < lines.size() ? lines.get(place) : votes.get(place - lines.size());
    }

    /** The places where two readings of one paper say different things, in the order of the paper. */
    public List<Integer> differences(ProtocolNumbers other) {
        return IntStream.range(0, size())
                .filter(place -> at(place) != other.at(place))
                .boxed()
                .toList();
    }

    /** The same numbers but for these places. */
    public ProtocolNumbers with(Map<Integer, Long> changed) {
        var all = new ArrayList<Long>(size());
        for (int place = 0; place < size(); place++) {
            all.add(changed.getOrDefault(place, at(place)));
        }
        return new ProtocolNumbers(all.subList(0, lines.size()), all.subList(lines.size(), all.size()));
    }
}
