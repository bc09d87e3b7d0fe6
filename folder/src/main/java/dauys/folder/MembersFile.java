package dauys.folder;

import dauys.election.nomination.Iin;
import dauys.election.nomination.Names;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Place;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lists of members of one or several parties and finds who stands in them twice. A person is told apart by the
 * individual identification number where it is right, and else by party and membership number. No finding shows a
 * number of a person.
 */
final class MembersFile {

    private static final List<String> COLUMNS = List.of("party", "member", "name", "region");
    private static final String IIN = "iin";

    /** Where a person was first met. */
    private record Member(String party, String region, Place place) {}

    /** Empty where they are not known, because founding.yaml cannot be used; then none is wrong. */
    private final Set<String> regions;

    private final String regionsFrom;
    private final boolean tolerated;
    private final Optional<LawRef> oneParty;
    private final Findings findings;

    private final Map<String, Member> members = new HashMap<>();
    private final Set<String> inTwoParties = new HashSet<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /** Names by party and membership number. */
    private final Map<String, String> names = new HashMap<>();

    private MembersFile(
            Collection<String> regions,
            String regionsFrom,
            boolean tolerated,
            Optional<LawRef> oneParty,
            Findings findings) {
        this.regions = Set.copyOf(regions);
        this.regionsFrom = regionsFrom;
        this.tolerated = tolerated;
        this.oneParty = oneParty;
        this.findings = findings;
    }

    /**
     * Reads the files.
     *
     * @param regionsFrom the file that names the regions, for a sentence
     * @param tolerated whether an error of a list only leaves its row out
     * @param oneParty where the law says that a person belongs to one party
     */
    static Memberships read(
            List<Path> files,
            Collection<String> regions,
            String regionsFrom,
            boolean tolerated,
            Optional<LawRef> oneParty,
            Findings findings) {
        var reader = new MembersFile(regions, regionsFrom, tolerated, oneParty, findings);
        for (Path file : files) {
            for (CsvRow row :
                    CsvFile.read(file, COLUMNS, List.of(IIN), findings).rows()) {
                reader.row(row);
            }
        }
        return new Memberships(reader.rows, reader.counted());
    }

    private void row(CsvRow row) {
        var party = row.code("party");
        var number = row.text("member");
        var name = row.name("name");
        var region = row.text("region");
        var iin = row.optionalText(IIN);
        party.ifPresent(each -> rows.merge(each, 1, Integer::sum));
        if (party.isEmpty() || number.isEmpty() || name.isEmpty() || region.isEmpty()) {
            return;
        }
        Names.problems(name.get(), row.place()).forEach(this::found);
        boolean isSound = isOnePerson(row, party.get() + " " + number.get(), number.get(), name.get());
        if (iin.isPresent() && !Iin.isWellFormed(iin.get())) {
            found(Finding.error("N201", row.place(IIN)).with("name", name.get()));
            isSound = false;
        }
        if (!regions.isEmpty() && !regions.contains(region.get())) {
            found(Finding.error("T105", row.place("region"))
                    .with("column", "region")
                    .with("text", region.get())
                    .with("file", regionsFrom));
            isSound = false;
        }
        if (isSound) {
            add(
                    iin.orElse(party.get() + " " + number.get()),
                    name.get(),
                    new Member(party.get(), region.get(), row.place()));
        }
    }

    private boolean isOnePerson(CsvRow row, String key, String number, String name) {
        String before = names.putIfAbsent(key, name);
        if (before == null || before.equals(name)) {
            return true;
        }
        found(Finding.error("F128", row.place())
                .with("id", number)
                .with("one", before)
                .with("other", name));
        return false;
    }

    private void add(String identity, String name, Member member) {
        Member before = members.putIfAbsent(identity, member);
        if (before == null) {
            return;
        }
        boolean isSameParty = before.party().equals(member.party());
        var finding = Finding.error(isSameParty ? "G201" : "G202", member.place())
                .with("name", name)
                .with("first", before.place().toString());
        if (isSameParty) {
            found(finding.with("party", member.party()));
        } else {
            inTwoParties.add(identity);
            var both = finding.with("one", before.party()).with("other", member.party());
            found(oneParty.map(law -> both.with("law", law)).orElse(both));
        }
    }

    private void found(Finding finding) {
        findings.add(
                tolerated
                        ? new Finding(finding.code(), Finding.Severity.WARNING, finding.place(), finding.facts())
                        : finding);
    }

    private Map<String, Map<String, Integer>> counted() {
        var counted = new HashMap<String, Map<String, Integer>>();
        members.forEach((identity, member) -> {
            if (!inTwoParties.contains(identity)) {
                counted.computeIfAbsent(member.party(), party -> new HashMap<>())
                        .merge(member.region(), 1, Integer::sum);
            }
        });
        return counted;
    }
}
