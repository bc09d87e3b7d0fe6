package dauys.folder;

import dauys.election.protocol.PrecinctCheck;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.tabulation.TabulationPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Which protocols have come, and what the check of a whole precinct needs of each. Readers on several threads write to
 * it, each to slots of its own.
 */
final class Arrivals {

    private final TabulationPlan plan;
    private final boolean compared;
    private final AtomicIntegerArray bits;
    private final Set<Integer> repeated = ConcurrentHashMap.newKeySet();
    private final long[] listed;
    private final long[] issued;
    private final long[] byCertificate;

    /**
     * Nothing has come yet.
     *
     * @param compared whether contests of a precinct, or its reports, will be compared; else their numbers are not kept
     */
    Arrivals(TabulationPlan plan, boolean compared) {
        this.plan = plan;
        this.compared = compared;
        this.bits = new AtomicIntegerArray(plan.slots() / Integer.SIZE + 1);
        int kept = compared ? plan.slots() : 0;
        listed = new long[kept];
        issued = new long[kept];
        byCertificate = new long[kept];
        Arrays.fill(listed, PrecinctProtocol.EMPTY);
        Arrays.fill(issued, PrecinctProtocol.EMPTY);
        Arrays.fill(byCertificate, PrecinctProtocol.EMPTY);
    }

    /** Notes that a protocol has come; false where one is there already, which is remembered. */
    boolean come(int slot) {
        int mask = 1 << (slot % Integer.SIZE);
        int before = bits.getAndAccumulate(slot / Integer.SIZE, mask, (one, other) -> one | other);
        if ((before & mask) != 0) {
            repeat(slot);
            return false;
        }
        return true;
    }

    /** Remembers that something more has come for a protocol. */
    void repeat(int slot) {
        repeated.add(slot);
    }

    boolean has(int slot) {
        return (bits.get(slot / Integer.SIZE) & (1 << (slot % Integer.SIZE))) != 0;
    }

    /** Slots for which more than one protocol has come, or votes for one that has its own. */
    Set<Integer> repeated() {
        return Set.copyOf(repeated);
    }

    /** Whether what precincts have in common is kept. */
    boolean areCompared() {
        return compared;
    }

    void keep(int slot, PrecinctProtocol protocol, Expected expected) {
        if (compared) {
            listed[slot] = protocol.sumOf(expected.listed);
            issued[slot] = protocol.sumOf(expected.issued);
            byCertificate[slot] = protocol.sumOf(expected.byCertificate);
        }
    }

    /** What the protocols of one precinct have in common. */
    List<PrecinctCheck.Counts> counts(int precinct) {
        var counts = new ArrayList<PrecinctCheck.Counts>(plan.endSlot(precinct) - plan.firstSlot(precinct));
        for (int slot = plan.firstSlot(precinct); slot < plan.endSlot(precinct); slot++) {
            counts.add(new PrecinctCheck.Counts(
                    plan.paperOf(slot).contest().id(), listed[slot], issued[slot], byCertificate[slot]));
        }
        return counts;
    }
}
