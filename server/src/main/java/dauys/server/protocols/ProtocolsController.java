package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.commission.Area;
import dauys.election.commission.ContestKind;
import dauys.election.protocol.DoubleEntry;
import dauys.election.territory.Region;
import dauys.election.territory.Unit;
import dauys.server.night.Actors;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.security.Addresses;
import dauys.server.security.Person;
import dauys.store.Claims;
import dauys.store.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of protocols. */
@Controller
class ProtocolsController {

    private static final int ORDER = 20;

    private final NightElection election;
    private final Live live;
    private final Claims claims;
    private final Visits visits;
    private final Wordings wordings;
    private final Signers signers;

    ProtocolsController(
            NightElection election, Live live, Claims claims, Visits visits, Wordings wordings, Signers signers) {
        this.election = election;
        this.live = live;
        this.claims = claims;
        this.visits = visits;
        this.wordings = wordings;
        this.signers = signers;
    }

    @Bean
    static Destination protocolsDestination() {
        return Destination.forRoles(
                ORDER, "/protocols", "navigation.protocols", "CHAIR", "SECRETARY", "OPERATOR", "AUDITOR", "OBSERVER");
    }

    @GetMapping("/protocols")
    View protocols(
            Frame frame,
            Person person,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page) {
        var actor = Actors.of(person);
        var reach = Reach.of(election, actor, Action.SEE_PROTOCOL, Action.SEE_READINGS, Action.TYPE_READING);
        if (reach.isNothing()) {
            var refusal = election.rights().refusal(actor.appointments(), Action.SEE_PROTOCOL);
            return visits.notAllowed(frame, refusal.orElseThrow());
        }
        var asked = ProtocolList.asked(area, kind, state, text, page);
        var found = asked.in(election, live.now(), reach);
        boolean claimants = !Reach.of(election, actor, Action.SEE_READINGS).isNothing();
        var words = wordings.of(frame.texts());
        return PageView.of(new ProtocolsPage(
                frame.titled("protocols.title"),
                areas(reach, asked, words),
                kinds(asked, words),
                states(asked, words),
                asked.text(),
                frame.texts().say("protocols.count", Map.of("n", found.total())),
                claimants,
                lines(found.slots(), claimants, words),
                asked.page() > 1 ? Optional.of(address(asked, asked.page() - 1)) : Optional.empty(),
                asked.page() * ProtocolList.ON_A_PAGE < found.total()
                        ? Optional.of(address(asked, asked.page() + 1))
                        : Optional.empty()));
    }

    private static String address(ProtocolList asked, int page) {
        String address = Addresses.with("/protocols", "page", Integer.toString(page));
        address = asked.area().isPresent()
                ? Addresses.with(address, "area", asked.area().get().text())
                : address;
        address = asked.kind().isPresent()
                ? Addresses.with(address, "kind", asked.kind().get().text())
                : address;
        address = asked.state().isPresent()
                ? Addresses.with(address, "state", asked.state().get().name())
                : address;
        return asked.text().isEmpty() ? address : Addresses.with(address, "text", asked.text());
    }

    private List<ProtocolsPage.Group> areas(Reach reach, ProtocolList asked, ElectionWords words) {
        var byRegion = new HashMap<Region, LinkedHashSet<Unit>>();
        election.registers().territory().precincts().stream()
                .filter(reach::covers)
                .forEach(each -> byRegion.computeIfAbsent(each.unit().region(), none -> new LinkedHashSet<>())
                        .add(each.unit()));
        String chosen = asked.area().map(Area::text).orElse("");
        var groups = new ArrayList<ProtocolsPage.Group>();
        for (Region region : election.registers().territory().regions()) {
            var units = byRegion.get(region);
            if (units != null) {
                var options = new ArrayList<ProtocolsPage.Option>();
                String name = words.areas().name(region.code());
                options.add(option(new Area.OfRegion(region.code()).text(), name, chosen));
                units.forEach(unit -> options.add(option(
                        new Area.OfUnit(unit.code()).text(), words.areas().name(unit.code()), chosen)));
                groups.add(new ProtocolsPage.Group(name, options));
            }
        }
        return groups;
    }

    private List<ProtocolsPage.Option> kinds(ProtocolList asked, ElectionWords words) {
        String chosen = asked.kind().map(ContestKind::text).orElse("");
        return election.registers().papers().stream()
                .map(paper -> election.kind(paper.contest()))
                .distinct()
                .map(kind -> option(kind.text(), words.commission().kind(kind), chosen))
                .toList();
    }

    private static List<ProtocolsPage.Option> states(ProtocolList asked, ElectionWords words) {
        String chosen = asked.state().map(Enum::name).orElse("");
        return Arrays.stream(DoubleEntry.State.values())
                .map(state -> option(state.name(), words.state(state), chosen))
                .toList();
    }

    private static ProtocolsPage.Option option(String value, String words, String chosen) {
        return new ProtocolsPage.Option(value, words, value.equals(chosen));
    }

    private List<ProtocolsPage.Line> lines(List<Integer> slots, boolean claimants, ElectionWords words) {
        var typing = new HashMap<Subject, String>();
        if (claimants) {
            claims.all().forEach(each -> typing.put(each.subject(), signers.person(each.person(), true)));
        }
        var moment = live.now();
        var plan = election.registers().plan();
        return slots.stream()
                .map(slot -> {
                    var precinct = plan.precincts().get(plan.precinctOf(slot));
                    var contest = plan.paperOf(slot).contest();
                    var subject = new Subject.OfProtocol(precinct.id(), contest.id());
                    return new ProtocolsPage.Line(
                            Visit.address(subject),
                            words.number(precinct),
                            words.areas().name(precinct.unit().code()),
                            words.protocol().contest(contest),
                            words.state(moment.slots().get(slot).state()),
                            typing.getOrDefault(subject, ""));
                })
                .toList();
    }
}
