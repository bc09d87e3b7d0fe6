package dauys.server.applications;

import dauys.election.nomination.RegistrationCourse;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.election.party.PartyAct;
import dauys.election.party.PartyCheck;
import dauys.election.party.PartyCourse;
import dauys.election.party.PartyRules;
import dauys.folder.FoundingFolder;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.server.applications.Applications.Standing;
import dauys.server.applications.PartyPart.Forms;
import dauys.server.applications.PartyPart.Missed;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.wording.Language;
import dauys.wording.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the screens say of a party after its registration: its branches, its names, suspension and liquidation. */
@Component
final class PartyLife {

    private final Applications applications;
    private final ApplicationWords words;

    PartyLife(Applications applications, ApplicationWords words) {
        this.applications = applications;
        this.words = words;
    }

    private PartyRules rules() {
        return applications.rules(NightElection.PARTIES).ofParty();
    }

    /** How an application of a party stands, and the party itself where it is registered; each in a few words. */
    List<String> states(Frame frame, RegistrationCourse course, LocalDate on) {
        var party = course.party();
        var states = new ArrayList<String>();
        if (party.liquidated().isPresent()) {
            states.add(say(
                    frame,
                    "party.is-liquidated",
                    "day",
                    party.liquidated().get().on()));
        } else {
            states.add(words.state(frame, course.state()));
            if (course.state() == State.REGISTERED) {
                party.suspended(on).ifPresent(each -> states.add(say(frame, "party.is-suspended", "day", each.last())));
            }
        }
        if (party.name().isPresent() && !course.published().isEmpty()) {
            states.add(frame.texts().say("party.was-named", Map.of("name", first(frame, course))));
        }
        return states;
    }

    private static String say(Frame frame, String key, String fact, LocalDate day) {
        return frame.texts().say(key, Map.of(fact, frame.texts().numbers().date(day)));
    }

    /** The name of a party that was registered: the last one that it took. */
    Optional<String> name(Frame frame, RegistrationCourse course) {
        return course.party()
                .name()
                .map(each -> Names.in(each, frame.texts().language()))
                .or(() -> course.published().isEmpty() ? Optional.empty() : Optional.of(first(frame, course)));
    }

    /** The name under which it was registered, in Kazakh or Russian. */
    private static String first(Frame frame, RegistrationCourse course) {
        var published = course.published().getFirst();
        return frame.texts().language() == Language.KK
                ? published.name()
                : published.nameInRussian().orElse(published.name());
    }

    /** The part of the page; empty for a party that never was registered. */
    Optional<PartyPart> part(Frame frame, Standing standing, LocalDate on, boolean decides, TypedParty.Fields typed) {
        var course = standing.course();
        return course.partySince().map(since -> {
            var rules = rules();
            var findings = course.state() == State.REGISTERED
                    ? PartyCheck.of(course.party(), rules, since, on, Place.of(FoundingFolder.HEADER))
                    : List.<Finding>of();
            boolean enters = decides
                    && course.state() == State.REGISTERED
                    && course.party().liquidated().isEmpty();
            return new PartyPart(
                    sentences(frame, course.party(), since),
                    words.lines(frame, findings, true, false),
                    words.lines(frame, findings, false, false),
                    units(frame, course.party(), rules, since, on),
                    enters ? Optional.of(forms(frame, standing, rules, typed)) : Optional.empty());
        });
    }

    private List<String> sentences(Frame frame, PartyCourse party, LocalDate since) {
        var sentences = new ArrayList<String>();
        sentences.add(say(frame, "party.since", "day", since));
        party.renames()
                .forEach(each -> sentences.add(frame.texts()
                        .say(
                                "party.renamed",
                                Map.of(
                                        "name",
                                        Names.in(each.name(), frame.texts().language()),
                                        "day",
                                        date(frame, each.on()),
                                        "act",
                                        each.congress()))));
        for (var each : party.suspensions()) {
            sentences.add(frame.texts()
                    .say(
                            "party.suspended",
                            Map.of(
                                    "from", date(frame, each.from()),
                                    "until", date(frame, each.until()),
                                    "act", each.act())));
            each.ended()
                    .ifPresent(end -> sentences.add(frame.texts()
                            .say("party.suspension-ended", Map.of("day", date(frame, end.on()), "act", end.act()))));
        }
        party.liquidated().ifPresent(each -> sentences.add(liquidated(frame, each)));
        return sentences;
    }

