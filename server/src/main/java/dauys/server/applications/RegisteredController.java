package dauys.server.applications;

import dauys.election.contest.Contest;
import dauys.election.nomination.PublishedPerson;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.folder.CandidacyFile;
import dauys.law.Trilingual;
import dauys.server.applications.Applications.Standing;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.security.OpenPath;
import dauys.wording.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who is registered, for everybody, from the moment of the decision; what the law does not publish is not here. */
@Controller
class RegisteredController {

    private static final int ORDER = 55;
    private static final int SHOWN = 25;

    private final Applications applications;
    private final BallotLots lots;
    private final ApplicationWords words;
    private final PartyLife life;

    RegisteredController(Applications applications, BallotLots lots, ApplicationWords words, PartyLife life) {
        this.applications = applications;
        this.lots = lots;
        this.words = words;
        this.life = life;
    }

    @Bean
    static OpenPath registeredIsOpen() {
        return new OpenPath("/registered");
    }

    @Bean
    static OpenPath registeredDataAreOpen() {
        return new OpenPath("/registered.csv");
    }

    @Bean
    static OpenPath registeredPartiesAreOpen() {
        return new OpenPath("/registered-parties.csv");
    }

    @Bean
    static Destination registeredDestination() {
        return Destination.forAll(ORDER, "/registered", "navigation.registered");
    }

