package dauys.folder;

import dauys.law.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads protocols one by one, for those who do not count them at once: each as the numbers that stand on the sheet,
 * neither checked nor added up. What is wrong with their form is found as a count finds it; what the numbers say is for
 * the {@link Registers#check check} of each.
 *
 * <p>The files are read twice, so that nothing is handed on of two rows that contradict each other, and a file may be
 * as long as it likes.
 */
public final class ProtocolSheets {

    /** Takes protocols one by one, in the caller's thread. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes a protocol.
         *
         * @param slot whose protocol it is, in the plan of the registers
         * @param lines in the order of the form's columns, {@code -1} for a line that nobody wrote; the taker's own
         * @param votes by the order of the ballot paper; the taker's own
         * @param place the row in its file
         */
        void take(int slot, long[] lines, long[] votes, Place place);
    }

    private final Registers registers;
    private final ProtocolFiles files;
    private final Taker taker;
    private int taken;

    private ProtocolSheets(Registers registers, ProtocolFiles files, Taker taker) {
        this.registers = registers;
        this.files = files;
        this.taker = taker;
    }

    /**
     * Reads the protocols of a folder.
     *
     * @return how many were taken, and everything that is wrong with the rows of all files
     */
    public static Loaded<Integer> ofFolder(Registers registers, Path folder, Taker taker) {
        var findings = new Findings();
        return new ProtocolSheets(registers, ProtocolFiles.of(folder, findings), taker).read(findings);
    }

    /**
     * Reads protocols from files of any names, plain or packed by gzip, in the form of {@code protocols*.csv} and
     * {@code votes*.csv}. Rows are taken in the order of the files; those whose votes stand elsewhere, or that are
     * there twice with the same numbers, come after all others.
     *
     * @param votes files with the votes of rows that have none of their own; mostly none
     * @return how many were taken, and everything that is wrong with the rows of all files
     */
    public static Loaded<Integer> ofFiles(Registers registers, List<Path> protocols, List<Path> votes, Taker taker) {
        return new ProtocolSheets(registers, new ProtocolFiles(protocols, votes), taker).read(new Findings());
    }

    private Loaded<Integer> read(Findings findings) {
        var first = new Arrivals(registers.plan(), false);
        read(first, Set.of(), ProtocolSheets::pass, new Findings(), signed -> {});
        read(new Arrivals(registers.plan(), false), first.repeated(), ProtocolSheets::keep, findings, this::take);
        return new Loaded<>(Optional.of(taken), findings.all(), findings.counts());
    }

    private void read(
            Arrivals arrivals,
            Set<Integer> suspects,
            ProtocolReader.Use use,
            Findings findings,
            Consumer<Signed> then) {
        int readers = Runtime.getRuntime().availableProcessors();
        var rows = new ProtocolRows(registers.expected(), arrivals, suspects, readers, findings);
        rows.readProtocols(files.protocols(), () -> use, then);
        rows.readVotes(files.votes());
        var waited = new ArrayList<Signed>();
        rows.finish(waited::add);
        waited.sort(Comparator.comparingInt(this::fileOf)
                .thenComparingInt(each -> each.place().line()));
        waited.forEach(then);
    }

    private int fileOf(Signed signed) {
        for (int i = 0; i < files.protocols().size(); i++) {
            if (files.protocols().get(i).toString().equals(signed.place().file())) {
                return i;
            }
        }
        throw new IllegalArgumentException("No such file: " + signed.place());
    }

    private void take(Signed signed) {
        taken++;
        long[] lines = Arrays.copyOf(signed.values(), registers.form().columns().size());
        taker.take(signed.slot(), lines, signed.votes(), signed.place());
    }

    /** The first reading only finds out which protocols are there more than once. */
    private static void pass(
            int slot,
            int precinct,
            int contest,
            Place place,
            long[] values,
            long[] votes,
            BlockFindings findings,
            List<Signed> kept) {
        // Nothing is to be done with the numbers yet.
    }

    private static void keep(
            int slot,
            int precinct,
            int contest,
            Place place,
            long[] values,
            long[] votes,
            BlockFindings findings,
            List<Signed> kept) {
        kept.add(new Signed(slot, contest, place, values.clone(), votes.clone()));
    }
}
