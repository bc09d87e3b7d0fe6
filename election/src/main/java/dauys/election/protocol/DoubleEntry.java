package dauys.election.protocol;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.ProtocolAct.Choice;
import dauys.election.protocol.ProtocolAct.Choose;
import dauys.election.protocol.ProtocolAct.Correct;
import dauys.election.protocol.ProtocolAct.Handle;
import dauys.election.protocol.ProtocolAct.Read;
import dauys.election.protocol.ProtocolAct.Return;
import dauys.election.protocol.ProtocolAct.StartOver;
import dauys.law.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a protocol stands on its way from paper to the sums: two people type it apart from each other, what they typed
 * differently is settled line by line, what is doubtful is dealt with by a reason, and what was agreed changes only by
 * an act.
 *
 * <p>Each state is a type that holds what exists in it. An act leads to the next state, or is refused by name; nothing
 * else changes a state, and the record of all acts gives the same state again.
 */
public sealed interface DoubleEntry {

    /** The names of the states, as the record and the screens call them. */
    enum State {
        EMPTY,
        FIRST_READING,
        READINGS_DIFFER,
        SECOND_READING,
        AGREED,
        RETURNED,
        CORRECTED;

        /** Whether its numbers are added up. */
        public boolean isCounted() {
            return this == AGREED || this == CORRECTED;
        }
    }

    /** What an act leads to. */
    sealed interface Transition {

        /** The act is accepted. */
        record Moved(DoubleEntry to) implements Transition {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Transition {}
    }

    State state();

    ProtocolHistory history();

    /**
     * What an act leads to.
     *
     * @param paper what the protocol stands on, by which findings are found
     */
    default Transition apply(ProtocolAct act, ProtocolPaper paper) {
        return refused("W202", Map.of("state", state()));
    }

