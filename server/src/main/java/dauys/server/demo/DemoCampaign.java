package dauys.server.demo;

import dauys.election.commission.Appointment;
import dauys.election.commission.Area;
import dauys.election.commission.Role;
import dauys.election.commission.Scope;
import dauys.election.contest.Contest;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.Deposit;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationRules;
import dauys.folder.CandidacyFile;
import dauys.folder.CanonicalJson;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.server.applications.Applications;
import dauys.server.night.Actor;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.server.night.TurnoutHours;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Dossiers;
import dauys.store.Signatories;
import dauys.store.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What came before the night: everybody who stands for the Mazhilis in the synthetic nation applied and was registered,
 * some after a refusal. It is done once, through the same desk as everything else.
 */
final class DemoCampaign {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCampaign.class);
    private static final ZoneOffset ASTANA = ZoneOffset.ofHours(6);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final byte[] SALT = "campaign".getBytes(StandardCharsets.UTF_8);
    private static final String WORK = "–";

    private final NightElection election;
    private final Applications applications;
    private final Dossiers dossiers;
    private final ActRecord record;
    private final Desk desk;
    private final Moving clock = new Moving();
    private final Actor chair = actor(Role.CHAIR, "chair");

    DemoCampaign(
            NightElection election,
            Applications applications,
            Dossiers dossiers,
            Applying applying,
            JdbcClient sql,
            TransactionTemplate transactions,
            TurnoutHours hours) {
        this.election = election;
        this.applications = applications;
        this.dossiers = dossiers;
        this.record = new ActRecord(sql, transactions, applying, clock);
        this.desk = new Desk(election, record, hours);
    }

    /** The clock of the campaign stands where the next act is done. */
    private static final class Moving extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ASTANA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Does it where nothing of it is on record. */
    void play() {
        var known = new ArrayList<String>();
        record.applications(row -> known.add(row.subject().toString()));
        if (!known.isEmpty()) {
            return;
        }
        var contests = election.registers().papers().stream()
                .map(paper -> paper.contest())
                .filter(each -> each.body().office() == Office.MAZHILIS)
                .toList();
        int number = 0;
        for (Contest contest : contests) {
            number = contest.constituency().isEmpty() ? lists(contest, number) : candidates(contest, number);
        }
        LOG.info("{} applications of the campaign are on record.", number);
    }

    private int lists(Contest contest, int from) {
        int number = from;
        for (var list : election.registers().lists(contest.id())) {
            if (!list.candidates().isEmpty()) {
                number++;
                apply(contest, number, list.party(), list.candidates());
            }
        }
        return number;
    }

    private int candidates(Contest contest, int from) {
        int number = from;
        for (Candidate each : election.registers().candidates(contest.id())) {
            number++;
            apply(contest, number, each.id(), List.of(each));
        }
        return number;
    }

    /** One application: filed, sometimes refused and mended, registered. */
    private void apply(Contest contest, int number, String who, List<Candidate> persons) {
        var rules = election.registration(contest.id()).orElseThrow();
        LocalDate nominated = last(rules, Rule.NOMINATION).minusDays(2 + number % 7);
        LocalDate decided = last(rules, Rule.REGISTRATION).minusDays(1 + number % 5);
        var subject = new Subject.OfApplication(contest.id(), Integer.toString(1_000 + number));
        Actor applicant = actor(Role.APPLICANT, contest.id() + " " + who);
        String dossier = dossier(rules, contest, persons, nominated);
        act(applicant, subject, file(applicant, nominated, at(nominated), dossier, persons));
        if (number % 50 == 2) {
            act(
                    chair,
                    subject,
                    new RegistrationAct.Refuse(
                            chair.mark(),
                            at(decided.minusDays(3)),
                            "Synthetic, No. 1-" + number,
                            Set.of(Rule.GROUND_NOMINATION),
                            "Synthetic: a paper is missing."));
            act(applicant, subject, file(applicant, nominated, at(decided.minusDays(2)), dossier, persons));
        }
        act(
                chair,
                subject,
                new RegistrationAct.Register(
                        chair.mark(), at(decided), "Synthetic, No. 2-" + number, dossier, List.of(), List.of()));
    }

    private static RegistrationAct file(
            Actor applicant, LocalDate nominated, LocalDateTime at, String dossier, List<Candidate> persons) {
        return new RegistrationAct.File(applicant.mark(), at, nominated, dossier, persons.size());
    }

    private static LocalDate last(RegistrationRules rules, Rule window) {
        return rules.calendar()
                .find(window)
                .flatMap(each -> each.span().closes())
                .map(each -> each.day())
                .orElseThrow(() -> new IllegalStateException("No end of " + window));
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(MORNING);
    }

    private String dossier(RegistrationRules rules, Contest contest, List<Candidate> persons, LocalDate filed) {
        var rows = new ArrayList<Map<String, String>>();
        for (Candidate each : persons) {
            var row = new LinkedHashMap<String, String>();
            row.put("contest", contest.id());
            row.put("party", each.party().orElse(""));
            row.put("candidate", each.id());
            row.put("place", rules.onList() ? Integer.toString(rows.size() + 1) : "");
            row.put("name", each.name());
            row.put("born", each.born().map(Object::toString).orElse(""));
            row.put("woman", each.woman() ? "yes" : "no");
            row.put("disability", each.disability() ? "yes" : "no");
            row.put("name_ru", each.nameInRussian().orElse(""));
            row.put("citizen", "yes");
            row.put("incapable", "no");
            row.put("convicted", "no");
            row.put("corruption", "no");
            row.put("resident_since", each.born().map(Object::toString).orElse(""));
            row.put("member_of", each.party().orElse("none"));
            row.put("nominated_by", each.party().isPresent() ? "party" : "self");
            row.put("work", WORK);
            rows.add(row);
        }
        var tree = new TreeMap<String, Object>();
        tree.put("candidates", CandidacyFile.text(rows));
        tree.put(
                "documents",
                rules.documents().map(Provision::documents).orElse(Set.of()).stream()
                        .map(Enum::name)
                        .toList());
        Deposit.of(rules, persons.size(), filed, Optional.empty()).ifPresent(each -> tree.put("paid", each.due()));
        return dossiers.keep(CanonicalJson.write(tree));
    }

    private void act(Actor actor, Subject.OfApplication subject, RegistrationAct act) {
        clock.now = act.at().toInstant(ASTANA);
        Answer answer = desk.application(actor, subject, act, applications.preparing());
        if (!(answer instanceof Answer.Done)) {
            LOG.warn("An application of the demonstration stays as it is: {} {}", subject, answer);
        }
    }

    private static Actor actor(Role role, String who) {
        return new Actor(
                Signatories.mark(SALT, role + " " + who), List.of(new Appointment(role, Scope.of(new Area.Country()))));
    }
}
