package dauys.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * What the launcher has the program do once, unseen: a JDK that has loaded the classes of the common commands before
 * starts them sooner. One run makes one archive of classes, so all of those commands stand in it.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Counts each folder as pages and as JSON; what commands say of it is heard by nobody. */
    public static void main(String[] folders) {
        var nobody = new PrintWriter(Writer.nullWriter());
        for (String folder : folders) {
            for (var command : List.of(
                    List.of("check", folder),
                    List.of("count", folder, "--explain", "--lang", "kk"),
                    List.of("count", folder, "--json"))) {
                Dauys.run(nobody, nobody, command.toArray(String[]::new));
            }
        }
    }
}
