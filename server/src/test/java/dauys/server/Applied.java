package dauys.server;

import dauys.election.commission.PersonMark;
import dauys.election.nomination.RegistrationAct;
import dauys.folder.CanonicalJson;
import dauys.law.Document;
import dauys.server.night.NightElection;
import dauys.store.Act;
import dauys.store.ActRecord;
import dauys.store.Author;
import dauys.store.Dossiers;
import dauys.store.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Applications that were filed in February, for tests that look at them later. */
public final class Applied {

    private static final LocalDateTime FEBRUARY = LocalDateTime.parse("2023-02-01T10:00");

    private Applied() {}

    /** Somebody nominated himself in a constituency of the Mazhilis; returns the address. */
    public static String candidate(RunningServer server, PersonMark applicant) {
        return candidate(server, applicant, "a1");
    }

    /** The same under an id of its own. */
    public static String candidate(RunningServer server, PersonMark applicant, String id) {
        String csv = """
                contest,party,candidate,place,name,born,woman,disability,citizen,resident_since
                mazhilis-5,,C-1,,Ахметов Асан,1985-03-15,no,no,yes,1985-03-15
                """;
        var dossier = Map.<String, Object>of("candidates", csv, "documents", List.of("CONSENT"));
        return file(server, applicant, new Subject.OfApplication("mazhilis-5", id), dossier, 1);
    }

    /** A party filed a list of ten in a contest, with which nothing is wrong; returns the address. */
    public static String list(RunningServer server, PersonMark applicant, String contest, String party) {
        var csv = new StringBuilder("contest,party,candidate,place,name,born,woman,disability,citizen,incapable,"
                + "convicted,corruption,resident_since,member_of,nominated_by\n");
        for (int i = 1; i <= 10; i++) {
            csv.append("%s,%s,%s-%d,%d,%s,1970-01-0%d,%s,no,yes,no,no,no,1970-01-01,%s,party%n"
                    .formatted(
                            contest,
                            party,
                            party,
                            i,
                            i,
                            "Тізімдегі " + "АБВГДЕЖЗИК".charAt(i - 1)
                                    + party.replace('A', 'а').replace('B', 'б'),
                            i % 9 + 1,
                            i <= 3 ? "yes" : "no",
                            party));
        }
        var dossier = Map.<String, Object>of(
                "candidates", csv.toString(),
                "documents", Arrays.stream(Document.values()).map(Enum::name).toList(),
                "before", "1/20");
        var subject = new Subject.OfApplication(contest, "list-" + party.toLowerCase(Locale.ROOT));
        return file(server, applicant, subject, dossier, 10);
    }

    /** A party asked to be registered; returns the address. */
    public static String party(RunningServer server, PersonMark applicant) {
        String founding = """
                party: NEW
                name: {kk: "«Үлгі» партиясы", ru: "Партия «Үлгі»", en: "Ülgi Party"}
                regions: [R1, R2]
                days: {confirmed: 2023-01-10}
                """;
        var subject = new Subject.OfApplication(NightElection.PARTIES, "a1");
        return file(server, applicant, subject, Map.of("founding.yaml", founding), 0);
    }

    private static String file(
            RunningServer server,
            PersonMark applicant,
            Subject.OfApplication subject,
            Map<String, Object> dossier,
            int persons) {
        String digest = server.part(Dossiers.class).keep(CanonicalJson.write(dossier));
        var act = new RegistrationAct.File(applicant, FEBRUARY, LocalDate.of(2023, 2, 1), digest, persons);
        var outcome = server.part(ActRecord.class)
                .submit(
                        new Act.OnApplication(subject, act),
                        new Author(applicant, "APPLICANT country"),
                        Optional.empty());
        if (!(outcome instanceof ActRecord.Outcome.Recorded)) {
            throw new IllegalStateException(outcome.toString());
        }
        return subject.contest().equals(NightElection.PARTIES)
                ? "/parties/" + subject.id()
                : "/applications/" + subject.contest() + "/" + subject.id();
    }
}