    @GetMapping("/registered")
    View registered(Frame frame, @RequestParam(defaultValue = "") String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        // Most visitors look for nothing; then only what is shown is put into words.
        var groups = registrations().stream()
                .map(each -> group(frame, each))
                .filter(each -> wanted.isEmpty() || text(each).contains(wanted))
                .limit(SHOWN + 1)
                .toList();
        var parties = registeredParties().stream()
                .map(each -> party(frame, each))
                .filter(each -> wanted.isEmpty()
                        || (each.name() + " " + each.states())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .limit(SHOWN + 1)
                .toList();
        return PageView.of(new RegisteredPage(
                frame.called(frame.texts().say("registered.title")),
                part,
                groups.subList(0, Math.min(SHOWN, groups.size())),
                parties.subList(0, Math.min(SHOWN, parties.size())),
                groups.size() > SHOWN || parties.size() > SHOWN));
    }

    private List<Standing> registeredParties() {
        return applications.parties().stream()
                .filter(each -> each.course().state() == State.REGISTERED)
                .sorted(Comparator.comparing(each -> each.course().partySince().orElseThrow()))
                .toList();
    }

    private RegisteredPage.Party party(Frame frame, Standing standing) {
        var decision = standing.course().decision().orElseThrow();
        return new RegisteredPage.Party(
                life.name(frame, standing.course()).orElse("–"),
                frame.texts()
                        .say(
                                "registered.decided",
                                Map.of("at", words.moment(frame, decision.at()), "act", decision.act())),
                life.states(frame, standing.course(), applications.today()));
    }

    private static String text(RegisteredPage.Group group) {
        return (group.contest() + " " + group.name() + " " + group.persons()).toLowerCase(Locale.ROOT);
    }

    private List<Standing> registrations() {
        return applications.all().stream()
                .filter(each -> each.course().state() == State.REGISTERED)
                .sorted(Comparator.comparing(each -> each.subject().contest()))
                .toList();
    }

    private RegisteredPage.Group group(Frame frame, Standing standing) {
        Contest contest = applications.contest(standing.subject().contest()).orElseThrow();
        var spoken = words.spoken(frame);
        var persons = new ArrayList<RegisteredPage.Person>();
        for (PublishedPerson each : standing.course().registered()) {
            persons.add(new RegisteredPage.Person(
                    persons.size() + 1,
                    name(frame, each),
                    each.year() > 0 ? Integer.toString(each.year()) : "–",
                    each.party().map(spoken::party).orElse("–"),
                    each.work(),
                    each.residence()));
        }
        String title = contest.constituency().isPresent()
                ? persons.getFirst().name()
                : frame.texts()
                        .say(
                                "application.list-of",
                                Map.of("party", persons.getFirst().party()));
        return new RegisteredPage.Group(
                spoken.contest(contest),
                title,
                frame.texts()
                        .say(
                                "registered.decided",
                                Map.of(
                                        "at",
                                        words.moment(
                                                frame,
                                                standing.course()
                                                        .decision()
                                                        .orElseThrow()
                                                        .at()),
                                        "act",
                                        standing.course()
                                                .decision()
                                                .orElseThrow()
                                                .act())),
                lot(frame, standing, contest),
                persons);
    }

    private Optional<String> lot(Frame frame, Standing standing, Contest contest) {
        return Optional.of(contest)
                .filter(each -> each.constituency().isEmpty())
                .flatMap(lots::holding)
                .map(drawn -> frame.texts()
                        .say(
                                "registered.lot",
                                Map.of(
                                        "number",
                                        drawn.order().indexOf(BallotLots.party(standing)) + 1,
                                        "seed",
                                        drawn.seed())));
    }

    private static String name(Frame frame, PublishedPerson person) {
        return frame.texts().language() == Language.KK
                ? person.name()
                : person.nameInRussian().orElse(person.name());
    }

    /** The same as data. */
    @GetMapping("/registered.csv")
    ResponseEntity<String> data() {
        var rows = new ArrayList<Map<String, String>>();
        for (Standing standing : registrations()) {
            int place = 0;
            for (PublishedPerson each : standing.course().registered()) {
                place++;
                var row = new LinkedHashMap<String, String>();
                row.put("contest", standing.subject().contest());
                row.put("party", each.party().orElse(""));
                row.put("candidate", each.id());
                row.put(
                        "place",
                        applications.rules(standing.subject().contest()).onList() ? "" + place : "");
                row.put("name", each.name());
                row.put("name_ru", each.nameInRussian().orElse(""));
                row.put("born_year", each.year() > 0 ? Integer.toString(each.year()) : "");
                row.put("work", each.work());
                row.put("residence", each.residence());
                rows.add(row);
            }
        }
        String text = rows.isEmpty()
                ? "contest,party,candidate,place,name,name_ru,born_year,work,residence\n"
                : CandidacyFile.text(rows);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(text);
    }

    /** The parties as data: under which name, since when, and whether one is suspended or liquidated. */
    @GetMapping("/registered-parties.csv")
    ResponseEntity<String> partyData() {
        LocalDate today = applications.today();
        var rows = new ArrayList<Map<String, String>>();
        for (Standing standing : registeredParties()) {
            var course = standing.course();
            var published = course.published().stream().findFirst();
            var name = course.party().name();
            var suspended = course.party().suspended(today);
            var row = new LinkedHashMap<String, String>();
            row.put("party", published.map(PublishedPerson::id).orElse(""));
            row.put(
                    "name",
                    name.map(Trilingual::kk)
                            .or(() -> published.map(PublishedPerson::name))
                            .orElse(""));
            row.put(
                    "name_ru",
                    name.map(Trilingual::ru)
                            .or(() -> published.flatMap(PublishedPerson::nameInRussian))
                            .orElse(""));
            row.put("first_name", published.map(PublishedPerson::name).orElse(""));
            row.put("registered", course.partySince().map(LocalDate::toString).orElse(""));
            row.put("branches", Integer.toString(course.party().branches().size()));
            row.put(
                    "suspended_from",
                    suspended.map(each -> each.from().toString()).orElse(""));
            row.put(
                    "suspended_until",
                    suspended.map(each -> each.last().toString()).orElse(""));
            row.put(
                    "liquidated",
                    course.party()
                            .liquidated()
                            .map(each -> each.on().toString())
                            .orElse(""));
            rows.add(row);
        }
        String text = rows.isEmpty()
                ? "party,name,name_ru,first_name,registered,branches,suspended_from,suspended_until,liquidated\n"
                : CandidacyFile.text(rows);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(text);
    }
}
