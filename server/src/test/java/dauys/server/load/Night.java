package dauys.server.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * All operators at once. Each types a part of the protocols first, and, two rounds later, those of another one second;
 * when the server is away, each sends the same again until it is back.
 */
final class Night {

    private static final int ROUNDS_BETWEEN = 2;
    private static final long PAUSE = 100;

    /** A server that has just started compiles itself for so long; what comes meanwhile is told apart. */
    static final long COLD_SECONDS = 30;

    private final List<Operator> operators;
    private final List<Sheet> sheets;
    private final Way way;
    private final double perSecond;
    private final long begun = System.nanoTime();

    private final Latencies cold = new Latencies();
    private final Latencies latencies = new Latencies();
    private final LongAdder refused = new LongAdder();
    private final LongAdder again = new LongAdder();
    private final Map<UUID, Sent> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    /** A reading that the server said was recorded, and when. */
    record Sent(Operator operator, Sheet sheet, long nanos) {}

    Night(List<Operator> operators, List<Sheet> sheets, Way way) {
        this(operators, sheets, way, 0);
    }

    /**
     * A night in which readings come at their times.
     *
     * @param perSecond how many come in a second, of all operators together; 0 for as quickly as they are taken. The
     *     time of a reading counts from when it was due, also where its operator still waited for the one before.
     */
    Night(List<Operator> operators, List<Sheet> sheets, Way way, double perSecond) {
        this.operators = operators;
        this.sheets = sheets;
        this.way = way;
        this.perSecond = perSecond;
    }

    Night start() {
        for (int i = 0; i < operators.size(); i++) {
            int number = i;
            threads.add(Thread.ofVirtual().name("operator-" + i).start(() -> type(number)));
        }
        return this;
    }

    void join() throws InterruptedException {
        for (Thread each : threads) {
            each.join();
        }
    }

    void stop() throws InterruptedException {
        stopped.set(true);
        join();
    }

    private void type(int number) {
        int all = operators.size();
        int rounds = (sheets.size() + all - 1) / all + ROUNDS_BETWEEN;
        try {
            for (int round = 0; round < rounds && !stopped.get(); round++) {
                send(number, round * all + number, 1);
                send(number, (round - ROUNDS_BETWEEN) * all + (number + 1) % all, 2);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(int number, int place, int reading) throws InterruptedException {
        if (place < 0 || place >= sheets.size()) {
            return;
        }
        var operator = operators.get(number);
        var sheet = sheets.get(place);
        var key = new UUID(reading, place);
        long due = waitUntilDue((reading == 1 ? place : place + ROUNDS_BETWEEN * operators.size()) * 2L);
        var reply = way.send(operator, sheet, key);
        while (reply == Way.Reply.AWAY && !stopped.get()) {
            again.increment();
            Thread.sleep(PAUSE);
            due = System.nanoTime();
            reply = way.send(operator, sheet, key);
        }
        if (reply == Way.Reply.RECORDED) {
            long now = System.nanoTime();
            (due - begun < COLD_SECONDS * 1_000_000_000L ? cold : latencies).add(now - due);
            acknowledged.put(key, new Sent(operator, sheet, now));
        } else if (reply == Way.Reply.REFUSED) {
            refused.increment();
        }
    }

    private long waitUntilDue(long before) throws InterruptedException {
        if (perSecond == 0) {
            return System.nanoTime();
        }
        long due = begun + (long) (before / perSecond * 1e9);
        long wait = due - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
        return due;
    }

    /** How long readings took that were due in the first {@link #COLD_SECONDS}. */
    Latencies cold() {
        return cold;
    }

    /** How long all later ones took. */
    Latencies latencies() {
        return latencies;
    }

    long refused() {
        return refused.sum();
    }

    /** How often something was sent again because the server was away. */
    long again() {
        return again.sum();
    }

    Map<UUID, Sent> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }
}
