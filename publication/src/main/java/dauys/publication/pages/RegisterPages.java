package dauys.publication.pages;

import dauys.election.ballot.BallotPaper;
import dauys.election.chamber.ContestResult;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.GroupQuota;
import dauys.election.nomination.PartyList;
import dauys.election.party.Party;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.folder.Lot;
import dauys.folder.Registers;
import dauys.law.Trilingual;
import dauys.wording.Language;
import dauys.wording.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who stands: the parties, and the candidates of each body. All of it is registered before the vote and has no votes in
 * it, so that it may be shown while voting goes on.
 */
final class RegisterPages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;

    RegisterPages(Scene scene) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
    }

    /** A party's list in one contest. */
    private record Standing(Contest contest, PartyList list) {}

    private List<Standing> listsOf(String party) {
        var lists = new ArrayList<Standing>();
        for (ContestResult result : overview.results()) {
            for (PartyList each : result.input().lists()) {
                if (each.party().equals(party)) {
                    lists.add(new Standing(Overview.contest(result), each));
                }
            }
        }
        return lists;
    }

    private static long candidatesOf(String party, List<ContestResult> results) {
        return results.stream()
                .flatMap(each -> each.input().candidates().stream())
                .filter(each -> each.party().filter(party::equals).isPresent())
                .count();
    }

    /** All parties. */
    PublicPage parties() {
        var page = scene.at(Addresses.PARTIES, spoken.say("parties.title"));
        var grid = new Grid(spoken.say("parties.caption"))
                .words(spoken.say("figure.party"))
                .numbers(spoken.say("parties.lists"), spoken.say("parties.persons"))
                .numbers(spoken.say("parties.candidates"));
        for (Party party : overview.parties()) {
            var lists = listsOf(party.code());
            grid.row(
                    Cell.head(spoken.in(party.name()), page.to(Addresses.party(party.code()))),
                    Cell.number(spoken.count(lists.size())),
                    Cell.number(spoken.count(lists.stream()
                            .mapToInt(each -> each.list().persons().orElse(0))
                            .sum())),
                    Cell.number(spoken.count(candidatesOf(party.code(), overview.results()))));
        }
        var section = Section.untitled("parties").grid(grid);
        return page.page(
                DataState.ofRegisters(),
                List.of(
                        section,
                        Section.untitled("ways")
                                .link(page.to(Addresses.CANDIDATES), spoken.say("home.to-candidates"))));
    }

    /** One party: what it is called, its lists, and how many candidates it nominated for which body. */
    PublicPage party(Party party) {
        var page = scene.at(Addresses.party(party.code()), spoken.in(party.name()))
                .under(Addresses.PARTIES, spoken.say("parties.title"));
        var names = new Grid(spoken.say("parties.names"))
                .words(spoken.say("parties.language"), spoken.say("parties.short"), spoken.say("parties.full"));
        for (Language each : Language.values()) {
            names.row(
                    Cell.head(spoken.say("language." + each.code())),
                    Cell.word(name(party.shortName(), each)),
                    Cell.word(name(party.name(), each)));
        }
        var sections = new ArrayList<Section>();
        sections.add(Section.of("names", spoken.say("parties.names")).grid(names));
        sections.add(Section.of("lists", spoken.say("parties.lists")).grid(lists(party, page)));
        sections.add(Section.of("candidates", spoken.say("parties.candidates")).grid(nominated(party, page)));
        return page.page(DataState.ofRegisters(), sections);
    }

    private static String name(Trilingual name, Language language) {
        return Plain.text(Names.in(name, language));
    }

    private Grid lists(Party party, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say("parties.lists-caption"))
                .words(spoken.say("index.contest"))
                .numbers(spoken.say("parties.number"), spoken.say("parties.on-list"))
                .words(spoken.say("parties.registered"))
                .numbers(spoken.say("parties.groups"), spoken.say("parties.least"))
                .words(spoken.say("calendar.article"));
        for (Standing each : listsOf(party.code())) {
            var list = each.list();
            var quota =
                    list.candidates().isEmpty() ? Optional.<GroupQuota>empty() : overview.quota(each.contest(), list);
            grid.row(
                    Cell.head(spoken.contest(each.contest()), address(each.contest(), list, page)),
                    Cell.number(number(each.contest(), new ListOption(list.party()))),
                    Cell.number(persons(list)),
                    Cell.word(registered(list)),
                    Cell.number(quota.map(law -> spoken.percent(
                                    law.count(list.candidates()),
                                    list.candidates().size()))
                            .orElse(Spoken.NOTHING)),
                    Cell.number(quota.map(law -> spoken.numbers().shortPercent(law.share()))
                            .orElse(Spoken.NOTHING)),
                    Cell.word(quota.map(law -> spoken.cite(law.basis())).orElse(Spoken.NOTHING)));
        }
        return grid;
    }

    /** A list leads to its persons, where their names are in the data. */
    private static String address(Contest contest, PartyList list, Scene.FrameMaker page) {
        return list.candidates().isEmpty() ? "" : page.to(Addresses.list(contest.id(), list.party()));
    }

    private String persons(PartyList list) {
        return list.persons().isPresent() ? spoken.count(list.persons().getAsInt()) : Spoken.NOTHING;
    }

    private String registered(PartyList list) {
        return list.registration()
                .map(each -> each.time()
                        .map(time -> spoken.numbers().moment(each.day().atTime(time)))
                        .orElseGet(() -> spoken.numbers().day(each.day())))
                .orElse(Spoken.NOTHING);
    }

    /** The number of an option on the ballot paper; a dash where the paper is not in the data. */
    String number(Contest contest, ContestOption option) {
        var number = place(contest, option);
        return number.isPresent() ? spoken.count(number.getAsInt()) : Spoken.NOTHING;
    }

    private OptionalInt place(Contest contest, ContestOption option) {
        int place = paper(contest).map(each -> each.options().indexOf(option)).orElse(-1);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }

    private Optional<BallotPaper> paper(Contest contest) {
        return overview.snapshot().registers().flatMap(each -> each.paper(contest.id()));
    }

    private Grid nominated(Party party, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say("parties.candidates-caption"))
                .words(spoken.say("contests.body-name"))
                .numbers(spoken.say("parties.candidates"));
        for (Body body : overview.election().bodies()) {
            long candidates = candidatesOf(party.code(), overview.contestsOf(body));
            if (candidates > 0) {
                grid.row(
                        Cell.head(spoken.in(body.title()), page.to(Addresses.candidates(body.id()))),
                        Cell.number(spoken.count(candidates)));
            }
        }
        return grid;
    }

    /** The ways to the candidates of every body: the country's own first, then those of each region. */
    PublicPage candidates() {
        var page = scene.at(Addresses.CANDIDATES, spoken.say("candidates.title"));
        var sections = new ArrayList<Section>();
        sections.add(Section.untitled("national")
                .note(spoken.say("candidates.published"))
                .grid(bodies(overview.national(), page)));
        var regions = overview.territory().map(Territory::regions).orElse(List.of());
        for (Region region : regions) {
            sections.add(Section.of("region-" + sections.size(), spoken.in(region.name()))
                    .grid(bodies(overview.localOf(region), page)));
        }
        if (regions.isEmpty()) {
            sections.add(Section.of("others", spoken.shared("bodies.title")).grid(bodies(overview.local(), page)));
        }
        var ways = Section.untitled("ways").link(page.to(Addresses.PARTIES), spoken.say("home.to-parties"));
        if (!overview.showsVotes()) {
            ways.link(page.to("../" + Addresses.STANDING), spoken.say("candidates.file"));
        } else {
            if (!overview.persons().isEmpty()) {
                ways.link(page.to(Addresses.NAMES), spoken.say("people.all-names"));
            }
            ways.link(page.to(Addresses.DATA), spoken.say("candidates.files"));
        }
        sections.add(ways);
        return page.page(DataState.ofRegisters(), sections);
    }

    private Grid bodies(List<Body> bodies, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say("candidates.caption"))
                .words(spoken.say("contests.body-name"))
                .numbers(
                        spoken.say("parties.lists"),
                        spoken.say("parties.persons"),
                        spoken.say("body.constituencies"),
                        spoken.say("parties.candidates"));
        for (Body body : bodies) {
            var inputs =
                    overview.contestsOf(body).stream().map(ContestResult::input).toList();
            grid.row(
                    Cell.head(spoken.in(body.title()), page.to(Addresses.candidates(body.id()))),
                    Cell.number(spoken.count(inputs.stream()
                            .mapToInt(each -> each.lists().size())
                            .sum())),
                    Cell.number(spoken.count(inputs.stream()
                            .flatMap(each -> each.lists().stream())
                            .mapToInt(each -> each.persons().orElse(0))
                            .sum())),
                    Cell.number(spoken.count(inputs.stream()
                            .filter(each -> each.contest().tier() == Tier.SINGLE_MANDATE)
                            .count())),
                    Cell.number(spoken.count(inputs.stream()
                            .mapToInt(each -> each.candidates().size())
                            .sum())));
        }
        return grid;
    }

    /** The lists and the candidates for one body, as the ballot papers have them. */
    PublicPage candidates(Body body) {
        var page = scene.at(
                        Addresses.candidates(body.id()),
                        spoken.say("candidates.of", Map.of("body", spoken.in(body.title()))))
                .byTheClockOf(body)
                .under(Addresses.CANDIDATES, spoken.say("candidates.title"));
        var sections = new ArrayList<Section>();
        var single = new ArrayList<ContestResult>();
        for (ContestResult each : overview.contestsOf(body)) {
            if (Overview.contest(each).tier() == Tier.LIST) {
                sections.add(lists(each, page));
            } else {
                single.add(each);
            }
        }
        sections.add(Section.of("constituencies", spoken.say("candidates.single"))
                .note(spoken.say("candidates.published"))
                .grid(single(single, page)));
        return page.page(DataState.ofRegisters(), sections);
    }

    private Section lists(ContestResult result, Scene.FrameMaker page) {
        var contest = Overview.contest(result);
        var grid = new Grid(spoken.say("candidates.lists-caption"))
                .numbers(spoken.say("parties.number"))
                .words(spoken.say("figure.list"))
                .numbers(spoken.say("parties.on-list"))
                .words(spoken.say("parties.registered"), spoken.say("figure.party"));
        for (PartyList list : result.input().lists()) {
            grid.row(
                    Cell.number(number(contest, new ListOption(list.party()))),
                    Cell.head(spoken.party(list.party()), address(contest, list, page)),
                    Cell.number(persons(list)),
                    Cell.word(registered(list)),
                    overview.parties().stream()
                            .filter(each -> each.code().equals(list.party()))
                            .findFirst()
                            .map(each -> Cell.word(spoken.in(each.name()), page.to(Addresses.party(each.code()))))
                            .orElseGet(() -> Cell.word("")));
        }
        var section = Section.of("lists", spoken.contest(contest));
        if (paper(contest).isPresent()) {
            section.note(spoken.say("candidates.by-lot"));
        }
        overview.snapshot()
                .registers()
                .map(Registers::lots)
                .map(each -> each.get(contest.id()))
                .map(Lot::seed)
                .ifPresent(seed -> section.note(spoken.say("candidates.lot", Map.of("seed", seed))));
        return section.grid(grid);
    }

    private Grid single(List<ContestResult> results, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say("candidates.single-caption"))
                .words(spoken.say("figure.constituency"))
                .numbers(spoken.say("parties.number"))
                .words(spoken.say("people.name"), spoken.say("people.born"), spoken.say("candidates.nominated"));
        for (ContestResult result : results) {
            var contest = Overview.contest(result);
            String title = spoken.say(
                    "body.constituency",
                    Map.of("number", contest.constituency().map(Plain::text).orElse(contest.id())));
            Cell constituency = overview.showsVotes()
                    ? Cell.word(title, page.to(Addresses.contest(contest.id())))
                    : Cell.word(title);
            var inOrder = result.input().candidates().stream()
                    .sorted(Comparator.comparingInt(each ->
                            place(contest, new CandidateOption(each.id())).orElse(Integer.MAX_VALUE)))
                    .toList();
            for (Candidate each : inOrder) {
                grid.row(
                        constituency,
                        Cell.number(number(contest, new CandidateOption(each.id()))),
                        Cell.head(spoken.names().person(each.id())),
                        Cell.word(spoken.yearOfBirth(each)),
                        Cell.word(each.party().map(spoken::party).orElseGet(() -> spoken.say("candidates.no-party"))));
            }
        }
        return grid;
    }
}
