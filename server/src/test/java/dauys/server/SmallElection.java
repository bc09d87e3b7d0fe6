package dauys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The registers of a small made-up election: two regions, 29 precincts, the Mazhilis and two maslikhats, on the form of
 * article 43. No protocol has arrived.
 */
public final class SmallElection {

    private static final Path TERRITORY = Path.of("../elections/articles/94-1-precinct-protocols");
    private static final Path FORM = Path.of("../elections/kz/2023-full/form.yaml");
    private static final Path FOLDER = Workplace.of("small-election");
    private static final Path FOLDER_WITH_PERSONS = Workplace.of("small-election-with-persons");
    private static final Path FOLDER_WITH_PROTOCOLS = Workplace.of("small-election-with-protocols");
    private static final List<String> PROTOCOLS =
            List.of("protocols-constituencies.csv", "protocols-lists.csv", "votes-constituencies.csv");
    private static final List<String> REGISTERS = List.of(
            "election.yaml",
            "bodies.csv",
            "candidates.csv",
            "constituencies.csv",
            "lists.csv",
            "parties.csv",
            "precincts.csv",
            "units.csv");

    private SmallElection() {}

    /** Its folder, made anew. */
    public static synchronized Path folder() {
        return folder(FOLDER, REGISTERS, FORM);
    }

    /** The folder of the same election with four persons on the list of A for the maslikhat of the region. */
    public static synchronized Path folderWithPersons() {
        Path folder = folder(FOLDER_WITH_PERSONS, REGISTERS, FORM);
        var rows = new StringBuilder();
        for (int place = 1; place <= 4; place++) {
            rows.append("region-list,A,RA%d,%d,Ақтасов %d,1980-01-01,yes,no\n".formatted(place, place, place));
        }
        try {
            Files.writeString(folder.resolve("candidates.csv"), rows, StandardOpenOption.APPEND);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The folder of the same election on a short form, with the protocols that its precincts will report. */
    public static synchronized Path folderWithProtocols() {
        var files = new ArrayList<>(REGISTERS);
        files.addAll(PROTOCOLS);
        return folder(FOLDER_WITH_PROTOCOLS, files, TERRITORY.resolve("form.yaml"));
    }

    private static Path folder(Path folder, List<String> files, Path form) {
        try {
            Files.createDirectories(folder);
            for (String each : files) {
                Files.writeString(folder.resolve(each), Files.readString(TERRITORY.resolve(each)));
            }
            Files.writeString(folder.resolve("form.yaml"), Files.readString(form));
            Files.writeString(folder.resolve("regions.csv"), """
                    region,iso,kato,name_kk,name_ru,name_en,utc_offset
                    R1,,,Бірінші облыс,Первая область,First Region,+06:00
                    R2,,,Екінші облыс,Вторая область,Second Region,+05:00
                    """);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
