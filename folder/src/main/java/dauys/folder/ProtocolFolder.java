package dauys.folder;

import dauys.law.Rulebook;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a folder of protocols: the registers of the election first, then what every precinct commission signed. */
final class ProtocolFolder {

    private ProtocolFolder() {}

    /**
     * Reads a folder. Errors in its registers leave nothing to count; errors in protocols are reported, and the others
     * are counted.
     */
    static Optional<ElectionFolder> read(
            Path folder, YamlMap yaml, ElectionYaml.Head head, Optional<Rulebook> law, Findings findings) {
        return RegisterReader.read(folder, yaml, head, law, "", findings).map(registers -> {
            var sums = ProtocolIntake.read(folder, registers.expected(), registers::placeInFile, findings);
            var election = registers.folder(registers.tabulated(sums));
            registers.checkLists();
            return election;
        });
    }
}
