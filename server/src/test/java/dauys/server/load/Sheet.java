package dauys.server.load;

import dauys.election.protocol.ProtocolNumbers;
import dauys.folder.CanonicalJson;
import dauys.folder.ProtocolSheets;
import dauys.server.night.NightElection;
import dauys.store.NumbersJson;
import dauys.store.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A protocol of the synthetic nation that is to be typed. */
record Sheet(Subject.OfProtocol subject, ProtocolNumbers numbers, String json) {

    /** The first so many protocols of a folder, taken from all parts of the country. */
    static List<Sheet> of(NightElection election, Path folder, int most) {
        var all = new ArrayList<Sheet>();
        int slots = election.registers().plan().slots();
        int every = Math.max(1, slots / Math.max(1, Math.min(most, slots)));
        ProtocolSheets.ofFolder(election.registers(), folder, (slot, lines, votes, place) -> {
            if (slot % every == 0 && all.size() < most) {
                var paper = election.paper(slot);
                var numbers = ProtocolNumbers.of(lines, votes);
                all.add(new Sheet(
                        new Subject.OfProtocol(
                                paper.precinct().id(), paper.ballot().contest().id()),
                        numbers,
                        CanonicalJson.write(new NumbersJson(paper).write(numbers))));
            }
        });
        return all;
    }
}
