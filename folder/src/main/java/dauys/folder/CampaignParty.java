package dauys.folder;

import dauys.election.contest.Election.Origin;
import dauys.election.party.Party;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A party of a campaign with what is attested of its list: a row of {@code parties.csv}, whose first columns are those
 * of an election folder.
 *
 * @param nominated how many persons it put on its list
 * @param registered how many of them the commission registered
 * @param origin whether the two numbers are a commission's
 * @param source where they were read
 */
public record CampaignParty(
        Party party, OptionalInt nominated, OptionalInt registered, Optional<Origin> origin, Optional<String> source) {

    private static final List<String> MORE =
            List.of(RegisterFiles.COLOUR, "nominated", "registered", "origin", "source");

    static List<CampaignParty> read(Path file, Findings findings) {
        var parties = new ArrayList<CampaignParty>();
        var codes = new HashSet<String>();
        for (CsvRow row :
                CsvFile.read(file, RegisterFiles.PARTIES, MORE, findings).rows()) {
            var party = RegisterFiles.party(row);
            var nominated = row.optionalInt("nominated");
            var registered = row.optionalInt("registered");
            var origin = row.optionalChoice("origin", Origin.class);
            var source = row.optionalText("source");
            if ((nominated.isPresent() || registered.isPresent()) && source.isEmpty()) {
                findings.error("F110", row.place("source"), Map.of("column", "source"));
            }
            if (party.isPresent() && !codes.add(party.get().code())) {
                findings.error("F120", row.place(), Map.of("key", party.get().code()));
            }
            party.ifPresent(each -> parties.add(new CampaignParty(each, nominated, registered, origin, source)));
        }
        return parties;
    }
}
