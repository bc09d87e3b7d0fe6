package dauys.server.protocols;

import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolAct.Choice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody chose where two readings differ: what was chosen before, and what a form sends now.
 *
 * @param chosen by place
 * @param typed what stands in the fields for typing again, by place
 * @param problems what is wrong with those, by place
 */
record Choices(Map<Integer, Choice> chosen, Map<Integer, String> typed, Map<Integer, TypedNumber.Fault> problems) {

    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String AGAIN = "again";

    /** The places where the readings differ, whether they are settled or not. */
    static List<Integer> places(DoubleEntry.ReadingsDiffer differ) {
        return differ.first().numbers().differences(differ.second().numbers());
    }

    /** What was chosen before. */
    static Choices before(DoubleEntry.ReadingsDiffer differ) {
        var typed = new TreeMap<Integer, String>();
        differ.chosen().forEach((place, choice) -> {
            if (choice instanceof Choice.TypeAgain again) {
                typed.put(place, Long.toString(again.number()));
            }
        });
        return new Choices(differ.chosen(), typed, Map.of());
    }

    /** What a form sends; a number that was typed counts also where nobody chose to type. */
    static Choices sent(DoubleEntry.ReadingsDiffer differ, Map<String, String> fields) {
        var chosen = new TreeMap<Integer, Choice>();
        var typed = new TreeMap<Integer, String>();
        var problems = new TreeMap<Integer, TypedNumber.Fault>();
        for (int place : places(differ)) {
            String text = fields.getOrDefault("again-" + place, "").strip();
            String choice = fields.getOrDefault("choice-" + place, text.isEmpty() ? "" : AGAIN);
            typed.put(place, text);
            switch (choice) {
                case FIRST -> chosen.put(place, new Choice.TakeFirst());
                case SECOND -> chosen.put(place, new Choice.TakeSecond());
                case AGAIN -> {
                    switch (TypedNumber.of(text)) {
                        case TypedNumber.Given given -> chosen.put(place, new Choice.TypeAgain(given.number()));
                        case TypedNumber.Nothing nothing -> problems.put(place, TypedNumber.Fault.NOT_A_NUMBER);
                        case TypedNumber.Wrong wrong -> problems.put(place, wrong.fault());
                    }
                }
                default -> {}
            }
        }
        return new Choices(chosen, typed, problems);
    }
}
