package dauys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The registers of a small made-up election: two regions, 29 precincts, the Mazhilis and two maslikhats, on the form of
 * article 43. No protocol has arrived.
 */
public final class SmallElection {

    private static final Path TERRITORY = Path.of("../elections/articles/94-1-precinct-protocols");
    private static final Path FORM = Path.of("../elections/kz/2023-full/form.yaml");
    private static final Path FOLDER = Path.of("target", "small-election");
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
        try {
            Files.createDirectories(FOLDER);
            for (String each : REGISTERS) {
                Files.writeString(FOLDER.resolve(each), Files.readString(TERRITORY.resolve(each)));
            }
            Files.writeString(FOLDER.resolve("form.yaml"), Files.readString(FORM));
            Files.writeString(FOLDER.resolve("regions.csv"), """
                    region,iso,kato,name_kk,name_ru,name_en,utc_offset
                    R1,,,Бірінші облыс,Первая область,First Region,+06:00
                    R2,,,Екінші облыс,Вторая область,Second Region,+05:00
                    """);
            return FOLDER;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