    /** A liquidation with its ground, its article, and the elections where the ground is those. */
    String liquidated(Frame frame, PartyAct.Liquidate act) {
        var spoken = words.spoken(frame);
        return frame.texts()
                .say(
                        "party.liquidated",
                        Map.of(
                                "day",
                                date(frame, act.on()),
                                "act",
                                act.act(),
                                "ground",
                                ground(frame, act.ground()),
                                "law",
                                rules().find(act.ground())
                                        .map(Provision::basis)
                                        .map(spoken::cite)
                                        .orElse("–"),
                                "n",
                                act.missed().size(),
                                "days",
                                String.join(
                                        ", ",
                                        act.missed().stream()
                                                .map(each -> date(frame, each))
                                                .toList())));
    }

    private String ground(Frame frame, Rule rule) {
        return words.spoken(frame).text("rule." + rule.key());
    }

    private static String date(Frame frame, LocalDate day) {
        return frame.texts().numbers().date(day);
    }

    private List<PartyPart.Unit> units(
            Frame frame, PartyCourse party, PartyRules rules, LocalDate since, LocalDate on) {
        var last = rules.branchesUntil(since);
        return rules.units().stream()
                .map(unit -> {
                    var branch = party.branch(unit);
                    String day = branch.map(each -> date(frame, each.on()))
                            .orElseGet(() -> last.map(until -> say(frame, "party.missing-until", "day", until))
                                    .orElseGet(() -> frame.texts().say("party.missing")));
                    boolean isLate = branch.isPresent()
                            && last.filter(branch.get().on()::isAfter).isPresent();
                    return new PartyPart.Unit(
                            words.spoken(frame).area(unit),
                            unit,
                            isLate ? frame.texts().say("party.late", Map.of("day", day)) : day,
                            isLate
                                    || (branch.isEmpty()
                                            && last.filter(on::isAfter).isPresent()));
                })
                .toList();
    }

    private Forms forms(Frame frame, Standing standing, PartyRules rules, TypedParty.Fields typed) {
        var spoken = words.spoken(frame);
        var party = standing.course().party();
        return new Forms(
                standing.address(),
                typed,
                rules.units().stream()
                        .filter(each -> party.branch(each).isEmpty())
                        .map(each -> new Fields.Option(each, spoken.area(each) + ", " + each, false))
                        .toList(),
                rules.renewal().map(each -> frame.texts().say("party.anew", Map.of("law", spoken.cite(each.basis())))),
                bounds(frame, rules),
                !party.suspensions().isEmpty(),
                rules.liquidationGrounds().stream()
                        .map(each -> new Fields.Option(
                                each.rule().key(),
                                ground(frame, each.rule()) + " [" + spoken.cite(each.basis()) + "]",
                                each.rule().key().equals(typed.ground())))
                        .toList(),
                missed(frame, rules, typed));
    }

    private Optional<String> bounds(Frame frame, PartyRules rules) {
        var spoken = words.spoken(frame);
        return rules.find(Rule.PARTY_SUSPENSION_LEAST)
                .flatMap(least -> rules.find(Rule.PARTY_SUSPENSION_MOST)
                        .map(most -> frame.texts()
                                .say(
                                        "party.bounds",
                                        Map.of(
                                                "least", spoken.law().term(least.term()),
                                                "most", spoken.law().term(most.term()),
                                                "law", spoken.cite(least.basis())))));
    }

    private static List<Missed> missed(Frame frame, PartyRules rules, TypedParty.Fields typed) {
        int elections = rules.find(Rule.PARTY_LIQUIDATION_ELECTIONS)
                .map(Provision::number)
                .orElse(0);
        return IntStream.range(0, elections)
                .mapToObj(each -> new Missed(
                        each + 1,
                        frame.texts().say("party.missed", Map.of("number", each + 1)),
                        each < typed.missed().size() ? typed.missed().get(each) : ""))
                .toList();
    }
}
