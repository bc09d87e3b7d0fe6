package dauys.server.applications;

import dauys.election.nomination.PublishedPerson;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationCourse;
import dauys.election.party.FoundingCheck;
import dauys.election.party.FoundingRequirements;
import dauys.election.party.FoundingStanding;
import dauys.folder.CanonicalJson;
import dauys.folder.FoundingFolder;
import dauys.folder.Loaded;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.server.applications.Applications.Standing;
import dauys.server.night.NightElection;
import dauys.store.Act;
import dauys.store.Applying;
import dauys.store.Dossiers;
import dauys.store.Preparing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the law on parties says of a founding that was handed in: its description and its lists of members. */
@Component
final class PartyFoundings {

    private static final String MEMBERS = "members.csv";

    private final NightElection election;
    private final Dossiers dossiers;

    PartyFoundings(NightElection election, Dossiers dossiers) {
        this.election = election;
        this.dossiers = dossiers;
    }

    /** A founding with what was found about it; the folder is empty where its description cannot be read. */
    record Checked(Optional<FoundingFolder> folder, Optional<FoundingStanding> standing, List<Finding> findings) {
        Checked {
            findings = List.copyOf(findings);
        }

        List<String> failing() {
            return findings.stream().filter(Finding::isError).map(Finding::code).toList();
        }
    }

    /** Keeps what was handed in and says by which digest it is found. */
    String keep(String founding, Optional<String> members) {
        var tree = new TreeMap<String, Object>(Map.of(FoundingFolder.HEADER, founding));
        members.ifPresent(text -> tree.put(MEMBERS, text));
        return dossiers.keep(CanonicalJson.write(tree));
    }

    /** What was handed in, by the names of its files; empty where it was erased. */
    Optional<Map<String, Object>> files(Standing standing) {
        return dossiers.find(standing.dossier()).map(CanonicalJson::read);
    }

    Optional<Checked> check(Standing standing, LocalDate on) {
        return files(standing).map(files -> check(files, on));
    }

    /** What the law says of files that were, or are about to be, handed in. */
    Checked check(String founding, Optional<String> members, LocalDate on) {
        var files = new TreeMap<String, Object>(Map.of(FoundingFolder.HEADER, founding));
        members.ifPresent(text -> files.put(MEMBERS, text));
        return check(files, on);
    }

    private Checked check(Map<String, Object> files, LocalDate on) {
        var requirements = FoundingRequirements.of(election.registers().governing(), on);
        Loaded<FoundingFolder> read = read(files, requirements);
        var standing = read.value().map(each -> requirements.of(each.founding()));
        var findings = new ArrayList<>(read.findings());
        standing.ifPresent(each -> findings.addAll(FoundingCheck.of(each, Place.of(FoundingFolder.HEADER))));
        return new Checked(read.value(), standing, findings);
    }

    /** The reader of foundings reads folders, so what was handed in lies in one for a moment. */
    private static Loaded<FoundingFolder> read(Map<String, Object> files, FoundingRequirements requirements) {
        try {
            Path folder = Files.createTempDirectory("dauys-founding");
            try {
                for (var each : files.entrySet()) {
                    Files.writeString(folder.resolve(each.getKey()), String.valueOf(each.getValue()));
                }
                return FoundingFolder.read(folder, requirements);
            } finally {
                try (var paths = Files.walk(folder)) {
                    for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Reads, while no other application can change, what stands in the way of a registration. */
    Preparing preparing() {
        return (wanted, content, protocols) -> {
            if (!(wanted instanceof Act.OnApplication on) || !(on.act() instanceof RegistrationAct.Register register)) {
                return new Preparing.Prepared.Ready(wanted);
            }
            var standing = new Standing(
                    on.subject(), content.map(Applying::application).orElseGet(RegistrationCourse::untouched));
            var checked = check(standing, register.at().toLocalDate());
            var published = checked
                    .flatMap(Checked::folder)
                    .map(each -> new PublishedPerson(
                            each.party(),
                            each.name().kk(),
                            Optional.of(each.name().ru()),
                            Optional.empty(),
                            0,
                            "",
                            ""))
                    .stream()
                    .toList();
            return new Preparing.Prepared.Ready(new Act.OnApplication(
                    on.subject(),
                    new RegistrationAct.Register(
                            register.by(),
                            register.at(),
                            register.act(),
                            register.dossier(),
                            checked.map(Checked::failing).orElse(List.of("N306")),
                            published)));
        };
    }
}
