package dauys.publication.pages;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People: who is elected to the bodies of the whole country, and who stands on each list. */
final class PeoplePages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;
    private final Outcomes outcomes;

    PeoplePages(Scene scene) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
        this.outcomes = new Outcomes(scene);
    }

    /** The deputies of the national bodies, and the ways to all lists and names. */
    PublicPage people() {
        var page = scene.at(Addresses.PEOPLE, spoken.say("people.title"));
        var sections = new ArrayList<Section>();
        for (Body body : overview.national()) {
            var section = Section.of("deputies-" + sections.size(), spoken.in(body.title()));
            boolean isWhole = overview.state(body).isWholeCount();
            if (!isWhole) {
                section.note(spoken.shared("complete.provisional"));
            }
            overview.chamber(body.id()).ifPresent(chamber -> section.note(groups(chamber)));
            section.grid(deputies(body, page));
            overview.contestsOf(body).forEach(each -> section.steps(outcomes.people(each)));
            sections.add(section);
        }
        sections.add(Section.untitled("registers")
                .link(page.to(Addresses.PARTIES), spoken.say("home.to-parties"))
                .link(page.to(Addresses.CANDIDATES), spoken.say("home.to-candidates")));
        var lists = Section.of("lists", spoken.say("people.lists"));
        overview.results().forEach(each -> listsOf(each, page, lists));
        sections.add(lists);
        if (!overview.persons().isEmpty()) {
            sections.add(Section.of("names", spoken.say("people.names"))
                    .link(page.to(Addresses.NAMES), spoken.say("people.all-names")));
        }
        return page.page(overview.state(), sections);
    }

    private String groups(Chamber chamber) {
        var groups = chamber.groups();
        if (groups.persons() == 0) {
            return spoken.shared("chamber.no-groups");
        }
        var facts = Scene.facts(
                "persons", groups.persons(),
                "women", groups.women(),
                "womenShare", spoken.percent(groups.women(), groups.persons()),
                "disability", groups.disability(),
                "disabilityShare", spoken.percent(groups.disability(), groups.persons()));
        if (groups.youthUnder().isEmpty()) {
            return spoken.shared("chamber.groups-without-youth", facts);
        }
        facts.put("youth", groups.youth());
        facts.put("youthShare", spoken.percent(groups.youth(), groups.persons()));
        facts.put("age", groups.youthUnder().getAsInt());
        return spoken.shared("chamber.groups", facts);
    }

    /** Everybody who has a seat, by list and in constituencies. */
    private Grid deputies(Body body, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say("people.deputies-caption"))
                .words(spoken.say("people.name"), spoken.say("figure.party"), spoken.say("people.seat"));
        for (ContestResult result : overview.contestsOf(body)) {
            var contest = Overview.contest(result);
            if (result instanceof ListResult list) {
                list.people().stream()
                        .filter(HoldersGiven.class::isInstance)
                        .map(HoldersGiven.class::cast)
                        .forEach(given -> given.holders()
                                .forEach(person -> grid.row(
                                        Cell.head(name(person)),
                                        Cell.word(spoken.party(given.party())),
                                        Cell.word(
                                                placeOn(list, given.party(), person),
                                                page.to(Addresses.list(contest.id(), given.party()))))));
            } else {
                Figures.elected(result)
                        .flatMap(id -> Figures.candidate(result, id))
                        .ifPresent(person -> grid.row(
                                Cell.head(name(person)),
                                Cell.word(person.party()
                                        .map(spoken::party)
                                        .orElseGet(() -> spoken.say("figure.no-party"))),
                                Cell.word(
                                        spoken.say(
                                                "body.constituency",
                                                Map.of(
                                                        "number",
                                                        contest.constituency().orElse(contest.id()))),
                                        page.to(Addresses.contest(contest.id())))));
            }
        }
        return grid;
    }

    private String placeOn(ListResult list, String party, Candidate person) {
        return list.input().lists().stream()
                .filter(each -> each.party().equals(party))
                .findFirst()
                .map(each -> spoken.say(
                        "people.list-place", Map.of("place", each.candidates().indexOf(person) + 1)))
                .orElse("");
    }

    private String name(Candidate person) {
        return spoken.names().person(person.id());
    }

    private void listsOf(ContestResult result, Scene.FrameMaker page, Section lists) {
        var contest = Overview.contest(result);
        if (contest.tier() != Tier.LIST) {
            return;
        }
        for (PartyList each : result.input().lists()) {
            if (!each.candidates().isEmpty()) {
                lists.link(
                        page.to(Addresses.list(contest.id(), each.party())),
                        spoken.say(
                                "people.list-of",
                                Map.of("party", spoken.party(each.party()), "contest", spoken.contest(contest))));
            }
        }
    }

    /** A list with everybody on it, in the registered order. */
    PublicPage list(ContestResult result, PartyList list) {
        var contest = Overview.contest(result);
        var page = scene.at(
                        Addresses.list(contest.id(), list.party()),
                        spoken.say(
                                "people.list-of",
                                Map.of("party", spoken.party(list.party()), "contest", spoken.contest(contest))))
                .byTheClockOf(contest.body())
                .under(Addresses.PARTIES, spoken.say("parties.title"))
                .under(Addresses.party(list.party()), spoken.party(list.party()));
        Set<String> holders = holders(result, list.party());
        var grid = new Grid(spoken.say("people.list-caption"))
                .numbers(spoken.say("people.place"))
                .words(spoken.say("people.name"), spoken.say("people.born"));
        if (overview.showsVotes()) {
            grid.words(spoken.say("people.mandate"));
        }
        for (int i = 0; i < list.candidates().size(); i++) {
            Candidate person = list.candidates().get(i);
            boolean holds = holders.contains(person.id());
            var row = new ArrayList<>(List.of(
                    Cell.number(spoken.count(i + 1)), Cell.head(name(person)), Cell.word(spoken.yearOfBirth(person))));
            if (overview.showsVotes()) {
                row.add(Cell.word(holds ? spoken.say("people.holds") : ""));
            }
            grid.row(row);
        }
        var section = Section.untitled("list")
                .fact(new Fact(
                        spoken.say("parties.number"),
                        new RegisterPages(scene).number(contest, new ListOption(list.party()))))
                .notes(shares(contest, list))
                .grid(grid);
        var state = overview.showsVotes() ? overview.state(result) : DataState.ofRegisters();
        return page.page(state, List.of(section, ways(contest, page)));
    }

    private Section ways(Contest contest, Scene.FrameMaker page) {
        var ways = Section.untitled("ways")
                .link(page.to(Addresses.candidates(contest.body().id())), spoken.say("candidates.to"));
        return overview.showsVotes()
                ? ways.link(page.to(Addresses.contest(contest.id())), spoken.contest(contest))
                : ways;
    }

    private static Set<String> holders(ContestResult result, String party) {
        var holders = new HashSet<String>();
        if (result instanceof ListResult given) {
            given.people().stream()
                    .filter(HoldersGiven.class::isInstance)
                    .map(HoldersGiven.class::cast)
                    .filter(each -> each.party().equals(party))
                    .forEach(each -> each.holders().forEach(person -> holders.add(person.id())));
        }
        return holders;
    }

    /** The quota groups among the persons of the list, as shares, and what the law asks for. */
    private List<String> shares(Contest contest, PartyList list) {
        return overview.quota(contest, list)
                .map(law -> List.of(spoken.say(
                        "people.quota",
                        Scene.facts(
                                "groups", spoken.law().groups(law.groups()),
                                "counted", law.count(list.candidates()),
                                "persons", list.candidates().size(),
                                "share",
                                        spoken.percent(
                                                law.count(list.candidates()),
                                                list.candidates().size()),
                                "percent", spoken.numbers().shortPercent(law.share()),
                                "law", spoken.cite(law.basis())))))
                .orElse(List.of());
    }
}
