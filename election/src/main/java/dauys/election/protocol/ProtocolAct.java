package dauys.election.protocol;

import dauys.election.commission.PersonMark;
import java.util.Map;

/** What somebody does with a protocol; each act that is accepted becomes an entry of the record. */
public sealed interface ProtocolAct {

    /** Who does it. */
    PersonMark by();

    /** Typed the whole paper: the first reading of an empty protocol, or the second one. */
    record Read(PersonMark by, ProtocolNumbers numbers) implements ProtocolAct {}

    /**
     * Settled places where two readings differ.
     *
     * @param choices by place
     */
    record Choose(PersonMark by, Map<Integer, Choice> choices) implements ProtocolAct {
        public Choose {
            choices = Map.copyOf(choices);
        }
    }

    /** Set both readings aside, for instance because another paper was typed. */
    record StartOver(PersonMark by, String reason) implements ProtocolAct {}

    /** Dealt with a finding, named by its place in the list of findings and by its code. */
    record Handle(PersonMark by, int finding, String code, String reason) implements ProtocolAct {}

    /** Sent the protocol back. */
    record Return(PersonMark by, ProtocolReturn.Reason reason, String words) implements ProtocolAct {}

    /** Entered the act by which the commission signs the protocol anew. */
    record Correct(PersonMark by, CorrectionAct act) implements ProtocolAct {}

    /** What stands on the paper where two readings differ. */
    sealed interface Choice {

        /** The first reader had read it right. */
        record TakeFirst() implements Choice {}

        /** The second reader had read it right. */
        record TakeSecond() implements Choice {}

        /** Neither had; this stands there. */
        record TypeAgain(long number) implements Choice {}
    }
}
