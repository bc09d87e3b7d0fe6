package dauys.testkit;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second reading of articles 97-1 and 111-1, on purpose another program than {@code PartyListSeats}: numbers
 * without bounds, no sorting, no shared denominator. A list's remainder seat follows from counting the lists that
 * stand before it.
 *
 * @param seats seats to distribute
 * @param thresholdOver numerator of the threshold
 * @param thresholdUnder denominator of the threshold
 * @param second what happens to a lone qualifier
 * @param registrationDecides equal remainders go by the order of registration
 */
public record SecondAllocator(
        int seats, int thresholdOver, int thresholdUnder, SecondList second, boolean registrationDecides) {

    /** The rule for a lone qualifier; {@code least} is 0 where the edition has no such rule. */
    public record SecondList(int coefficientOver, int coefficientUnder, int least) {
        public static final SecondList NONE = new SecondList(1, 1, 0);
    }

    /** One list: its votes and its place in the order of registration. */
    public record Entry(String party, BigInteger votes, int registered) {}

    /** Either seats by party, or the parties among which the law leaves a question. */
    public record Answer(Map<String, Integer> seats, Set<String> open) {}

    public Answer allocate(List<Entry> lists, BigInteger base) {
        var needed = base.multiply(big(thresholdOver));
        var in = lists.stream()
                .filter(each -> each.votes().multiply(big(thresholdUnder)).compareTo(needed) >= 0)
                .toList();
        if (in.isEmpty()) {
            return open(lists);
        }
        if (in.size() > 1) {
            return largestRemainder(in);
        }
        return second.least() > 0 ? withSecond(lists, in.getFirst()) : open(in);
    }

    private Answer withSecond(List<Entry> lists, Entry first) {
        var others = lists.stream().filter(each -> !each.equals(first)).toList();
        if (others.isEmpty()) {
            return open(List.of(first));
        }
        var next = others.stream().max(Comparator.comparing(Entry::votes)).orElseThrow();
        var equals = others.stream()
                .filter(each -> each.votes().equals(next.votes()))
                .toList();
        if (equals.size() > 1) {
            return open(equals);
        }
        var result = next.votes().multiply(big(seats)).multiply(big(second.coefficientOver()));
        var by = first.votes().add(next.votes()).multiply(big(second.coefficientUnder()));
        int toNext = result.divide(by).max(big(second.least())).intValueExact();
        return new Answer(Map.of(first.party(), seats - toNext, next.party(), toNext), Set.of());
    }

    private Answer largestRemainder(List<Entry> in) {
        var all = in.stream().map(Entry::votes).reduce(BigInteger.ZERO, BigInteger::add);
        var given = new LinkedHashMap<String, Integer>();
        int left = seats;
        for (Entry each : in) {
            int whole = each.votes().multiply(big(seats)).divide(all).intValueExact();
            given.put(each.party(), whole);
            left -= whole;
        }
        var tied = new TreeSet<String>();
        for (Entry each : in) {
            int ahead = 0;
            int level = 0;
            for (Entry other : in) {
                int order = before(other, each, all);
                ahead += order < 0 ? 1 : 0;
                level += order == 0 ? 1 : 0;
            }
            if (ahead + level <= left) {
                given.merge(each.party(), 1, Integer::sum);
            } else if (ahead < left) {
                tied.add(each.party());
            }
        }
        return tied.isEmpty() ? new Answer(given, Set.of()) : new Answer(Map.of(), tied);
    }

    /** Negative where {@code one} stands before {@code other}. */
    private int before(Entry one, Entry other, BigInteger all) {
        var remainderOfOne = one.votes().multiply(big(seats)).mod(all);
        var remainderOfOther = other.votes().multiply(big(seats)).mod(all);
        int byRemainder = remainderOfOther.compareTo(remainderOfOne);
        return byRemainder != 0 || !registrationDecides
                ? byRemainder
                : Integer.compare(one.registered(), other.registered());
    }

    private static Answer open(List<Entry> among) {
        return new Answer(
                Map.of(), new TreeSet<>(among.stream().map(Entry::party).toList()));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
