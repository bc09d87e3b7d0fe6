package dauys.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.io.TempDir;

/** What happens on a machine without a browser, and how one is found. */
class BrowserInstallationTest {
    @TempDir
    private Path folder;

    @Test
    void nothingOnThePathMeansThatBothAreMissing() {
        assertThat(onPath().missing()).isEqualTo("Chromium and Node.js 20 or newer");
        assertThat(Installation.in(Map.of()).missing()).isEqualTo("Chromium and Node.js 20 or newer");
    }

    @Test
    void anyOfTheNamesOfChromiumWillDo() throws IOException {
        program("node", "echo v20.0.0");
        program("google-chrome", "exit 1");

        assertThat(onPath().missing()).isEmpty();
        assertThat(onPath().chromium()).contains(folder.resolve("google-chrome"));
    }

    @Test
    void aChromiumElsewhereIsNamedByTheEnvironment() throws IOException {
        Path elsewhere = program("browser", "exit 1");

        assertThat(Installation.in(Map.of("DAUYS_CHROMIUM", elsewhere.toString()))
                        .chromium())
                .contains(elsewhere);
        assertThat(Installation.in(Map.of("DAUYS_CHROMIUM", elsewhere + "x")).chromium())
                .isEmpty();
    }

    @Test
    void anOldNodeIsNone() throws IOException {
        program("chromium", "exit 1");
        program("node", "echo v18.20.4");

        assertThat(onPath().missing()).isEqualTo("Node.js 20 or newer");
    }

    @Test
    void aDevelopersTestsAreSkippedWithAWordOnHowToMendIt() {
        ConditionEvaluationResult verdict = BrowserExtension.verdict("Chromium", "");

        assertThat(verdict.isDisabled()).isTrue();
        assertThat(verdict.getReason())
                .contains("Tests in a browser are skipped, because Chromium cannot be found."
                        + " ./dauys setup installs what they need.");
    }

    @Test
    void testsThatAreRequiredFailInstead() {
        assertThat(BrowserExtension.verdict("", "required").isDisabled()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> BrowserExtension.verdict("Chromium", "required"))
                .withMessageContaining("Chromium cannot be found");
    }

    private Installation onPath() {
        return Installation.in(Map.of("PATH", folder.toString()));
    }

    private Path program(String name, String does) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
