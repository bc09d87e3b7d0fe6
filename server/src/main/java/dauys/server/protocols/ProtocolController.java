package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.territory.Precinct;
import dauys.law.Refusal;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.security.Person;
import dauys.server.site.DocumentLinks;
import dauys.store.ActRecord;
import dauys.store.Entry;
import dauys.store.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The page of one protocol. */
@Controller
class ProtocolController {

    private final Visits visits;
    private final ActRecord record;
    private final AttachedScans scans;
    private final Signers signers;
    private final DocumentLinks documents;

    ProtocolController(Visits visits, ActRecord record, AttachedScans scans, Signers signers, DocumentLinks documents) {
        this.documents = documents;
        this.visits = visits;
        this.record = record;
        this.scans = scans;
        this.signers = signers;
    }

    @GetMapping("/protocols/{precinct}/{contest}")
    View protocol(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        var visit = visits.at(frame, person, precinct, contest);
        var refusal = refusal(visit);
        return refusal.isPresent()
                ? visits.notAllowed(frame, refusal.get())
                : PageView.of(page(visit, Optional.empty()));
    }

    /** The page is for whoever may see a protocol or type it. */
    private Optional<Refusal> refusal(Visit visit) {
        boolean may = visits.may(visit, Action.SEE_READINGS) || visits.may(visit, Action.TYPE_READING);
        return may ? Optional.empty() : visits.refusal(visit, Action.SEE_PROTOCOL);
    }

    /** The page with what has gone wrong. */
    View problem(Visit visit, Refusal problem, HttpStatus status) {
        return PageView.of(page(visit, Optional.of(visit.words().refusal(problem))), status);
    }

    private ProtocolPage page(Visit visit, Optional<String> problem) {
        var sight = Sight.of(visits, visit);
        var parts = new ProtocolParts(
                visit, signers, visits.may(visit, Action.SEE_READINGS), sight.agreed() ? entries(visit) : List.of());
        var numbers = numbers(visit, sight);
        var version = version(visit.entry()).filter(each -> numbers.isPresent());
        return new ProtocolPage(
                visit.titled(),
                visit.address(),
                facts(visit),
                visit.words().state(visit.entry().state()),
                claimed(visit, sight),
                steps(visit),
                numbers.isPresent() ? Optional.empty() : Optional.of(told(visit, sight)),
                numbers,
                version.map(parts::doubts).orElse(List.of()),
                visit.entry() instanceof DoubleEntry.Returned returned && sight.agreed()
                        ? Optional.of(parts.returned(returned.why()))
                        : Optional.empty(),
                sight.agreed() ? visit.entry().history().correcting().map(parts::act) : Optional.empty(),
                sight.agreed() ? parts.versions(visit.entry()) : List.of(),
                parts.lines(),
                documents.ofProtocol(
                        visit.frame(),
                        visit.subject().precinct(),
                        visit.subject().contest(),
                        !visit.entry().history().versions().isEmpty()),
                scans.maySee(visit) ? ScanView.of(visit, scans.of(visit.subject())) : List.of(),
                visits.may(visit, Action.ATTACH_SCAN),
                problem);
    }

    private static List<String> facts(Visit visit) {
        Precinct precinct = visit.paper().precinct();
        var facts = new ArrayList<String>();
        facts.add(visit.words().areas().name(precinct.unit().region().code()));
        facts.add(visit.words().areas().name(precinct.unit().code()));
        precinct.settlement().ifPresent(facts::add);
        precinct.address().ifPresent(facts::add);
        return facts;
    }

    private Optional<String> claimed(Visit visit, Sight sight) {
        return visit.claim()
                .map(claim -> visit.ownClaim().isPresent()
                        ? visit.frame().texts().say("protocol.claimed-by-you")
                        : visit.frame()
                                .texts()
                                .say(
                                        "protocol.claimed",
                                        Map.of("who", signers.person(claim.person(), sight.readings()))));
    }

    private List<ProtocolPage.Button> steps(Visit visit) {
        return Step.open(visits, visit).stream()
                .map(step -> new ProtocolPage.Button(
                        visit.address() + "/" + step.path(),
                        visit.frame().texts().say("step." + ElectionWords.key(step)),
                        step.isSent()))
                .toList();
    }

    private static String told(Visit visit, Sight sight) {
        boolean nothingThere = visit.entry() instanceof DoubleEntry.Empty;
        return visit.frame()
                .texts()
                .say(nothingThere || sight.readings() ? "protocol.not-typed" : "protocol.not-shown");
    }

    /** The numbers as they stand, as far as they may be seen. */
    private static Optional<NumbersTable> numbers(Visit visit, Sight sight) {
        var texts = visit.frame().texts();
        var columns = new LinkedHashMap<String, ProtocolNumbers>();
        String figures = texts.say("protocol.figures");
        switch (visit.entry()) {
            case DoubleEntry.FirstReading one
            when sight.readings() ->
                columns.put(texts.say("protocol.first-reading"), one.first().numbers());
            case DoubleEntry.ReadingsDiffer differ
            when sight.readings() -> {
                columns.put(texts.say("protocol.first-reading"), differ.first().numbers());
                columns.put(
                        texts.say("protocol.second-reading"), differ.second().numbers());
            }
            case DoubleEntry.SecondReading second
            when sight.readings() -> columns.put(figures, second.version().numbers());
            case DoubleEntry.Agreed agreed
            when sight.agreed() -> agreed.latest().ifPresent(each -> columns.put(figures, each.numbers()));
            case DoubleEntry.Corrected corrected
            when sight.agreed() -> corrected.latest().ifPresent(each -> columns.put(figures, each.numbers()));
            case DoubleEntry.Returned returned
            when sight.agreed() -> returned.latest().ifPresent(each -> columns.put(figures, each.numbers()));
            default -> {}
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(NumbersTable.all(visit, columns));
    }

    /** The version whose findings are shown beside the numbers. */
    private static Optional<ProtocolVersion> version(DoubleEntry entry) {
        return switch (entry) {
            case DoubleEntry.SecondReading second -> Optional.of(second.version());
            case DoubleEntry.Empty empty -> Optional.empty();
            case DoubleEntry.FirstReading one -> Optional.empty();
            case DoubleEntry.ReadingsDiffer differ -> Optional.empty();
            case DoubleEntry.Agreed agreed -> agreed.latest();
            case DoubleEntry.Returned returned -> returned.latest();
            case DoubleEntry.Corrected corrected -> corrected.latest();
        };
    }

    private List<Entry> entries(Visit visit) {
        var all = new ArrayList<>(record.entries(visit.subject()));
        all.addAll(record.entries(
                new Subject.OfScans(visit.subject().precinct(), visit.subject().contest())));
        all.sort(Comparator.comparing(Entry::at).thenComparingLong(Entry::id));
        return all;
    }
}
