package dauys.server.demo;

import dauys.server.Settings;
import dauys.server.pages.Texts;
import dauys.server.security.Passwords;
import dauys.server.security.Secrets;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One person for each role. Their passwords are made by chance at the first start and kept in a file beside the data,
 * which only the owner of the demonstration reads; there are none in the program.
 */
public final class DemoPeople {

    private static final int GROUPS = 3;
    private static final String COUNTRY = "country";

    /** Somebody of the demonstration; the name stands among the screens' words. */
    private record Who(String login, String role, String area) {}

    private final List<Who> all;
    private final Map<String, String> passwords = new TreeMap<>();

    private DemoPeople(String unit) {
        String territorial = "unit:" + unit;
        this.all = List.of(
                new Who("administrator", "ADMINISTRATOR", COUNTRY),
                new Who("cec-chair", "CHAIR", COUNTRY),
                new Who("cec-secretary", "SECRETARY", COUNTRY),
                new Who("tec-chair", "CHAIR", territorial),
                new Who("tec-secretary", "SECRETARY", territorial),
                new Who("operator-1", "OPERATOR", territorial),
                new Who("operator-2", "OPERATOR", territorial),
                new Who("auditor", "AUDITOR", COUNTRY),
                new Who("observer", "OBSERVER", COUNTRY),
                new Who("applicant", "APPLICANT", COUNTRY),
                new Who("registrar", "REGISTRAR", COUNTRY),
                new Who("press", "PRESS", COUNTRY));
    }

    /** Makes whoever is missing; somebody who has changed the own password keeps it. */
    static DemoPeople in(Settings settings, String unit, Accounts accounts, Passwords hashes, Texts texts, Clock clock)
            throws IOException {
        var people = new DemoPeople(unit);
        Path file = settings.data().resolve("demo-passwords");
        people.readOrMake(file);
        for (Who who : people.all) {
            if (accounts.byLogin(who.login()).map(AccountRow::id).isEmpty()) {
                UUID id = UUID.randomUUID();
                String hash = hashes.hash(people.password(who));
                accounts.create(
                        id, who.login(), texts.say("demo.name-" + who.login()), Secrets.mark(), hash, clock.instant());
                accounts.changePassword(id, hash, false);
                accounts.appoint(id, who.role(), who.area(), Optional.empty(), clock.instant());
            }
        }
        return people;
    }

    private void readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    part,
                    all.stream()
                            .map(who -> who.login() + " " + Secrets.legible(GROUPS))
                            .toList());
            Files.move(part, file);
        }
        for (String line : Files.readAllLines(file)) {
            int space = line.indexOf(' ');
            if (space > 0) {
                passwords.put(line.substring(0, space), line.substring(space + 1));
            }
        }
    }

    private String password(Who who) {
        return passwords.computeIfAbsent(who.login(), login -> Secrets.legible(GROUPS));
    }

    /** Login, password and name of everybody, for the terminal. */
    public List<String> lines(Texts texts) {
        return all.stream()
                .map(who ->
                        "%-14s  %s  %s".formatted(who.login(), password(who), texts.say("demo.name-" + who.login())))
                .toList();
    }
}
