package dauys.election;

import dauys.election.seats.RecordedDecision;
import dauys.election.seats.RecordedDecision.Question;
import dauys.law.Place;
import java.time.LocalDate;
import java.util.List;

/** Where every builder begins: {@code aListContest().with("A", 8_000).againstAll(1_300).seats(69)}. */
public final class Given {

    /** A place in the input for checks that only pass it on. */
    public static final Place SOMEWHERE = new Place("somewhere.csv", 1, 0);

    private Given() {}

    /** The provisions of the edition of 5 November 2022 for the Mazhilis, the maslikhats and the akims. */
    public static RulebookBuilder aRulebook() {
        return new RulebookBuilder();
    }

    public static ListContestBuilder aListContest() {
        return new ListContestBuilder();
    }

    public static TotalsBuilder totals() {
        return new TotalsBuilder();
    }

    public static CandidateBuilder aCandidate(String id) {
        return new CandidateBuilder(id);
    }

    public static PartyListBuilder aPartyList(String party) {
        return new PartyListBuilder(party);
    }

    /** What is on record about one contest for the Mazhilis, by list unless the test says otherwise. */
    public static ContestRecordBuilder aContestRecord() {
        return new ContestRecordBuilder();
    }

    /** A commission's recorded answer to a question about list seats. */
    public static RecordedDecision aDecision(Question question, String... parties) {
        return new RecordedDecision(question, List.of(parties), "resolution No. 1", LocalDate.of(2023, 3, 27));
    }
}
