package dauys.server.api;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.protocol.ControlIdentity;
import dauys.election.protocol.LineSum;
import dauys.election.protocol.ProtocolLine;
import dauys.election.territory.Precinct;
import dauys.folder.Registers;
import dauys.server.night.NightElection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The election as its registers say: what programs must know before they send the first number. */
@ForPrograms
class ElectionApi {

    private final NightElection election;
    private final Sight sight;

    ElectionApi(NightElection election, Sight sight) {
        this.election = election;
        this.sight = sight;
    }

    @GetMapping("/election")
    Map<String, Object> election() {
        Registers registers = election.registers();
        var called = registers.election();
        var territory = registers.territory();
        return Json.of(
                "id", called.id(),
                "title", Json.names(called.title()),
                "date", called.date().toString(),
                "edition", called.edition().id(),
                "origin", called.origin().name(),
                "fingerprint", registers.fingerprint(),
                "counts",
                        Json.of(
                                "regions", territory.regions().size(),
                                "units", territory.units().size(),
                                "precincts", territory.precincts().size(),
                                "contests", registers.papers().size(),
                                "protocols", registers.plan().slots()));
    }

    @GetMapping("/contests")
    Map<String, Object> contests(
            Caller caller,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String limit) {
        var papers = election.registers().papers();
        var page = new Paged(after, limit, papers.size());
        var found = new ArrayList<Map<String, Object>>();
        for (int i = page.first(); i < papers.size() && page.takes(found.size()); i++) {
            page.taken(i);
            found.add(contest(papers.get(i).contest(), caller.words()));
        }
        return page.answer("contests", found);
    }

    @GetMapping("/contests/{id}")
    Map<String, Object> contest(Caller caller, @PathVariable String id) {
        sight.contest(id);
        BallotPaper paper = election.registers().paper(id).orElseThrow();
        var json = contest(paper.contest(), caller.words());
        json.put(
                "options",
                paper.options().stream()
                        .map(option -> option(option, caller.words()))
                        .toList());
        return json;
    }

    private Map<String, Object> contest(Contest contest, Words words) {
        return Json.of(
                "id", contest.id(),
                "kind", election.kind(contest).text(),
                "body", contest.body().id(),
                "office", contest.body().office().key(),
                "tier", contest.tier().name(),
                "seats", contest.seats(),
                "constituency", contest.constituency(),
                "area", election.area(contest).text(),
                "name", words.contest(contest));
    }

    private static Map<String, Object> option(ContestOption option, Words words) {
        return Json.of("code", option.code(), "kind", kind(option), "name", words.option(option));
    }

    private static String kind(ContestOption option) {
        return switch (option) {
            case ListOption list -> "LIST";
            case CandidateOption candidate -> "CANDIDATE";
            case AgainstAll line -> "AGAINST_ALL";
        };
    }

    @GetMapping("/areas")
    Map<String, Object> areas(Caller caller) {
        var territory = election.registers().territory();
        return Json.of(
                "regions",
                        territory.regions().stream()
                                .map(each -> Json.of(
                                        "code", each.code(),
                                        "iso", each.iso(),
                                        "name", caller.words().in(each.name()),
                                        "utc_offset", each.offset().map(Object::toString)))
                                .toList(),
                "units",
                        territory.units().stream()
                                .map(each -> Json.of(
                                        "code", each.code(),
                                        "region", each.region().code(),
                                        "kind", each.kind().name(),
                                        "name", caller.words().in(each.name())))
                                .toList(),
                "constituencies",
                        territory.constituencies().stream()
                                .map(each -> Json.of(
                                        "id", each.id(),
                                        "body", each.body(),
                                        "number", each.number(),
                                        "name", caller.words().in(each.name())))
                                .toList());
    }

    @GetMapping("/precincts")
    Map<String, Object> precincts(
            @RequestParam Optional<String> unit,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String limit) {
        var plan = election.registers().plan();
        var page = new Paged(after, limit, plan.precincts().size());
        var found = new ArrayList<Map<String, Object>>();
        for (int i = page.first(); i < plan.precincts().size() && page.takes(found.size()); i++) {
            Precinct precinct = plan.precincts().get(i);
            if (unit.isEmpty() || unit.get().equals(precinct.unit().code())) {
                page.taken(i);
                found.add(precinct(precinct, contestsOf(i)));
            }
        }
        return page.answer("precincts", found);
    }

    private List<String> contestsOf(int precinct) {
        var plan = election.registers().plan();
        var contests = new ArrayList<String>();
        for (int slot = plan.firstSlot(precinct); slot < plan.endSlot(precinct); slot++) {
            contests.add(plan.paperOf(slot).contest().id());
        }
        return contests;
    }

    private static Map<String, Object> precinct(Precinct precinct, List<String> contests) {
        return Json.of(
                "id", precinct.id(),
                "unit", precinct.unit().code(),
                "number", precinct.number(),
                "settlement", precinct.settlement(),
                "address", precinct.address(),
                "voters", precinct.voters(),
                "contests", contests);
    }

    @GetMapping("/form")
    Map<String, Object> form() {
        var form = election.registers().form();
        return Json.of(
                "title", Json.names(form.title()),
                "lines", form.lines().stream().map(ElectionApi::line).toList(),
                "identities",
                        form.identities().stream().map(ElectionApi::identity).toList());
    }

    private static Map<String, Object> line(ProtocolLine line) {
        return Json.of(
                "code", line.code(),
                "number", line.number(),
                "name", Json.names(line.name()),
                "role", line.role().map(Enum::name),
                "may_be_empty", line.mayBeEmpty());
    }

    private static Map<String, Object> identity(ControlIdentity identity) {
        return Json.of(
                "code", identity.code(),
                "error", identity.isError(),
                "left", sum(identity.left()),
                "relation", identity.relation().name(),
                "right", sum(identity.right()),
                "law", identity.basis().map(Problems::law));
    }

    /** Lines of the sum by their numbers on the paper. */
    private static List<Map<String, Object>> sum(LineSum sum) {
        return sum.terms().stream()
                .map(term -> Json.of(
                        "line", term.line().number(), "code", term.line().code(), "subtracted", term.subtracted()))
                .toList();
    }
}
