package dauys.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command printed and returned; unbreakable spaces are shown as plain ones, as a reader sees them. */
record Run(int exit, String out, String err) {

    static Run of(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Dauys.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(
                exit, out.toString().replace('\u00A0', ' '), err.toString().replace('\u00A0', ' '));
    }
}