    /** The version that counts or counted last. */
    default Optional<ProtocolVersion> latest() {
        var versions = history().versions();
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** Nobody has typed it, or it waits to be typed anew under the act of a correction. */
    record Empty(ProtocolHistory history) implements DoubleEntry {

        @Override
        public State state() {
            return State.EMPTY;
        }

        @Override
        public Transition apply(ProtocolAct act, ProtocolPaper paper) {
            if (!(act instanceof Read read)) {
                return DoubleEntry.super.apply(act, paper);
            }
            return paper.fits(read.numbers())
                    ? moved(new FirstReading(new Reading(read.by(), read.numbers()), history))
                    : refused("W207", Map.of());
        }
    }

    /** One person has typed it; what was typed is shown to nobody who may type the second reading. */
    record FirstReading(Reading first, ProtocolHistory history) implements DoubleEntry {

        @Override
        public State state() {
            return State.FIRST_READING;
        }

        @Override
        public Transition apply(ProtocolAct act, ProtocolPaper paper) {
            return switch (act) {
                case Read read -> second(read, paper);
                case StartOver over -> startOver(over, history);
                default -> DoubleEntry.super.apply(act, paper);
            };
        }

        private Transition second(Read read, ProtocolPaper paper) {
            if (read.by().equals(first.by())) {
                return refused("W201", Map.of());
            }
            if (!paper.fits(read.numbers())) {
                return refused("W207", Map.of());
            }
            return first.numbers().equals(read.numbers())
                    ? settled(first.numbers(), first.by(), read.by(), history, paper)
                    : moved(new ReadingsDiffer(first, new Reading(read.by(), read.numbers()), Map.of(), history));
        }
    }

    /**
     * Two people have typed different numbers.
     *
     * @param chosen what was settled so far, by place
     */
    record ReadingsDiffer(Reading first, Reading second, Map<Integer, Choice> chosen, ProtocolHistory history)
            implements DoubleEntry {

        public ReadingsDiffer {
            chosen = Map.copyOf(chosen);
        }

        @Override
        public State state() {
            return State.READINGS_DIFFER;
        }

        /** The places that are not settled, in the order of the paper. */
        public List<Integer> open() {
            return first.numbers().differences(second.numbers()).stream()
                    .filter(place -> !chosen.containsKey(place))
                    .toList();
        }

        @Override
        public Transition apply(ProtocolAct act, ProtocolPaper paper) {
            return switch (act) {
                case Choose choose -> choose(choose, paper);
                case StartOver over -> startOver(over, history);
                default -> DoubleEntry.super.apply(act, paper);
            };
        }

        private Transition choose(Choose choose, ProtocolPaper paper) {
            if (choose.by().equals(first.by()) || choose.by().equals(second.by())) {
                return refused("W203", Map.of());
            }
            var differences = first.numbers().differences(second.numbers());
            if (choose.choices().isEmpty()
                    || !differences.containsAll(choose.choices().keySet())) {
                return refused("W204", Map.of());
            }
            if (choose.choices().entrySet().stream().anyMatch(each -> !canStand(each.getKey(), each.getValue()))) {
                return refused("W207", Map.of());
            }
            var all = new HashMap<>(chosen);
            all.putAll(choose.choices());
            var next = new ReadingsDiffer(first, second, all, history);
            return next.open().isEmpty()
                    ? settled(next.numbers(), first.by(), second.by(), history, paper)
                    : moved(next);
        }

        private boolean canStand(int place, Choice choice) {
            return !(choice instanceof Choice.TypeAgain again)
                    || (again.number() <= ProtocolNumbers.MOST && again.number() >= least(place));
        }

        /** A line may be empty on the paper, an option never is. */
        private long least(int place) {
            return place < first.numbers().lines().size() ? PrecinctProtocol.EMPTY : 0;
        }

        private ProtocolNumbers numbers() {
            var changed = new HashMap<Integer, Long>();
            chosen.forEach((place, choice) -> changed.put(
                    place,
                    switch (choice) {
                        case Choice.TakeFirst taken -> first.numbers().at(place);
                        case Choice.TakeSecond taken -> second.numbers().at(place);
                        case Choice.TypeAgain again -> again.number();
                    }));
            return first.numbers().with(changed);
        }
    }

    /** Both readings agree, and something is wrong or doubtful that somebody has to look at. */
    record SecondReading(ProtocolVersion version, ProtocolHistory history) implements DoubleEntry {

        @Override
        public State state() {
            return State.SECOND_READING;
        }

        @Override
        public Transition apply(ProtocolAct act, ProtocolPaper paper) {
            return switch (act) {
                case Handle handle -> handle(handle, paper);
                case Return back -> returned(back, history.with(version));
                case StartOver over -> startOver(over, history);
                default -> DoubleEntry.super.apply(act, paper);
            };
        }

        private Transition handle(Handle handle, ProtocolPaper paper) {
            var findings = paper.findings(version.numbers());
            if (handle.finding() < 0
                    || handle.finding() >= findings.size()
                    || version.handles(handle.finding())
                    || !findings.get(handle.finding()).code().equals(handle.code())) {
                return refused("W205", Map.of("finding", handle.code()));
            }
            if (handle.reason().isBlank()) {
                return refused("W206", Map.of());
            }
            var next = version.with(new Handling(handle.finding(), handle.code(), handle.by(), handle.reason()));
            return moved(
                    next.handled().size() == findings.size()
                            ? agreed(next, history)
                            : new SecondReading(next, history));
        }
    }

    /** Two people have read the same, and nothing is left to look at; it is added up. */
    record Agreed(ProtocolHistory history) implements DoubleEntry {

        @Override
        public State state() {
            return State.AGREED;
        }

        @Override
        public Transition apply(ProtocolAct act, ProtocolPaper paper) {
            return act instanceof Return back ? returned(back, history) : DoubleEntry.super.apply(act, paper);
        }
    }

    /** A higher commission has sent it back; until it is corrected it is not added up. */
    record Returned(ProtocolReturn why, ProtocolHistory history) implements DoubleEntry {

        @Override
        public State state() {
            return State.RETURNED;
        }

        @Override
        public Transition apply(ProtocolAct act, ProtocolPaper paper) {
            return act instanceof Correct correct
                    ? moved(new Empty(history.correcting(new Correction(correct.act(), correct.by(), why))))
                    : DoubleEntry.super.apply(act, paper);
        }
    }

    /** It was signed anew by an act, and read twice again; every earlier version stays. */
    record Corrected(ProtocolHistory history) implements DoubleEntry {

        @Override
        public State state() {
            return State.CORRECTED;
        }

        @Override
        public Transition apply(ProtocolAct act, ProtocolPaper paper) {
            return act instanceof Return back ? returned(back, history) : DoubleEntry.super.apply(act, paper);
        }
    }

    /** Before anybody has typed anything. */
    static DoubleEntry untouched() {
        return new Empty(ProtocolHistory.none());
    }

    private static Transition settled(
            ProtocolNumbers numbers,
            PersonMark first,
            PersonMark second,
            ProtocolHistory history,
            ProtocolPaper paper) {
        var version = new ProtocolVersion(numbers, first, second, List.of(), history.correcting());
        return moved(
                paper.findings(numbers).isEmpty() ? agreed(version, history) : new SecondReading(version, history));
    }

    private static DoubleEntry agreed(ProtocolVersion version, ProtocolHistory history) {
        var all = history.with(version);
        return version.correction().isPresent() ? new Corrected(all) : new Agreed(all);
    }

    private static Transition returned(Return back, ProtocolHistory history) {
        return back.words().isBlank()
                ? refused("W206", Map.of())
                : moved(new Returned(new ProtocolReturn(back.by(), back.reason(), back.words()), history));
    }

    private static Transition startOver(StartOver over, ProtocolHistory history) {
        return over.reason().isBlank() ? refused("W206", Map.of()) : moved(new Empty(history));
    }

    private static Transition moved(DoubleEntry to) {
        return new Transition.Moved(to);
    }

    private static Transition refused(String code, Map<String, Object> facts) {
        return new Transition.Refused(Refusal.ofOrder(code, facts));
    }
}
