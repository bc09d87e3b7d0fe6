package dauys.server.commissions;

import static dauys.election.commission.Action.FORM_COMMISSION;
import static dauys.election.commission.Action.SEE_COMMISSIONS;

import dauys.election.commission.Commission;
import dauys.election.commission.CommissionCourse.Seated;
import dauys.election.commission.Composition;
import dauys.election.commission.CompositionCheck.Checked;
import dauys.election.commission.Level;
import dauys.folder.CommissionsFile;
import dauys.law.Finding;
import dauys.server.commissions.CommissionsPage.Option;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.security.Addresses;
import dauys.server.security.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The commissions that somebody may look into, as a list and as a file. */
@Controller
class CommissionsController {

    private static final int ORDER = 17;
    private static final int ON_A_PAGE = 100;
    private static final String MISSING = "missing";
    private static final String AGAINST = "against";

    private final NightElection election;
    private final Commissions commissions;
    private final SeatWords words;
    private final Refusing refusing;

    CommissionsController(NightElection election, Commissions commissions, SeatWords words, Refusing refusing) {
        this.election = election;
        this.commissions = commissions;
        this.words = words;
        this.refusing = refusing;
    }

    @Bean
    static Destination commissionsDestination() {
        return Destination.forRoles(ORDER, "/commissions", "navigation.commissions", Refusing.roles(SEE_COMMISSIONS));
    }

    @GetMapping("/commissions")
    View all(
            Frame frame,
            Person person,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "0") int from) {
        Actor actor = Actors.of(person);
        var refusal = election.rights().refusal(actor.appointments(), SEE_COMMISSIONS);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/");
        }
        var seen = commissions.seen(actor);
        var all = commissions.seated();
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        var found = seen.stream()
                .filter(each -> level.isEmpty() || key(each.level()).equals(level))
                .filter(each -> stands(Optional.ofNullable(all.get(each.id())), standing))
                .filter(each -> wanted.isEmpty() || text(frame, each).contains(wanted))
                .toList();
        int first = Math.clamp(from, 0, found.size());
        int end = Math.min(found.size(), first + ON_A_PAGE);
        long seated = seen.stream().filter(each -> all.containsKey(each.id())).count();
        String own = Addresses.with(
                Addresses.with(Addresses.with("/commissions", "level", level), "standing", standing), "part", part);
        return PageView.of(new CommissionsPage(
                frame.called(frame.texts().say("commissions.title")),
                levels(frame, level),
                standings(frame, standing),
                part,
                frame.texts().say("commissions.sum", Map.of("n", seen.size(), "seated", seated)),
                found.subList(first, end).stream()
                        .map(each -> row(frame, each, Optional.ofNullable(all.get(each.id()))))
                        .toList(),
                end < found.size() ? Optional.of(Addresses.with(own, "from", "" + end)) : Optional.empty(),
                "/commissions.csv",
                election.rights().refusal(actor.appointments(), FORM_COMMISSION).isEmpty()));
    }

    private static boolean stands(Optional<Seated> seated, String standing) {
        return switch (standing) {
            case MISSING -> seated.isEmpty();
            case AGAINST -> seated.filter(each -> !each.against().isEmpty()).isPresent();
            default -> true;
        };
    }

    private String text(Frame frame, Commission commission) {
        return (Commissions.code(commission) + " " + words.name(frame, commission) + " "
                        + words.place(frame, commission))
                .toLowerCase(Locale.ROOT);
    }

    private static List<Option> levels(Frame frame, String chosen) {
        var levels = new ArrayList<Option>();
        levels.add(new Option("", frame.texts().say("commissions.every-level"), chosen.isEmpty()));
        for (Level each : Level.values()) {
            String key = key(each);
            levels.add(new Option(key, frame.texts().say("commissions.level-" + key), key.equals(chosen)));
        }
        return levels;
    }

    private static List<Option> standings(Frame frame, String chosen) {
        return List.of("", MISSING, AGAINST).stream()
                .map(each -> new Option(
                        each,
                        frame.texts().say("commissions.standing" + (each.isEmpty() ? "" : "-" + each)),
                        each.equals(chosen)))
                .toList();
    }

    static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private CommissionsPage.Row row(Frame frame, Commission commission, Optional<Seated> seated) {
        Optional<Composition> members = seated.flatMap(each -> commissions.members(commission, each.dossier()));
        Checked checked =
                members.map(each -> commissions.check(commission, each)).orElseGet(() -> commissions.empty(commission));
        String codes = checked.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(" "));
        String missing = frame.texts().say(seated.isEmpty() ? "commissions.nobody" : "commissions.gone");
        return new CommissionsPage.Row(
                "/commissions/" + commission.id(),
                words.name(frame, commission),
                words.place(frame, commission),
                SeatWords.size(checked),
                seated.map(each -> Integer.toString(each.members())).orElse(Spoken.NOTHING),
                SeatWords.number(checked.quorum()),
                SeatWords.number(checked.majority()),
                members.isEmpty() ? missing : codes.isEmpty() ? frame.texts().say("commissions.nothing") : codes,
                checked.findings().stream().anyMatch(Finding::isError));
    }

    /** Who sits in all commissions that somebody may look into. */
    @GetMapping("/commissions.csv")
    ResponseEntity<String> export(Person person) {
        var seated = commissions.seated();
        var all = new ArrayList<Composition>();
        for (Commission each : commissions.seen(Actors.of(person))) {
            Optional.ofNullable(seated.get(each.id()))
                    .flatMap(entered -> commissions.members(each, entered.dossier()))
                    .ifPresent(all::add);
        }
        return csv("commissions.csv", CommissionsFile.text(all));
    }

    /** Who sits in one commission. */
    @GetMapping("/commissions/{id}/members.csv")
    ResponseEntity<String> members(Person person, @PathVariable String id) {
        return commissions
                .seen(Actors.of(person), id)
                .flatMap(this::members)
                .map(each -> csv("commission.csv", CommissionsFile.text(List.of(each))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Composition> members(Commission commission) {
        return commissions.seated(commission).flatMap(each -> commissions.members(commission, each.dossier()));
    }

    private static ResponseEntity<String> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text);
    }
}
