package dauys.server.commissions;

import dauys.election.commission.Action;
import dauys.election.commission.Appointment;
import dauys.election.commission.Area;
import dauys.election.commission.Commission;
import dauys.election.commission.CommissionCourse.Seated;
import dauys.election.commission.Composition;
import dauys.election.commission.CompositionCheck;
import dauys.election.commission.CompositionCheck.Checked;
import dauys.election.commission.Level;
import dauys.election.territory.Precinct;
import dauys.folder.CommissionsFile;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.server.night.Actor;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Dossiers;
import dauys.store.Subject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The commissions of the election with who sits in them, as far as that was entered. */
@Component
final class Commissions {

    /** What findings call what was sent. */
    static final String FILE = "commissions.csv";

    /** So many different appointments are remembered, each with the list of its commissions. */
    private static final int MOST_KEPT = 100;

    private final NightElection election;
    private final ActRecord record;
    private final Dossiers dossiers;
    private final Desk desk;
    private final Clock clock;

    /** What was read last, and by which entry it had come there. */
    private volatile Read read = new Read(-1, Map.of());

    private record Read(long last, Map<String, Seated> all) {}

    /** The commissions for which such appointments give a right; rights and tree do not change while a server runs. */
    private final Map<Asked, List<Commission>> allowed = new ConcurrentHashMap<>();

    private record Asked(List<Appointment> held, Action action) {}

    Commissions(NightElection election, ActRecord record, Dossiers dossiers, Desk desk, Clock clock) {
        this.election = election;
        this.record = record;
        this.dossiers = dossiers;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those that somebody may look into, the highest first. */
    List<Commission> seen(Actor actor) {
        return with(actor, Action.SEE_COMMISSIONS);
    }

    /** Those for which somebody may do this; of fourteen thousand the rights are not asked for each page anew. */
    List<Commission> with(Actor actor, Action action) {
        if (allowed.size() >= MOST_KEPT) {
            allowed.clear();
        }
        return allowed.computeIfAbsent(
                new Asked(actor.appointments(), action),
                asked -> election.commissions().all().stream()
                        .filter(each -> desk.refusal(actor, action, each).isEmpty())
                        .toList());
    }

    /** A commission that somebody may look into. */
    Optional<Commission> seen(Actor actor, String id) {
        return election.commissions()
                .find(id)
                .filter(each ->
                        desk.refusal(actor, Action.SEE_COMMISSIONS, each).isEmpty());
    }

    boolean mayForm(Actor actor, Commission commission) {
        return desk.refusal(actor, Action.FORM_COMMISSION, commission).isEmpty();
    }

    /** What was entered, by the id of each commission; read anew only where something was entered for any. */
    Map<String, Seated> seated() {
        long last = record.lastOfCommissions();
        Read known = read;
        if (known.last() == last) {
            return known.all();
        }
        var all = new HashMap<String, Seated>();
        record.commissions(row -> {
            if (row.subject() instanceof Subject.OfCommission subject) {
                Applying.commission(row.content()).seated().ifPresent(seated -> all.put(subject.commission(), seated));
            }
        });
        Read fresh = new Read(last, Map.copyOf(all));
        read = fresh;
        return fresh.all();
    }

    /** What was entered for one commission; a page of many asks for all at once. */
    Optional<Seated> seated(Commission commission) {
        return Optional.ofNullable(seated().get(commission.id()));
    }

    /** The members behind a digest; empty where they were erased. */
    Optional<Composition> members(Commission commission, String dossier) {
        return dossiers.find(dossier)
                .flatMap(text -> CommissionsFile.read(FILE, text).value())
                .flatMap(all -> all.stream().findFirst())
                .map(each -> of(commission, each));
    }

    /** Keeps members and says by which digest they are found. */
    String keep(Composition composition) {
        return dossiers.keep(CommissionsFile.text(List.of(composition)));
    }

    /** A composition as that of a commission of this election; a precinct whose voters are not said has its own. */
    Composition of(Commission commission, Composition said) {
        var voters = said.voters().isPresent() ? said.voters() : voters(commission);
        return new Composition(
                code(commission), commission.level(), voters, said.special(), said.members(), said.place());
    }

    private OptionalInt voters(Commission commission) {
        return commission.area() instanceof Area.OfPrecinct of
                ? election.precinct(of.id())
                        .map(Precinct::voters)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /** What the law says of a composition today. */
    Checked check(Commission commission, Composition composition) {
        return CompositionCheck.of(
                        election.registers().governing(), now(commission).toLocalDate())
                .of(composition);
    }

    /** What the law asks of a commission in which nobody sits yet; that nobody does is no finding. */
    Checked empty(Commission commission) {
        var nobody = new Composition(
                code(commission), commission.level(), voters(commission), false, List.of(), Place.of(FILE));
        var checked = check(commission, nobody);
        return new Checked(
                nobody, checked.least(), checked.most(), OptionalInt.empty(), OptionalInt.empty(), List.of());
    }

    /** The article that says how many members a commission has. */
    Optional<LawRef> sizeLaw(Level level) {
        return law(
                switch (level) {
                    case CENTRAL -> Rule.COMMISSION_CENTRAL;
                    case REGIONAL, TERRITORIAL -> Rule.COMMISSION_TERRITORIAL;
                    case CONSTITUENCY -> Rule.COMMISSION_CONSTITUENCY;
                    case PRECINCT -> Rule.COMMISSION_SMALL_PRECINCT;
                });
    }

    /** The article by which it sits and decides. */
    Optional<LawRef> quorumLaw() {
        return law(Rule.COMMISSION_QUORUM);
    }

    private Optional<LawRef> law(Rule rule) {
        var book = election.registers().governing();
        return book.find(book.officeFor(Office.MAZHILIS), rule).map(Provision::basis);
    }

    /** The local time of a commission. */
    LocalDateTime now(Commission commission) {
        return LocalDateTime.ofInstant(clock.instant(), election.offset(commission.area()));
    }

    /** The commission that a row of a file means: by the code of its area, whose kind the level says. */
    Optional<Commission> named(Composition composition) {
        String code = composition.commission();
        String text = switch (composition.level()) {
            case CENTRAL -> "country";
            case REGIONAL -> "region:" + code;
            case TERRITORIAL -> "unit:" + code;
            case CONSTITUENCY -> "constituency:" + code;
            case PRECINCT -> "precinct:" + code;
        };
        return election.commissions().find(text);
    }

    /** The code by which files name a commission. */
    static String code(Commission commission) {
        return switch (commission.area()) {
            case Area.Country all -> all.text();
            case Area.OfRegion region -> region.code();
            case Area.OfUnit unit -> unit.code();
            case Area.OfConstituency constituency -> constituency.id();
            case Area.OfPrecinct precinct -> precinct.id();
        };
    }
}
