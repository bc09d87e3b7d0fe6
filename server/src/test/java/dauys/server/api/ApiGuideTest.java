package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command of the guide to the API does what the guide says. */
class ApiGuideTest {

    private static final Path GUIDE = Path.of("../docs/api.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```\n```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyCommandAnswersAsTheGuideSays(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(run(folder, "curl --version", Map.of()).startsWith("curl"), "curl is not installed");
        var json = JsonMapper.builder().build();
        try (var server = RunningServer.start()) {
            var operator = Program.of(server, "operator", "OPERATOR");
            var variables = Map.of("SERVER", server.address().toString(), "TOKEN", operator.token());
            var examples = EXAMPLE.matcher(Files.readString(GUIDE)).results().toList();
            assertThat(examples).hasSize(5);
            for (var example : examples) {
                String command = example.group(1);
                String answer = run(folder, command, variables);
                holds(json.readTree(example.group(2)), json.readTree(answer), command + "\n" + answer);
            }
        }
    }

    /** Every member that the guide shows is in the answer; dots stand for any text. */
    private static void holds(JsonNode shown, JsonNode given, String command) {
        if (shown.isObject()) {
            shown.properties().forEach(each -> holds(each.getValue(), given.path(each.getKey()), command));
        } else if (shown.isArray()) {
            assertThat(given.size()).as(command).isEqualTo(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                holds(shown.get(i), given.path(i), command);
            }
        } else if (shown.isString() && shown.stringValue().equals("…")) {
            assertThat(given.isString()).as(command).isTrue();
        } else {
            assertThat(given).as(command).isEqualTo(shown);
        }
    }

    private static String run(Path folder, String command, Map<String, String> variables)
            throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        shell.environment().putAll(variables);
        Process process = shell.start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return answer;
    }
}
