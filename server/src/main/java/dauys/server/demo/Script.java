package dauys.server.demo;

import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.territory.Precinct;
import dauys.election.territory.Unit;
import dauys.folder.Registers;
import java.util.Map;
import java.util.Optional;

/** What happens to each protocol of the night: when it comes, what is wrong with it, and what its readers get wrong. */
final class Script {

    private static final double MISREAD = 0.01;
    private static final double SLIP = 0.006;
    private static final double ERROR_AMONG_SLIPS = 0.4;
    private static final double SENT_BACK_LATER = 0.001;
    private static final double LEFT_TO_VISITORS = 0.12;
    private static final double SENT_BACK_FOR_FINDINGS = 0.25;

    /** Of the whole time: the reports of the day come first, the last protocol a little before the end. */
    private static final double END = 0.94;

    private static final double SPREAD_OF_A_PRECINCT = 0.03;
    private static final double REPORTS = 0.3;

    // The questions that chance is asked about a thing.
    private static final int ARRIVAL = 0;
    private static final int SPREAD = 1;
    private static final int PAUSE = 2;
    private static final int OF_MISREAD = 3;
    private static final int PLACE = 4;
    private static final int OF_SLIP = 5;
    private static final int KIND = 6;
    private static final int FINDING = 7;
    private static final int LATER = 8;
    private static final int OF_REPORTS = 9;

    private final Chance chance;
    private final Registers registers;

    Script(long seed, Registers registers) {
        this.chance = new Chance(seed);
        this.registers = registers;
    }

    /** When a protocol comes, as a part of the whole time: villages count few ballots and are early, cities late. */
    double arrival(int slot) {
        int precinct = registers.plan().precinctOf(slot);
        double of = ofPrecinct(registers.plan().precincts().get(precinct), precinct);
        return of * END + SPREAD_OF_A_PRECINCT * chance.of(slot, SPREAD);
    }

    private double ofPrecinct(Precinct precinct, int number) {
        double random = chance.of(number, ARRIVAL);
        double late = chance.of(number, LATER);
        return switch (precinct.unit().kind()) {
            case Unit.Kind.DISTRICT -> 0.02 + 0.68 * (random + late) / 2;
            case Unit.Kind.TOWN -> 0.15 + 0.75 * (random + late) / 2;
            case Unit.Kind.CITY_DISTRICT -> 0.3 + 0.7 * (random + late) / 2;
            case Unit.Kind.ABROAD -> random;
        };
    }

    /** When the reports of a precinct's turnout come. */
    double reports(int precinct) {
        return REPORTS * chance.of(precinct, OF_REPORTS);
    }

    /** How long somebody takes for the next act on a protocol, as a part of what such an act takes at most. */
    double pause(int slot, int act) {
        return 0.2 + 0.8 * chance.of(slot, PAUSE + 16 * (act + 1));
    }

    /** What stands on the paper that comes: mostly the truth. */
    ProtocolNumbers paper(int slot, ProtocolNumbers truth) {
        if (chance.of(slot, OF_SLIP) < SLIP) {
            boolean error = chance.of(slot, KIND) < ERROR_AMONG_SLIPS;
            return oneMore(truth, error ? ProtocolLine.Role.TOOK_PART : ProtocolLine.Role.SPOILED);
        }
        return isSentBackLater(slot) ? oneVoteMoved(truth) : truth;
    }

    private ProtocolNumbers oneMore(ProtocolNumbers truth, ProtocolLine.Role role) {
        ProtocolForm form = registers.form();
        Optional<Integer> place = form.line(role).map(form.columns()::indexOf).filter(each -> each >= 0);
        return place.filter(each -> truth.at(each) >= 0)
                .map(each -> truth.with(Map.of(each, truth.at(each) + 1)))
                .orElse(truth);
    }

    private static ProtocolNumbers oneVoteMoved(ProtocolNumbers truth) {
        int first = truth.lines().size();
        return truth.votes().size() > 1 && truth.at(first) > 0
                ? truth.with(Map.of(first, truth.at(first) - 1, first + 1, truth.at(first + 1) + 1))
                : truth;
    }

    /** What the second person types: for about one in a hundred one line is not what stands there. */
    ProtocolNumbers second(int slot, ProtocolNumbers paper) {
        if (chance.of(slot, OF_MISREAD) >= MISREAD) {
            return paper;
        }
        int place = chance.below(paper.size(), slot, PLACE);
        long number = Math.max(0, paper.at(place));
        long swapped = number / 100 * 100 + number % 10 * 10 + number / 10 % 10;
        return paper.with(Map.of(place, swapped == number ? number + 1 : swapped));
    }

    /** Whether a protocol is sent back although nothing is wrong in itself: another copy says something else. */
    boolean isSentBackLater(int slot) {
        return chance.of(slot, LATER) < SENT_BACK_LATER;
    }

    /** Whether the findings of a protocol are left for whoever looks at the demonstration. */
    boolean isLeftToVisitors(int slot) {
        return chance.of(slot, FINDING) < LEFT_TO_VISITORS;
    }

    /** Whether a protocol with findings is sent back; the others are dealt with by a reason. */
    boolean isSentBackForFindings(int slot) {
        return chance.of(slot, FINDING) > 1 - SENT_BACK_FOR_FINDINGS;
    }
}
