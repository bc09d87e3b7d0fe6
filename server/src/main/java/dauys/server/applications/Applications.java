package dauys.server.applications;

import dauys.election.commission.PersonMark;
import dauys.election.contest.Contest;
import dauys.election.nomination.ApplicationCheck;
import dauys.election.nomination.ApplicationCheck.Checked;
import dauys.election.nomination.ApplicationCheck.Handed;
import dauys.election.nomination.Candidacy;
import dauys.election.nomination.PublishedPerson;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationCourse;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.election.nomination.RegistrationRules;
import dauys.election.territory.Region;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Refusal;
import dauys.server.Settings;
import dauys.server.night.NightElection;
import dauys.store.Act;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Dossiers;
import dauys.store.Preparing;
import dauys.store.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Applications as they stand, with what was handed in and what the law says of it. */
@Component
public final class Applications {

    /** Where somebody may not stand a second time. */
    private static final Set<State> ALIVE =
            EnumSet.of(State.FILED, State.REGISTERED, State.REFUSAL_APPEALED, State.CANCELLATION_APPEALED);

    private final NightElection election;
    private final ActRecord record;
    private final Dossiers dossiers;
    private final Clock clock;

    /** So many applications of one account may wait. */
    private final int mostOfOne;

    /** What was read last, and by which entry it had come there. */
    private volatile Read read = new Read(-1, List.of());

    private record Read(long last, List<Standing> all) {}

    /** Persons by the digest of what was handed in, which never changes. */
    private final Map<String, List<Candidacy>> persons = new ConcurrentHashMap<>();

    Applications(NightElection election, ActRecord record, Dossiers dossiers, Clock clock, Settings settings) {
        this.election = election;
        this.record = record;
        this.dossiers = dossiers;
        this.clock = clock;
        this.mostOfOne = settings.applicationsOfAnApplicant();
    }

    /** One application where it stands. */
    record Standing(Subject.OfApplication subject, RegistrationCourse course) {

        String address() {
            return subject.contest().equals(NightElection.PARTIES)
                    ? "/parties/" + subject.id()
                    : "/applications/" + subject.contest() + "/" + subject.id();
        }

        String dossier() {
            return course.application()
                    .map(RegistrationCourse.Application::dossier)
                    .orElse("");
        }
    }

    /** All of lists and candidates, in the order in which something was last done with each. */
    List<Standing> all() {
        return all(false);
    }

    /** All of parties. */
    List<Standing> parties() {
        return all(true);
    }

    private List<Standing> all(boolean parties) {
        return standings().stream()
                .filter(each -> each.subject().contest().equals(NightElection.PARTIES) == parties)
                .toList();
    }

    /** Read anew only where something was done with one of them: the page that everybody sees asks for all. */
    private List<Standing> standings() {
        long last = record.lastOfApplications();
        Read known = read;
        if (known.last() == last) {
            return known.all();
        }
        var all = new ArrayList<Standing>();
        record.applications(row -> {
            if (row.subject() instanceof Subject.OfApplication subject) {
                all.add(new Standing(subject, Applying.application(row.content())));
            }
        });
        read = new Read(last, List.copyOf(all));
        return all;
    }

    Optional<Standing> find(String contest, String id) {
        var subject = new Subject.OfApplication(contest, id);
        return record.standing(subject)
                .map(standing -> new Standing(subject, Applying.application(standing.content())));
    }

    /** What was handed in; empty where it was erased. */
    Optional<Dossier> dossier(Standing standing) {
        return dossiers.find(standing.dossier()).map(Dossier::of);
    }

    /** Keeps what was handed in and says by which digest it is found. */
    String keep(Dossier dossier) {
        return dossiers.keep(dossier.text());
    }

    /** Throws away what was handed in with an application that was not taken. */
    void drop(String digest) {
        dossiers.erase(digest);
    }

    RegistrationRules rules(String contest) {
        return election.registration(contest).orElseThrow();
    }

    Optional<Contest> contest(String id) {
        return election.registers().paper(id).map(paper -> paper.contest());
    }

