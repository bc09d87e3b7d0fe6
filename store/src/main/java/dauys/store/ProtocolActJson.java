package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolAct.Choice;
import dauys.election.protocol.ProtocolReturn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What somebody does with a protocol, as the body of an entry. */
final class ProtocolActJson {

    static final String READ = "protocol.read";
    static final String CHOOSE = "protocol.choose";
    static final String START_OVER = "protocol.start-over";
    static final String HANDLE = "protocol.handle";
    static final String RETURN = "protocol.return";
    static final String CORRECT = "protocol.correct";

    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String EMPTY = "empty";

    private final NumbersJson numbers;

    ProtocolActJson(NumbersJson numbers) {
        this.numbers = numbers;
    }

    static String kind(ProtocolAct act) {
        return switch (act) {
            case ProtocolAct.Read read -> READ;
            case ProtocolAct.Choose choose -> CHOOSE;
            case ProtocolAct.StartOver over -> START_OVER;
            case ProtocolAct.Handle handle -> HANDLE;
            case ProtocolAct.Return back -> RETURN;
            case ProtocolAct.Correct correct -> CORRECT;
        };
    }

    Map<String, Object> write(ProtocolAct act) {
        return switch (act) {
            case ProtocolAct.Read read -> numbers.write(read.numbers());
            case ProtocolAct.Choose choose -> Map.of("choices", choices(choose.choices()));
            case ProtocolAct.StartOver over -> Map.of("reason", over.reason());
            case ProtocolAct.Handle handle ->
                Map.of("finding", handle.finding(), "code", handle.code(), "reason", handle.reason());
            case ProtocolAct.Return back -> Map.of("reason", back.reason().name(), "words", back.words());
            case ProtocolAct.Correct correct -> correction(correct.act());
        };
    }

    ProtocolAct read(String kind, PersonMark by, Tree body) {
        return switch (kind) {
            case READ -> new ProtocolAct.Read(by, numbers.read(body));
            case CHOOSE -> new ProtocolAct.Choose(by, choices(body.tree("choices")));
            case START_OVER -> new ProtocolAct.StartOver(by, body.text("reason"));
            case HANDLE ->
                new ProtocolAct.Handle(by, (int) body.number("finding"), body.text("code"), body.text("reason"));
            case RETURN ->
                new ProtocolAct.Return(by, ProtocolReturn.Reason.valueOf(body.text("reason")), body.text("words"));
            case CORRECT -> new ProtocolAct.Correct(by, correction(body));
            default -> throw new IllegalStateException("No act on a protocol: " + kind);
        };
    }

    Map<String, Object> choices(Map<Integer, Choice> choices) {
        var written = new TreeMap<String, Object>();
        choices.forEach((place, choice) -> written.put(
                numbers.place(place),
                switch (choice) {
                    case Choice.TakeFirst taken -> FIRST;
                    case Choice.TakeSecond taken -> SECOND;
                    case Choice.TypeAgain again when again.number() == PrecinctProtocol.EMPTY -> EMPTY;
                    case Choice.TypeAgain again -> again.number();
                }));
        return written;
    }

    Map<Integer, Choice> choices(Tree tree) {
        var read = new HashMap<Integer, Choice>();
        tree.members()
                .forEach((name, value) -> read.put(
                        numbers.place(name),
                        switch (value) {
                            case Number number -> new Choice.TypeAgain(number.longValue());
                            case String word when word.equals(FIRST) -> new Choice.TakeFirst();
                            case String word when word.equals(SECOND) -> new Choice.TakeSecond();
                            case String word when word.equals(EMPTY) -> new Choice.TypeAgain(PrecinctProtocol.EMPTY);
                            default -> throw new IllegalStateException("No choice: " + value);
                        }));
        return read;
    }

    static Map<String, Object> correction(CorrectionAct act) {
        return Map.of(
                "number", act.number(),
                "date", act.date().toString(),
                "reason", act.reason().name(),
                "note", act.note(),
                "signatories",
                        act.signatories().stream().map(PersonMark::digits).toList());
    }

    static CorrectionAct correction(Tree tree) {
        return new CorrectionAct(
                tree.text("number"),
                LocalDate.parse(tree.text("date")),
                CorrectionAct.Reason.valueOf(tree.text("reason")),
                tree.text("note"),
                tree.texts("signatories").stream().map(PersonMark::new).toList());
    }
}
