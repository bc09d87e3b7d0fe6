package dauys.election;

import dauys.election.ballot.BallotPaper;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolCheck;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.territory.Precinct;
import dauys.law.Office;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A protocol without a slip, to be spoiled line by line: 798 of 1,200 voters came, 700 voted for the lists A and B, 80
 * against all, and 18 ballots are invalid. Every relation of the form stands at its edge where it can: one more or one
 * less breaks it.
 */
public final class ProtocolBuilder {

    private final Map<String, Long> numbers = new LinkedHashMap<>();
    private ProtocolForm form = new FormBuilder().build();
    private Precinct precinct = new PrecinctBuilder("P1").build();
    private BallotPaper ballot = Given.aListBallot(new BodyBuilder("mazhilis").build(), "A", "B");
    private long[] votes = {400, 300, 80};

    ProtocolBuilder() {
        with("listed", 1_200);
        with("received", 1_212);
        with("issued", 798);
        with("outside", 40);
        with("by_certificate", 5);
        with("cancelled", 404);
        with("spoiled", 10);
        with("in_boxes", 798);
        with("portable", 40);
        with("stationary", 758);
        with("invalid", 18);
        with("took_part", 780);
    }

    /** What the commission wrote into a line. */
    public ProtocolBuilder with(String code, long number) {
        numbers.put(code, number);
        return this;
    }

    /** The commission wrote nothing into a line. */
    public ProtocolBuilder empty(String code) {
        numbers.remove(code);
        return this;
    }

    /** The votes in the order of the ballot paper. */
    public ProtocolBuilder votes(long... counted) {
        votes = counted.clone();
        return this;
    }

    public ProtocolBuilder on(FormBuilder another) {
        form = another.build();
        return this;
    }

    public ProtocolBuilder of(Precinct another) {
        precinct = another;
        return this;
    }

    public ProtocolBuilder of(BallotPaper another) {
        ballot = another;
        return this;
    }

    public ProtocolForm form() {
        return form;
    }

    /** The paper that it stands on, checked under a rulebook of Kazakhstan. */
    public ProtocolPaper paper() {
        return new ProtocolPaper(
                form, ProtocolCheck.of(form, Given.aRulebook().build(), Office.MAZHILIS), precinct, ballot);
    }

    /** What somebody who types it reads on it. */
    public ProtocolNumbers numbers() {
        long[] lines = form.columns().stream()
                .mapToLong(line ->
                        Objects.requireNonNullElse(numbers.get(line.code().orElseThrow()), PrecinctProtocol.EMPTY))
                .toArray();
        return ProtocolNumbers.of(lines, votes);
    }

    public PrecinctProtocol build() {
        long[] values = new long[form.width()];
        for (int i = 0; i < form.columns().size(); i++) {
            String code = form.columns().get(i).code().orElseThrow();
            values[i] = Objects.requireNonNullElse(numbers.get(code), PrecinctProtocol.EMPTY);
        }
        return PrecinctProtocol.of(form, precinct, ballot, values, votes.clone());
    }
}
