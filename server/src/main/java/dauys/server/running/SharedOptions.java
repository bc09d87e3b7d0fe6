package dauys.server.running;

import dauys.server.Settings;
import dauys.server.pages.Texts;
import dauys.store.DatabaseAddress;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has: which election, and where what the server keeps is. */
final class SharedOptions {

    private static final Path DATA = Path.of("data/server");
    private static final String PASSWORD = "DAUYS_DATABASE_PASSWORD";

    /** Picocli sets and reads it. */
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = "--lang",
            paramLabel = "kk|ru|en",
            defaultValue = "en",
            converter = Converter.class,
            description = "Language of what is printed (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(
            names = "--election",
            paramLabel = "FOLDER",
            description = "The election folder; of it only the registers are read, not the protocols.")
    private Optional<Path> election = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "What the server keeps: scans, and the database where none is named (default: data/server;"
                    + " data/demo for a demonstration).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "A PostgreSQL 15 or newer, such as jdbc:postgresql://db.example:5432/dauys.")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--database-user",
            paramLabel = "USER",
            defaultValue = "dauys",
            description = "The role that owns its tables (default: ${DEFAULT-VALUE}).")
    private String user = "dauys";

    @Option(
            names = "--database-password-file",
            paramLabel = "FILE",
            description = "The file with the role's password; else it is read from " + PASSWORD + ".")
    private Optional<Path> passwordFile = Optional.empty();

    static SharedOptions of(CommandLine command) {
        return command.getMixins().get("shared") instanceof CommandLine.Model.CommandSpec mixin
                        && mixin.userObject() instanceof SharedOptions shared
                ? shared
                : new SharedOptions();
    }

    Language language() {
        return language;
    }

    Texts texts() {
        return new Texts(language, ZoneOffset.UTC);
    }

    Path data() {
        return data.orElse(DATA);
    }

    /** Uses other folders than usual where none are named. */
    void orElse(Path usualElection, Path usualData) {
        election = election.or(() -> Optional.of(usualElection));
        data = data.or(() -> Optional.of(usualData));
    }

    Optional<Path> election() {
        return election;
    }

    /** The election folder, which must be named and be there. */
    Path existingElection() throws BadInput {
        Path folder = election.orElseThrow(() -> new BadInput("running.no-election", Map.of()));
        if (!Files.isDirectory(folder)) {
            throw new BadInput("running.no-folder", Map.of("folder", folder.toString()));
        }
        return folder;
    }

    /** The database that was named; without one it is the local one of the data folder. */
    Optional<DatabaseAddress> database() throws BadInput {
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new BadInput("running.bad-url", Map.of("url", url.get()));
        }
        return Optional.of(new DatabaseAddress(url.get(), user, password()));
    }

    Path localDatabase() {
        return Settings.localDatabase(data());
    }

    private String password() throws BadInput {
        if (passwordFile.isPresent()) {
            try {
                return Files.readString(passwordFile.get()).strip();
            } catch (IOException unreadable) {
                throw new BadInput(
                        "running.no-file", Map.of("file", passwordFile.get().toString()));
            }
        }
        return Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
    }

    /** Reads the code of a language. */
    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.ofCode(code)
                    .orElseThrow(() -> new TypeConversionException("'" + code + "' is none of kk, ru, en."));
        }
    }
}
