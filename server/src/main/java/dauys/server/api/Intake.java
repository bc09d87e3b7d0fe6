package dauys.server.api;

import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.folder.ProtocolSheets;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Refusal;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.store.Subject;
import dauys.store.Submission;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes in protocols of territories that work offline: each row is a reading of whoever sends it, submitted alone, so
 * that a bad row stops no other, and under a name of its own, so that sending the files again does nothing twice.
 */
@Component
class Intake {

    private static final long MOST = ProtocolNumbers.MOST;

    private final NightElection election;
    private final Desk desk;
    private final ApiSettings settings;

    Intake(NightElection election, Desk desk, ApiSettings settings) {
        this.election = election;
        this.desk = desk;
        this.settings = settings;
    }

    /** Somebody who wants to see the intake go on. */
    interface Watcher {

        /** Another row is done. */
        void went(IntakeReport report);

        /** Something is wrong with a row. */
        void found(IntakeReport.Problem problem);
    }

    /** One intake on its way. */
    private record Run(Caller caller, UUID key, IntakeFiles files, IntakeReport report, Watcher watcher) {}

    /** Submits every protocol of the files. The watcher is called by several threads, one at a time. */
    IntakeReport take(Caller caller, UUID key, IntakeFiles files, Watcher watcher) {
        var run = new Run(caller, key, files, new IntakeReport(), watcher);
        var places = new Semaphore(settings.intakeAtOnce());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var read = ProtocolSheets.ofFiles(
                    election.registers(), files.protocols(), files.votes(), (slot, lines, votes, place) -> {
                        places.acquireUninterruptibly();
                        threads.execute(() -> {
                            try {
                                submit(run, slot, lines, votes, place);
                            } finally {
                                places.release();
                            }
                        });
                    });
            read.findings().forEach(finding -> found(run, finding));
            read.counts().forEach(run.report()::counted);
        }
        return run.report();
    }

    private void submit(Run run, int slot, long[] lines, long[] votes, Place place) {
        if (run.report().isInterrupted()) {
            return;
        }
        var paper = election.paper(slot);
        try {
            var answer = fits(lines) && fits(votes)
                    ? desk.protocol(
                            run.caller().actor(),
                            subject(paper),
                            new ProtocolAct.Read(run.caller().actor().mark(), ProtocolNumbers.of(lines, votes)),
                            Optional.of(submission(run.key(), subject(paper), lines, votes)))
                    : new Answer.Refused(Refusal.ofOrder("W207", Map.of()));
            answered(run, paper, place, answer);
        } catch (DataAccessException | TransactionException away) {
            run.report().interrupt();
        }
    }

    private static boolean fits(long[] numbers) {
        return Arrays.stream(numbers).allMatch(number -> number <= MOST);
    }

    private static Subject.OfProtocol subject(ProtocolPaper paper) {
        return new Subject.OfProtocol(
                paper.precinct().id(), paper.ballot().contest().id());
    }

    /** The name of one protocol follows from that of the intake, so that the whole intake can be sent again. */
    static Submission submission(UUID key, Subject.OfProtocol subject, long[] lines, long[] votes) {
        byte[] name = Incoming.sha256().digest((key + "/" + subject).getBytes(StandardCharsets.UTF_8));
        var bits = ByteBuffer.wrap(name);
        long high = (bits.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
        long low = (bits.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        String numbers = Arrays.toString(lines) + Arrays.toString(votes);
        byte[] digest = Incoming.sha256().digest((subject + "\n" + numbers).getBytes(StandardCharsets.UTF_8));
        return new Submission(new UUID(high, low), HexFormat.of().formatHex(digest));
    }

    private void answered(Run run, ProtocolPaper paper, Place place, Answer answer) {
        switch (answer) {
            case Answer.Done done -> run.report().done(done.standing().state(), done.repeated());
            case Answer.NotAllowed no -> refused(run, paper, place, no.refusal());
            case Answer.Refused no -> refused(run, paper, place, no.refusal());
            case Answer.Unknown none -> throw new IllegalStateException("A slot without a paper: " + paper);
        }
        tell(run, watcher -> watcher.went(run.report()));
    }

    private void refused(Run run, ProtocolPaper paper, Place place, Refusal refusal) {
        run.report().refused();
        note(
                run,
                new IntakeReport.Problem(
                        run.files().shown(place.file()),
                        place.line(),
                        refusal.code(),
                        true,
                        paper.precinct().id(),
                        paper.ballot().contest().id(),
                        run.caller().words().refusal(refusal)));
    }

    private void found(Run run, Finding finding) {
        note(
                run,
                new IntakeReport.Problem(
                        run.files().shown(finding.place().file()),
                        finding.place().line(),
                        finding.code(),
                        finding.isError(),
                        "",
                        "",
                        run.files().told(run.caller().words().finding(finding))));
    }

    private static void note(Run run, IntakeReport.Problem problem) {
        if (run.report().add(problem)) {
            tell(run, watcher -> watcher.found(problem));
        }
    }

    private static void tell(Run run, Consumer<Watcher> what) {
        synchronized (run.watcher()) {
            what.accept(run.watcher());
        }
    }
}
