package dauys.server.demo;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolAct.Choice;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolReturn;
import dauys.server.night.Actor;
import dauys.server.night.NightElection;
import dauys.store.Submission;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who does what next with a protocol, as it stands. So a replay that was broken off goes on from the record alone. */
final class NextActs {

    private static final String AS_ON_PAPER = "Synthetic: the paper says so, signed by the whole commission.";
    private static final String LOOK_AGAIN = "Synthetic: please count these lines again.";
    private static final String OTHER_COPY = "Synthetic: the copy of an observer has other votes.";
    private static final ZoneOffset ASTANA = ZoneOffset.ofHours(6);

    private final NightElection election;
    private final Truth truth;
    private final Script script;
    private final MadeUp people;
    private final long seed;
    private final Clock clock;

    private volatile boolean nothingWaits;

    NextActs(NightElection election, Truth truth, Script script, MadeUp people, long seed, Clock clock) {
        this.election = election;
        this.truth = truth;
        this.script = script;
        this.people = people;
        this.seed = seed;
        this.clock = clock;
    }

    /**
     * An act that somebody is about to do.
     *
     * @param number the how manieth act of the protocol's life it is, by which its pause is drawn
     * @param longest how many seconds such an act keeps people waiting at most
     */
    record Next(Actor actor, ProtocolAct act, Optional<Submission> submission, int number, double longest) {}

    /** From now on nothing waits for a visitor. */
    void leaveNothingToVisitors() {
        nothingWaits = true;
    }

    /** What is done next; empty where nothing is, or a visitor may. */
    Optional<Next> after(int slot, DoubleEntry state) {
        var numbers = truth.of(slot);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String unit = election.paper(slot).precinct().unit().code();
        int version = state.history().versions().size();
        ProtocolNumbers paper = version > 0 ? numbers.get() : script.paper(slot, numbers.get());
        return switch (state) {
            case DoubleEntry.Empty empty -> Optional.of(read(slot, people.firstOperator(unit), paper, version, 1, 40));
            case DoubleEntry.FirstReading first -> {
                var one = people.firstOperator(unit);
                var other = first.first().by().equals(one.mark()) ? people.secondOperator(unit) : one;
                var typed = version > 0 ? paper : script.second(slot, paper);
                yield Optional.of(read(slot, other, typed, version, 2, 10));
            }
            case DoubleEntry.ReadingsDiffer differ -> {
                var secretary = people.secretary(unit);
                yield Optional.of(next(secretary, choose(secretary.mark(), differ, paper), 3, 30));
            }
            case DoubleEntry.SecondReading second -> withFindings(slot, second, unit);
            case DoubleEntry.Agreed agreed ->
                version == 1 && script.isSentBackLater(slot)
                        ? Optional.of(back(unit, ProtocolReturn.Reason.COPIES_DIFFER, OTHER_COPY))
                        : Optional.empty();
            case DoubleEntry.Returned returned -> Optional.of(correct(slot, unit));
            case DoubleEntry.Corrected corrected -> Optional.empty();
        };
    }

    private Next read(int slot, Actor actor, ProtocolNumbers numbers, int version, int reading, double longest) {
        String name = seed + "/" + slot + "/" + version + "/" + reading + "/"
                + actor.mark().digits();
        var submission = new Submission(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), Integer.toHexString(numbers.hashCode()));
        return new Next(actor, new ProtocolAct.Read(actor.mark(), numbers), Optional.of(submission), reading, longest);
    }

    private static Next next(Actor actor, ProtocolAct act, int number, double longest) {
        return new Next(actor, act, Optional.empty(), number, longest);
    }

    private static ProtocolAct choose(PersonMark by, DoubleEntry.ReadingsDiffer differ, ProtocolNumbers paper) {
        var choices = new HashMap<Integer, Choice>();
        for (int place : differ.open()) {
            long right = paper.at(place);
            if (differ.first().numbers().at(place) == right) {
                choices.put(place, new Choice.TakeFirst());
            } else if (differ.second().numbers().at(place) == right) {
                choices.put(place, new Choice.TakeSecond());
            } else {
                choices.put(place, new Choice.TypeAgain(right));
            }
        }
        return new ProtocolAct.Choose(by, choices);
    }

    private Optional<Next> withFindings(int slot, DoubleEntry.SecondReading second, String unit) {
        boolean isFirst = second.history().versions().isEmpty();
        if (isFirst && !nothingWaits && script.isLeftToVisitors(slot)) {
            return Optional.empty();
        }
        if (isFirst && script.isSentBackForFindings(slot)) {
            return Optional.of(back(unit, ProtocolReturn.Reason.NUMBERS_DISAGREE, LOOK_AGAIN));
        }
        var findings = election.paper(slot).findings(second.version().numbers());
        for (int i = 0; i < findings.size(); i++) {
            if (!second.version().handles(i)) {
                var secretary = people.secretary(unit);
                var handle = new ProtocolAct.Handle(
                        secretary.mark(), i, findings.get(i).code(), AS_ON_PAPER);
                return Optional.of(next(secretary, handle, 4, 40));
            }
        }
        return Optional.empty();
    }

    private Next back(String unit, ProtocolReturn.Reason reason, String words) {
        var chair = people.chair(unit);
        return next(chair, new ProtocolAct.Return(chair.mark(), reason, words), 5, 60);
    }

    private Next correct(int slot, String unit) {
        var secretary = people.secretary(unit);
        var act = new CorrectionAct(
                Integer.toString(slot % 40 + 1),
                LocalDate.ofInstant(clock.instant(), ASTANA),
                CorrectionAct.Reason.RECOUNT,
                "",
                List.of(people.chair(unit).mark(), secretary.mark()));
        return next(secretary, new ProtocolAct.Correct(secretary.mark(), act), 6, 60);
    }
}
