package dauys.server.api;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolAct.Choice;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.protocol.ProtocolReturn;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.store.NumbersJson;
import dauys.store.Signatories;
import dauys.store.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** What is done with a protocol on its way from paper to the sums. */
@ForPrograms
class ProtocolActsApi {

    private static final String PROTOCOL = "/protocols/{precinct}/{contest}/";
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_SIGNATORIES = 50;
    private static final int LONGEST_CODE = 10;

    private final Desk desk;
    private final Sight sight;
    private final Signatories signatories;
    private final TransactionTemplate transactions;

    ProtocolActsApi(Desk desk, Sight sight, Signatories signatories, TransactionTemplate transactions) {
        this.desk = desk;
        this.sight = sight;
        this.signatories = signatories;
        this.transactions = transactions;
    }

    @PostMapping(value = PROTOCOL + "readings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> read(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        var paper = sight.paper(precinct, contest);
        var sent = Incoming.act(request);
        var numbers = numbers(paper, sent.fields());
        return send(caller, paper, new ProtocolAct.Read(mark(caller), numbers), sent);
    }

    /** A line that is empty on the paper is left out or null; an option always has its votes. */
    private static ProtocolNumbers numbers(ProtocolPaper paper, Fields fields) {
        var codes = paper.form().columns().stream()
                .flatMap(line -> line.code().stream())
                .toList();
        var options =
                paper.ballot().options().stream().map(option -> option.code()).toList();
        long[] lines = fields.object("lines").wholes(codes, ProtocolNumbers.MOST, true, PrecinctProtocol.EMPTY);
        long[] votes = fields.object("votes").wholes(options, ProtocolNumbers.MOST, false, 0);
        fields.end();
        return ProtocolNumbers.of(lines, votes);
    }

    @PostMapping(value = PROTOCOL + "differences", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> choose(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        var paper = sight.paper(precinct, contest);
        var sent = Incoming.act(request);
        var choices = choices(new NumbersJson(paper), sent.fields().object("choices"));
        sent.fields().end();
        return send(caller, paper, new ProtocolAct.Choose(mark(caller), choices), sent);
    }

    private static Map<Integer, Choice> choices(NumbersJson places, Fields fields) {
        var choices = new HashMap<Integer, Choice>();
        fields.all().forEach((name, value) -> {
            int place = places.place(name);
            var choice = choice(value);
            if (place < 0) {
                fields.wrong(name, "A122", Map.of("name", name));
            } else if (choice.isEmpty()) {
                fields.wrong(name, "A123", Map.of("name", name, "most", ProtocolNumbers.MOST));
            } else {
                choices.put(place, choice.get());
            }
        });
        return choices;
    }

    private static Optional<Choice> choice(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            long number = value.longValue();
            return number >= 0 && number <= ProtocolNumbers.MOST
                    ? Optional.of(new Choice.TypeAgain(number))
                    : Optional.empty();
        }
        return switch (value.isString() ? value.stringValue() : "") {
            case "first" -> Optional.of(new Choice.TakeFirst());
            case "second" -> Optional.of(new Choice.TakeSecond());
            case "empty" -> Optional.of(new Choice.TypeAgain(PrecinctProtocol.EMPTY));
            default -> Optional.empty();
        };
    }

    @PostMapping(value = PROTOCOL + "start-over", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> startOver(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        var paper = sight.paper(precinct, contest);
        var sent = Incoming.act(request);
        String reason = sent.fields().text("reason", LONGEST_REASON);
        sent.fields().end();
        return send(caller, paper, new ProtocolAct.StartOver(mark(caller), reason), sent);
    }

    @PostMapping(value = PROTOCOL + "findings/{number}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> handle(
            Caller caller,
            @PathVariable String precinct,
            @PathVariable String contest,
            @PathVariable int number,
            HttpServletRequest request)
            throws IOException {
        var paper = sight.paper(precinct, contest);
        var sent = Incoming.act(request);
        String code = sent.fields().words("code", LONGEST_CODE);
        String reason = sent.fields().text("reason", LONGEST_REASON);
        sent.fields().end();
        return send(caller, paper, new ProtocolAct.Handle(mark(caller), number, code, reason), sent);
    }

    @PostMapping(value = PROTOCOL + "return", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> sendBack(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        var paper = sight.paper(precinct, contest);
        var sent = Incoming.act(request);
        var reason = sent.fields().constant("reason", ProtocolReturn.Reason.class);
        String words = sent.fields().text("words", LONGEST_REASON);
        sent.fields().end();
        return send(caller, paper, new ProtocolAct.Return(mark(caller), reason, words), sent);
    }

    /** Names and act are written together or not at all, so that no name stays of an act that was refused. */
    @PostMapping(value = PROTOCOL + "correction", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> correct(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        var paper = sight.paper(precinct, contest);
        var sent = Incoming.act(request);
        var fields = sent.fields();
        String number = fields.words("number", LONGEST_NAME);
        var date = fields.date("date");
        var reason = fields.constant("reason", CorrectionAct.Reason.class);
        String note = fields.optionalText("note", LONGEST_REASON);
        var names = fields.texts("signatories", MOST_SIGNATORIES, LONGEST_NAME);
        if (names.isEmpty()) {
            fields.wrong("signatories", "A112", Map.of("name", "signatories"));
        }
        fields.end();
        return Acts.answer(Objects.requireNonNull(transactions.execute(status -> {
            List<PersonMark> marks = names.stream().map(signatories::enter).toList();
            var act = new ProtocolAct.Correct(mark(caller), new CorrectionAct(number, date, reason, note, marks));
            var answer = desk.protocol(caller.actor(), subject(paper), act, sent.submission());
            if (!(answer instanceof Answer.Done done) || done.repeated()) {
                status.setRollbackOnly();
            }
            return answer;
        })));
    }

    private Map<String, Object> send(Caller caller, ProtocolPaper paper, ProtocolAct act, Incoming.Sent sent) {
        return Acts.answer(desk.protocol(caller.actor(), subject(paper), act, sent.submission()));
    }

    private static Subject.OfProtocol subject(ProtocolPaper paper) {
        return new Subject.OfProtocol(
                paper.precinct().id(), paper.ballot().contest().id());
    }

    private static PersonMark mark(Caller caller) {
        return caller.actor().mark();
    }
}
