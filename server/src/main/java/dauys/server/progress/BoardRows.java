package dauys.server.progress;

import dauys.election.territory.Precinct;
import dauys.server.Settings;
import dauys.server.pages.Frame;
import dauys.server.progress.BoardPage.Cell;
import dauys.server.progress.BoardPage.Facts;
import dauys.server.progress.BoardPage.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes the numbers of a board in the reader's language. */
@Component
class BoardRows {

    private final NightWords words;
    private final Boards boards;
    private final Arrivals arrivals;
    private final Settings settings;

    BoardRows(NightWords words, Boards boards, Arrivals arrivals, Settings settings) {
        this.words = words;
        this.boards = boards;
        this.arrivals = arrivals;
        this.settings = settings;
    }

    String area(Frame frame, String code) {
        return words.of(frame).area(code);
    }

    /** Everything on the board. */
    Facts facts(
            Frame frame,
            Board board,
            String name,
            String rowName,
            Progress all,
            List<Row> rows,
            Optional<Curve> curve) {
        var texts = frame.texts();
        Spoken spoken = words.of(frame);
        String news = texts.say(
                "board.news",
                Map.of(
                        "agreed", all.agreed(),
                        "expected", all.expected(),
                        "share", spoken.percent(all.agreed(), all.expected()),
                        "late", all.late()));
        Optional<String> standing = boards.isStandingStill()
                ? Optional.of(texts.say("board.standing", Map.of("at", texts.moment(boards.looked()))))
                : Optional.empty();
        return new Facts(
                name,
                texts.say("board.as-of", Map.of("at", seconds(frame).apply(boards.looked()))),
                standing,
                news,
                texts.say(rowName),
                row(frame, "all", Optional.empty(), texts.say("board.all"), all),
                rows,
                curve,
                rowName.equals("board.precinct"));
    }

    /** The curve of the whole country. */
    Curve curve(Frame frame, Board board) {
        return Curve.of(
                arrivals.steps(),
                board.country().expected(),
                at -> frame.texts().moment(at),
                words.of(frame));
    }

    private Function<Instant, String> seconds(Frame frame) {
        var zone = settings.zone().getRules();
        return at -> {
            var local = at.atZone(zone.getOffset(at)).toLocalTime();
            return frame.texts().moment(at) + ":" + "%02d".formatted(local.getSecond());
        };
    }

    Row row(Frame frame, String path, String code, Progress progress) {
        return row(frame, code, Optional.of(path + code), words.of(frame).area(code), progress);
    }

    Row row(Frame frame, Precinct precinct, Progress progress) {
        String name = precinct.settlement()
                .map(settlement -> frame.texts()
                        .say("board.precinct-in", Map.of("number", precinct.number(), "settlement", settlement)))
                .orElseGet(() -> frame.texts().say("board.precinct-number", Map.of("number", precinct.number())));
        return row(frame, precinct.id(), Optional.empty(), name, progress);
    }

    private Row row(Frame frame, String id, Optional<String> address, String name, Progress it) {
        Spoken spoken = words.of(frame);
        return new Row(
                id,
                address,
                name,
                spoken.count(it.expected()),
                spoken.count(it.arrived()),
                spoken.count(it.agreed()),
                spoken.percent(it.agreed(), it.expected()),
                Math.max(1, it.expected()),
                it.agreed(),
                cell(spoken, it.differing()),
                cell(spoken, it.waiting()),
                cell(spoken, it.withErrors()),
                cell(spoken, it.returned()),
                cell(spoken, it.late()));
    }

    private static Cell cell(Spoken spoken, int number) {
        return new Cell(spoken.count(number), number > 0);
    }
}
