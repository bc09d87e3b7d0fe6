package dauys.server.demo;

import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.PrecinctAct;
import dauys.election.voter.TurnoutReport;
import dauys.folder.TurnoutFile;
import dauys.server.Settings;
import dauys.server.demo.Replay.Task;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Subject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The night that plays by itself: takes up what the record says, and lets the rest of the protocols come. */
final class DemoNight implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoNight.class);
    private static final long SEED = 20230319;

    /** How long pauses between acts are made for; a shorter or longer night has shorter or longer ones. */
    private static final double USUAL_MINUTES = 6;

    private static final String CLAIMED = "W502";
    private static final double LOOK_AGAIN = 10;

    private final NightElection election;
    private final Desk desk;
    private final Live live;
    private final ActRecord record;
    private final Applying applying;
    private final PapersToType leftOut;
    private final DemoCampaign campaign;
    private final double seconds;
    private final Path folder;
    private final Script script;
    private final MadeUp people = new MadeUp(SEED);
    private final NextActs next;
    private final Replay replay = new Replay();
    private final Ending ending;
    private volatile boolean running;

    DemoNight(
            NightElection election,
            Desk desk,
            Live live,
            ActRecord record,
            Applying applying,
            Truth truth,
            PapersToType leftOut,
            DemoCampaign campaign,
            Duration lasts,
            Settings settings,
            Clock clock) {
        this.election = election;
        this.desk = desk;
        this.live = live;
        this.record = record;
        this.applying = applying;
        this.leftOut = leftOut;
        this.campaign = campaign;
        this.seconds = lasts.toMillis() / 1_000.0;
        this.folder = Objects.requireNonNull(settings.election());
        this.script = new Script(SEED, election.registers());
        this.next = new NextActs(election, truth, script, people, SEED, clock);
        this.ending = new Ending(election, desk, live, replay, leftOut, clock);
    }

    Replay replay() {
        return replay;
    }

    @Override
    public void start() {
        running = true;
        if (seconds > 0) {
            Thread.ofVirtual().name("replay-begins").start(this::begin);
        }
    }

    private void begin() {
        var tasks = new ArrayList<Task>();
        var moment = live.now();
        double from = seconds;
        for (int slot = 0; slot < moment.slots().size(); slot++) {
            if (leftOut.isLeftOut(slot)) {
                continue;
            }
            double due = script.arrival(slot) * seconds;
            if (moment.slots().get(slot).entry() == 0) {
                from = Math.min(from, due);
            } else {
                due = 0;
            }
            int each = slot;
            tasks.add(new Task(due, () -> lookAndAct(each)));
        }
        tasks.addAll(reports(moment));
        tasks.addAll(ending.begin().stream().toList());
        // As long as the night is young, the reports of the day come before the first protocol.
        replay.start(moment.upTo() <= 0 ? 0 : from, tasks);
        LOG.info("Protocols arrive.");
        campaign.play();
    }

    /** Whether somebody has asked for the end of everything. */
    boolean isEnding() {
        return ending.isOfEverything();
    }

    /** Nothing waits for visitors any more: what is left is typed and settled, and everything is established. */
    void endEverything() {
        next.leaveNothingToVisitors();
        ending.endEverything();
        var tasks = new ArrayList<Task>();
        var slots = live.now().slots();
        for (int slot = 0; slot < slots.size(); slot++) {
            int each = slot;
            boolean isDone = slots.get(slot).isCounted() && slots.get(slot).errors() == 0;
            if (!isDone) {
                tasks.add(new Task(replay.now(), () -> lookAndAct(each)));
            }
        }
        replay.add(tasks);
        replay.add(ending.begin().stream().toList());
    }

    private List<Task> reports(Live.Moment moment) {
        var tasks = new ArrayList<Task>();
        Map<String, List<TurnoutReport>> reports =
                TurnoutFile.reports(election.registers(), folder).value().orElse(Map.of());
        var precincts = election.registers().plan().precincts();
        for (int place = 0; place < precincts.size(); place++) {
            var precinct = precincts.get(place);
            var day = moment.precinct(precinct.id());
            var missing = reports.getOrDefault(precinct.id(), List.of()).stream()
                    .filter(each -> !day.reports().containsKey(each.at()))
                    .toList();
            if (!missing.isEmpty() && !leftOut.isLeftOut(precinct)) {
                var operator = people.firstOperator(precinct.unit().code());
                tasks.add(new Task(script.reports(place) * seconds, () -> {
                    missing.forEach(each -> desk.precinct(
                            operator,
                            precinct.id(),
                            new PrecinctAct.Report(operator.mark(), each.at(), each.voters(), ""),
                            Optional.empty()));
                    return Optional.empty();
                }));
            }
        }
        return tasks;
    }

    /** Asks the record where a protocol stands, and does what is next. */
    private Optional<Task> lookAndAct(int slot) {
        var subject = subject(slot);
        var state = record.standing(subject)
                .map(standing -> applying.protocol(subject, standing.content()))
                .orElseGet(DoubleEntry::untouched);
        return state instanceof DoubleEntry.Empty ? act(slot, state) : later(slot, state);
    }

    private Subject.OfProtocol subject(int slot) {
        var paper = election.paper(slot);
        return new Subject.OfProtocol(
                paper.precinct().id(), paper.ballot().contest().id());
    }

    private Optional<Task> act(int slot, DoubleEntry state) {
        var what = next.after(slot, state);
        if (what.isEmpty()) {
            return Optional.empty();
        }
        var subject = subject(slot);
        return switch (desk.protocol(
                what.get().actor(), subject, what.get().act(), what.get().submission())) {
            case Answer.Done done ->
                later(slot, applying.protocol(subject, done.standing().content()));
            case Answer.Refused refused ->
                otherwise(slot, state, refused.refusal().code());
            case Answer.NotAllowed refused ->
                throw new IllegalStateException(
                        subject + ": " + refused.refusal().code());
            case Answer.Unknown unknown -> throw new IllegalStateException(subject.toString());
        };
    }

    /** A visitor is typing it, or has done something with it; then the record says what is next. */
    private Optional<Task> otherwise(int slot, DoubleEntry expected, String code) {
        var subject = subject(slot);
        boolean changed = record.standing(subject)
                .map(standing -> !applying.protocol(subject, standing.content()).equals(expected))
                .orElse(false);
        return changed || code.equals(CLAIMED)
                ? Optional.of(new Task(replay.now() + LOOK_AGAIN, () -> lookAndAct(slot)))
                : Optional.empty();
    }

    private Optional<Task> later(int slot, DoubleEntry state) {
        return next.after(slot, state).map(what -> {
            double pause = script.pause(slot, what.number()) * what.longest() * seconds / (USUAL_MINUTES * 60);
            return new Task(replay.now() + pause, () -> act(slot, state));
        });
    }

    @Override
    public void stop() {
        try {
            replay.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
