package dauys.server.progress;

import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.BoardPage.Facts;
import dauys.server.progress.BoardPage.Row;
import dauys.server.security.OpenPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The progress room: read-only, without personal rights, for desks and projectors. */
@Controller
class BoardController {

    private static final int ORDER = 5;
    private static final int ON_A_PAGE = 100;

    private final NightElection election;
    private final Boards boards;
    private final BoardRows rows;

    BoardController(NightElection election, Boards boards, BoardRows rows) {
        this.election = election;
        this.boards = boards;
        this.rows = rows;
    }

    @Bean
    static Destination boardDestination() {
        return Destination.forAll(ORDER, "/board", "navigation.board");
    }

    @Bean
    static OpenPath openBoard() {
        return new OpenPath("/board/**");
    }

    @GetMapping("/board")
    View country(Frame frame, @RequestParam(required = false) Optional<String> big) {
        Board board = boards.now();
        Territory territory = election.registers().territory();
        var regions = territory.regions().stream()
                .map(each -> rows.row(frame, "/board/region/", each.code(), board.region(each.code())))
                .toList();
        String name = frame.texts().say("board.country");
        Facts facts = rows.facts(
                frame, board, name, "board.region", board.country(), regions, Optional.of(rows.curve(frame, board)));
        return view(frame, facts, Optional.empty(), "/board", big);
    }

    @GetMapping("/board/region/{code}")
    View region(Frame frame, @PathVariable String code, @RequestParam(required = false) Optional<String> big) {
        Board board = boards.now();
        Territory territory = election.registers().territory();
        Region region = only(territory.regions(), each -> each.code().equals(code));
        var units = territory.units().stream()
                .filter(each -> each.region().equals(region))
                .map(each -> rows.row(frame, "/board/unit/", each.code(), board.unit(each.code())))
                .toList();
        Facts facts = rows.facts(
                frame, board, rows.area(frame, code), "board.unit", board.region(code), units, Optional.empty());
        var up = new BoardPage.Way("/board", frame.texts().say("board.country"));
        return view(frame, facts, Optional.of(up), "/board/region/" + code, big);
    }

    @GetMapping("/board/unit/{code}")
    View unit(
            Frame frame,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) Optional<String> big) {
        Board board = boards.now();
        Unit unit = only(
                election.registers().territory().units(), each -> each.code().equals(code));
        TabulationPlan plan = election.registers().plan();
        List<Integer> places = IntStream.range(0, plan.precincts().size())
                .filter(place -> plan.precincts().get(place).unit().code().equals(code))
                .boxed()
                .toList();
        int from = Math.clamp((page - 1L) * ON_A_PAGE, 0, places.size());
        int to = Math.min(places.size(), from + ON_A_PAGE);
        var precincts = new ArrayList<Row>();
        for (int place : places.subList(from, to)) {
            Precinct precinct = plan.precincts().get(place);
            precincts.add(rows.row(frame, precinct, boards.precinct(board, place)));
        }
        Facts facts = rows.facts(
                frame, board, rows.area(frame, code), "board.precinct", board.unit(code), precincts, Optional.empty());
        String region = unit.region().code();
        var up = new BoardPage.Way("/board/region/" + region, rows.area(frame, region));
        String own = "/board/unit/" + code;
        if (big.isPresent()) {
            return view(frame, facts, Optional.of(up), own, big);
        }
        return PageView.of(new BoardPage(
                frame.called(title(frame, facts.name())),
                Optional.of(up),
                facts,
                own + "?big",
                to < places.size() ? Optional.of(own + "?page=" + (page + 1)) : Optional.empty(),
                from > 0 ? Optional.of(own + "?page=" + (page - 1)) : Optional.empty()));
    }

    private static View view(Frame frame, Facts facts, Optional<BoardPage.Way> up, String own, Optional<String> big) {
        Frame titled = frame.called(title(frame, facts.name()));
        return big.isPresent()
                ? PageView.of(new BigBoardPage(titled, facts, own))
                : PageView.of(new BoardPage(titled, up, facts, own + "?big", Optional.empty(), Optional.empty()));
    }

    private static String title(Frame frame, String name) {
        return frame.texts().say("board.title-of", Map.of("name", name));
    }

    private static <T> T only(List<T> all, Predicate<T> wanted) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
