package dauys.election.protocol;

import java.util.List;

/** Lines of a form added up, some with a minus: one side of a control identity. */
public final class LineSum {

    /** Lines do not exceed 10^15, so no sum of so many can leave a {@code long}. */
    public static final int MOST_TERMS = 1_000;

    /** One line of the sum. */
    public record Term(ProtocolLine line, boolean subtracted) {}

    private final List<Term> terms;
    private final int[] places;
    private final int[] signs;

    /**
     * A sum of terms.
     *
     * @param places of each term the place of its line among the values of a protocol
     */
    LineSum(List<Term> terms, List<Integer> places) {
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            throw new IllegalArgumentException("A sum of %d lines".formatted(terms.size()));
        }
        this.terms = List.copyOf(terms);
        this.places = places.stream().mapToInt(Integer::intValue).toArray();
        this.signs = terms.stream().mapToInt(term -> term.subtracted() ? -1 : 1).toArray();
    }

    public List<Term> terms() {
        return terms;
    }

    /** Whether every line of the sum was filled in. */
    boolean isFilled(long[] values) {
        for (int place : places) {
            if (values[place] == PrecinctProtocol.EMPTY) {
                return false;
            }
        }
        return true;
    }

    long of(long[] values) {
        long sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += signs[i] * values[places[i]];
        }
        return sum;
    }

    boolean usesAssumedLine() {
        return terms.stream().anyMatch(term -> term.line().assumed());
    }
}
