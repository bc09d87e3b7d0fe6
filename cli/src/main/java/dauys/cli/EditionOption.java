package dauys.cli;

import dauys.folder.Rulebooks;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The edition of the law that a question about a day is answered by: the one that is named, or the one in force. */
final class EditionOption {

    /** The country whose edition is taken where none is named. */
    private static final String COUNTRY = "kz";

    @Option(
            names = "--rulebook",
            paramLabel = "EDITION",
            description = "The edition that governs (default: the one in force on that day).")
    private Optional<String> rulebook = Optional.empty();

    /** The rulebook; empty where there is none, which is then said. */
    Optional<Rulebook> on(LocalDate day, FolderReading reading) {
        if (rulebook.isPresent()) {
            return reading.rulebook(rulebook.get());
        }
        var edition = Rulebooks.inForceOn(COUNTRY, day);
        if (edition.isEmpty()) {
            reading.say("eligible.no-edition", Map.of("day", day.toString()));
        }
        return edition.flatMap(each -> reading.rulebook(each.id()));
    }
}
