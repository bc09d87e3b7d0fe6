package dauys.election.protocol;

import dauys.election.protocol.DoubleEntry.State;
import java.util.Set;

/** The page that draws the way of a protocol, as Mermaid writes diagrams. */
final class DoubleEntryPage {

    private DoubleEntryPage() {}

    static String of(Set<String> arrows) {
        var page = new StringBuilder("""
                # The way of a protocol

                Made from the code by `DoubleEntryTest`, which tries every act in every state; write it anew with
                `./dauys test --quick -Ddauys.write=true`. An act that has no arrow is refused and changes nothing.

                ```mermaid
                stateDiagram-v2
                    [*] --> Empty
                """);
        arrows.forEach(arrow -> page.append("    ").append(arrow).append('\n'));
        return page.append("```\n").toString();
    }

    static String name(State state) {
        return switch (state) {
            case EMPTY -> "Empty";
            case FIRST_READING -> "FirstReading";
            case READINGS_DIFFER -> "ReadingsDiffer";
            case SECOND_READING -> "SecondReading";
            case AGREED -> "Agreed";
            case RETURNED -> "Returned";
            case CORRECTED -> "Corrected";
        };
    }

    static String name(ProtocolAct act) {
        return switch (act) {
            case ProtocolAct.Read read -> "read the paper";
            case ProtocolAct.Choose choose -> "settle differences";
            case ProtocolAct.StartOver over -> "start over";
            case ProtocolAct.Handle handle -> "deal with a finding";
            case ProtocolAct.Return back -> "send back";
            case ProtocolAct.Correct correct -> "enter the act of correction";
        };
    }
}