    /** The time of the commission that registers in a contest: a constituency has that of its region. */
    LocalDateTime now(Contest contest) {
        var area = election.registrationArea(contest);
        var territory = election.registers().territory();
        ZoneOffset offset = territory.precincts().stream()
                .filter(each -> contest.constituency().isPresent() && area.covers(each))
                .findFirst()
                .map(each -> each.unit().region())
                .flatMap(Region::offset)
                .or(territory::offset)
                .orElse(ZoneOffset.UTC);
        return LocalDateTime.ofInstant(clock.instant(), offset);
    }

    /** The day by the clock of the authority that registers parties. */
    LocalDate today() {
        return LocalDateTime.ofInstant(
                        clock.instant(),
                        election.registers().territory().offset().orElse(ZoneOffset.UTC))
                .toLocalDate();
    }

    /** What the law says of something that was, or is about to be, handed in. */
    Checked check(Contest contest, Optional<String> id, Dossier dossier, LocalDate filed) {
        var read = dossier.persons();
        var place = Place.of("candidates.csv");
        var findings = new ArrayList<>(read.findings());
        var own = read.value().orElse(List.of());
        var rules = rules(contest.id());
        others(contest, id, own, place, findings);
        var handed = new Handed(own, dossier.documents(), dossier.paid(), dossier.before(), filed);
        var checked =
                ApplicationCheck.of(rules, handed, elsewhere(contest, id), OptionalInt.of(contest.seats()), place);
        findings.addAll(checked.findings());
        if (own.isEmpty() && findings.stream().noneMatch(Finding::isError)) {
            findings.add(Finding.error("N306", place));
        }
        return new Checked(checked.standings(), checked.deposit(), findings);
    }

    /** Rows of another contest or party, the wrong way to stand there, and a second list of the same party. */
    private void others(
            Contest contest, Optional<String> id, List<Candidacy> own, Place place, List<Finding> findings) {
        boolean onList = contest.constituency().isEmpty();
        for (Candidacy each : own) {
            if (!each.contest().equals(contest.id()) || each.onList() != onList) {
                findings.add(Finding.error("N304", each.place())
                        .with("name", each.person().name())
                        .with("contest", contest.id()));
            }
        }
        var parties = own.stream()
                .map(each -> each.person().party().orElse(""))
                .distinct()
                .toList();
        if (onList && parties.size() > 1) {
            findings.add(Finding.error("N307", place).with("parties", parties));
        }
        boolean isSecond = onList
                && all().stream()
                        .filter(each -> each.subject().contest().equals(contest.id()))
                        .filter(each -> id.isEmpty() || !each.subject().id().equals(id.get()))
                        .filter(each -> ALIVE.contains(each.course().state()))
                        .flatMap(each -> persons(each).stream())
                        .anyMatch(each -> parties.contains(each.person().party().orElse("–")));
        if (isSecond) {
            findings.add(Finding.error("N305", place).with("party", parties.getFirst()));
        }
        if (onList && parties.size() == 1) {
            ofParty(parties.getFirst(), now(contest).toLocalDate(), place).ifPresent(findings::add);
        }
    }

    /** What the register of parties has against the party of a list; nothing where it does not know the party. */
    private Optional<Finding> ofParty(String code, LocalDate on, Place place) {
        var found = new ArrayList<Optional<Finding>>();
        for (Standing each : parties()) {
            var course = each.course();
            if (course.published().stream().anyMatch(party -> party.id().equals(code))) {
                found.add(ofParty(course, on, place));
            }
        }
        return found.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : found.stream().findFirst().flatMap(each -> each);
    }

    private static Optional<Finding> ofParty(RegistrationCourse course, LocalDate on, Place place) {
        if (course.state() != State.REGISTERED) {
            return Optional.of(Finding.warning("N310", place));
        }
        return course.party()
                .liquidated()
                .map(each -> Finding.warning("N309", place).with("day", each.on()))
                .or(() -> course.party()
                        .suspended(on)
                        .map(each -> Finding.warning("N308", place)
                                .with("from", each.from())
                                .with("until", each.last())));
    }

