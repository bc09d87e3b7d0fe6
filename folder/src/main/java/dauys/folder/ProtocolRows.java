package dauys.folder;

import dauys.law.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads files of protocols and then files of votes: hands on each row that is a whole protocol, holds those that wait
 * for votes or are not alone, and finds what is wrong with their form.
 */
final class ProtocolRows {

    private final Expected expected;
    private final Arrivals arrivals;
    private final Set<Integer> suspects;
    private final int readers;
    private final Findings findings;

    /** Rows that wait for votes from other files, by slot. */
    private final Map<Integer, Signed> waiting = new TreeMap<>();

    /** Slots with a row that could not be used, so that votes for them are no news. */
    private final Set<Integer> unreadable = new HashSet<>();

    /** Slots whose rows say different things, each with the place of the first row that differs from the first one. */
    private final Map<Integer, Place> contradicted = new HashMap<>();

    /** Slots for which an option has two different numbers of votes. */
    private final Set<Integer> doubtful = new HashSet<>();

    /**
     * Nothing read yet.
     *
     * @param suspects slots for which an earlier reading met more than one row
     * @param readers how many read at once, which changes nothing
     */
    ProtocolRows(Expected expected, Arrivals arrivals, Set<Integer> suspects, int readers, Findings findings) {
        this.expected = expected;
        this.arrivals = arrivals;
        this.suspects = suspects;
        this.readers = readers;
        this.findings = findings;
    }

    /**
     * Reads files of protocols.
     *
     * @param use what each reader does with a whole protocol
     * @param kept takes those that a use has kept, in the order of the files
     */
    void readProtocols(List<Path> files, Supplier<? extends ProtocolReader.Use> use, Consumer<Signed> kept) {
        try (var threads = new Readers<>(() -> new ProtocolReader(expected, arrivals, suspects, use.get()), readers)) {
            files.forEach(file -> readProtocols(file, threads, kept));
        }
    }

    /** Reads files of votes, after those of protocols. */
    void readVotes(List<Path> files) {
        try (var threads = new Readers<>(() -> new VotesReader(expected), readers)) {
            files.forEach(file -> readVotes(file, threads));
        }
    }

    private void readProtocols(Path file, Readers<ProtocolReader> threads, Consumer<Signed> kept) {
        var columns = new ArrayList<>(ProtocolTable.KEYS);
        columns.addAll(expected.columns());
        ProtocolTable.open(file, columns, expected.optionalColumns(), findings).ifPresent(table -> {
            try (table) {
                var meaning = new ProtocolReader.Columns(table, expected);
                int[] before = {table.headerLine()};
                threads.<ProtocolReader.Rows>read(
                        table.blocks(), (reader, block) -> reader.read(meaning, block), (block, rows) -> {
                            take(rows, before[0], kept);
                            before[0] += rows.lines();
                        });
            }
        });
    }

    private void take(ProtocolReader.Rows rows, int before, Consumer<Signed> kept) {
        rows.findings().addTo(findings, before);
        unreadable.addAll(rows.leftOut());
        rows.sound().forEach(each -> kept.accept(moved(each, before)));
        rows.waiting().forEach(each -> setAside(moved(each, before)));
    }

    private static Signed moved(Signed signed, int before) {
        Place place = signed.place();
        return signed.at(new Place(place.file(), place.line() + before, 0));
    }

    /** Keeps a row for later; of two rows for one protocol that say the same, one is kept, and of others none. */
    private void setAside(Signed signed) {
        Signed other = waiting.putIfAbsent(signed.slot(), signed);
        if (other == null) {
            return;
        }
        boolean agrees = other.agreesWith(signed);
        Place against = contradicted.get(signed.slot());
        var facts = names(signed.slot());
        facts.put(
                "other",
                agrees && against != null ? against.toString() : other.place().toString());
        findings.error(agrees && against == null ? "P111" : "P112", signed.place(), facts);
        if (agrees) {
            other.complete(signed);
        } else {
            contradicted.putIfAbsent(signed.slot(), signed.place());
        }
    }

    private Map<String, Object> names(int slot) {
        var names = new TreeMap<String, Object>();
        names.put(
                "precinct",
                expected.plan.precincts().get(expected.plan.precinctOf(slot)).id());
        names.put("contest", expected.plan.paperOf(slot).contest().id());
        return names;
    }

    private void readVotes(Path file, Readers<VotesReader> threads) {
        ProtocolTable.open(file, VotesReader.COLUMNS, List.of(), findings).ifPresent(table -> {
            try (table) {
                int[] before = {table.headerLine()};
                threads.<VotesReader.Rows>read(
                        table.blocks(), (reader, block) -> reader.read(table, block), (block, rows) -> {
                            rows.findings().addTo(findings, before[0]);
                            for (int i = 0; i < rows.size(); i++) {
                                take(rows, i, new Place(table.file(), before[0] + rows.number(i), 0));
                            }
                            before[0] += rows.lines();
                        });
            }
        });
    }

    private void take(VotesReader.Rows rows, int row, Place place) {
        int slot = rows.slot(row);
        int option = rows.option(row);
        Signed signed = waiting.get(slot);
        if (contradicted.containsKey(slot)) {
            return;
        }
        if (signed == null) {
            if (arrivals.has(slot) || !unreadable.contains(slot)) {
                votesWithoutUse(slot, option, place);
            }
            return;
        }
        long known = signed.votes()[option];
        if (known == Signed.NO_VOTES) {
            signed.votes()[option] = rows.votes(row);
            return;
        }
        var facts = names(slot);
        facts.put("option", optionOf(slot, option));
        findings.error("P119", place, facts);
        if (known != rows.votes(row)) {
            doubtful.add(slot);
        }
    }

    /** Votes for a protocol that is not there, or that has them in its own row. */
    private void votesWithoutUse(int slot, int option, Place place) {
        var facts = names(slot);
        facts.put("option", optionOf(slot, option));
        boolean hasItsOwn = arrivals.has(slot);
        findings.error(hasItsOwn ? "P119" : "P117", place, facts);
        if (hasItsOwn) {
            // Whether they are the same is seen when that protocol is set aside.
            arrivals.repeat(slot);
        }
    }

    private String optionOf(int slot, int option) {
        return expected.plan.paperOf(slot).options().get(option).code();
    }

    /**
     * Hands on the rows that have waited and are whole protocols, now that all votes are there.
     *
     * @param use takes them in the order of the plan
     */
    void finish(Consumer<Signed> use) {
        waiting.values().forEach(each -> finish(each, use));
    }

    private void finish(Signed signed, Consumer<Signed> use) {
        if (contradicted.containsKey(signed.slot())) {
            return;
        }
        if (signed.isComplete() && !doubtful.contains(signed.slot())) {
            use.accept(signed);
        } else if (!signed.isComplete()) {
            var missing = new ArrayList<String>();
            for (int i = 0; i < signed.votes().length; i++) {
                if (signed.votes()[i] == Signed.NO_VOTES) {
                    missing.add(optionOf(signed.slot(), i));
                }
            }
            var facts = names(signed.slot());
            facts.put("options", missing);
            findings.error("P118", signed.place(), facts);
        }
    }

    /** Whether a row of a protocol waits, or has waited, for others. */
    boolean hasWaited(int slot) {
        return waiting.containsKey(slot);
    }

    /** Slots with a row that could not be used, next to one that could or not. */
    Set<Integer> unreadable() {
        return unreadable;
    }
}