    /** Everybody who stands in another application, waiting or registered. */
    private List<Candidacy> elsewhere(Contest contest, Optional<String> id) {
        var elsewhere = new ArrayList<Candidacy>();
        for (Standing each : all()) {
            boolean isOwn = each.subject().contest().equals(contest.id())
                    && id.filter(each.subject().id()::equals).isPresent();
            if (!isOwn && ALIVE.contains(each.course().state()) && isOfSameOffice(contest, each)) {
                persons(each).stream()
                        .filter(person ->
                                !each.course().struck().contains(person.person().id()))
                        .forEach(elsewhere::add);
            }
        }
        return elsewhere;
    }

    private boolean isOfSameOffice(Contest contest, Standing other) {
        return contest(other.subject().contest())
                .filter(each -> each.body().office() == contest.body().office())
                .isPresent();
    }

    /** Forgets the persons whose dossiers were erased since they were read. */
    void forgetErased() {
        persons.keySet().retainAll(dossiers.kept(Set.copyOf(persons.keySet())));
    }

    /** The persons of an application, read once; {@link #forgetErased} is asked before they are shown. */
    List<Candidacy> persons(Standing standing) {
        return persons.computeIfAbsent(
                standing.dossier(),
                digest -> dossiers.find(digest)
                        .map(Dossier::of)
                        .flatMap(each -> each.persons().value())
                        .orElse(List.of()));
    }

    /** Persons of all applications that are registered, with the contest of each; those who were erased are gone. */
    List<Candidacy> registered() {
        forgetErased();
        var registered = new ArrayList<Candidacy>();
        for (Standing each : all()) {
            var ids =
                    each.course().registered().stream().map(PublishedPerson::id).toList();
            persons(each).stream()
                    .filter(person -> ids.contains(person.person().id()))
                    .forEach(registered::add);
        }
        return registered;
    }

    /** Why an account may not file so many more that wait; empty where it may. Parties are counted with the others. */
    Optional<Refusal> tooMany(PersonMark applicant, int more) {
        long waiting = standings().stream()
                .filter(each -> each.course().state() == State.FILED)
                .filter(each -> each.course()
                        .application()
                        .filter(filed -> filed.by().equals(applicant))
                        .isPresent())
                .count();
        return waiting + more <= mostOfOne
                ? Optional.empty()
                : Optional.of(Refusal.ofOrder("W849", Map.of("number", waiting, "most", mostOfOne)));
    }

    /** Refuses, before anything else is prepared, what would wait beyond the limit of one account. */
    Preparing limited(Preparing next) {
        return (wanted, content, protocols) -> {
            boolean isWaiting = content.map(Applying::application)
                    .filter(course -> course.state() == State.FILED)
                    .isPresent();
            var refusal = wanted instanceof Act.OnApplication on
                            && on.act() instanceof RegistrationAct.File file
                            && !isWaiting
                    ? tooMany(file.by(), 1)
                    : Optional.<Refusal>empty();
            return refusal.isPresent()
                    ? new Preparing.Prepared.Refused(refusal.get())
                    : next.of(wanted, content, protocols);
        };
    }

    /**
     * Reads, while no other application can change, what stands in the way of a registration and what is published of
     * whom; the screen may have shown something older.
     */
    public Preparing preparing() {
        return (wanted, content, protocols) -> {
            if (!(wanted instanceof Act.OnApplication on) || !(on.act() instanceof RegistrationAct.Register register)) {
                return new Preparing.Prepared.Ready(wanted);
            }
            var standing = new Standing(
                    on.subject(), content.map(Applying::application).orElseGet(RegistrationCourse::untouched));
            var dossier = dossier(standing);
            var contest = contest(on.subject().contest()).orElseThrow();
            var filed = standing.course()
                    .application()
                    .map(each -> each.at().toLocalDate())
                    .orElse(register.at().toLocalDate());
            List<String> failing = dossier.map(
                            each -> check(contest, Optional.of(on.subject().id()), each, filed)
                                    .failing())
                    .orElse(List.of("N306"));
            var published = dossier.flatMap(each -> each.persons().value()).orElse(List.of()).stream()
                    .map(PublishedPerson::of)
                    .toList();
            return new Preparing.Prepared.Ready(new Act.OnApplication(
                    on.subject(),
                    new RegistrationAct.Register(
                            register.by(), register.at(), register.act(), register.dossier(), failing, published)));
        };
    }
}
