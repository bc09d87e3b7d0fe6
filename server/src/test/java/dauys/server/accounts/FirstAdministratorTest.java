package dauys.server.accounts;

import static dauys.server.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.store.Accounts;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A new installation has no account and no password that everybody knows. */
class FirstAdministratorTest {

    @Test
    void whoReadsTheCodeOfTheServerMakesTheFirstAccountAndNobodyASecond() {
        try (RunningServer server = RunningServer.start()) {
            Visitor visitor = server.visitor();
            assertThat(location(visitor.get("/login"))).isEqualTo("/setup");
            String code = server.part(FirstAdministrator.class).setupCode().orElseThrow();

            assertThat(setup(visitor, Map.of("code", "wrong")).body()).contains("The code is wrong");
            assertThat(setup(visitor, Map.of("code", code, "password", "password1234"))
                            .body())
                    .contains("among the first that are tried");
            assertThat(setup(visitor, Map.of("code", code, "login", "x")).statusCode())
                    .isEqualTo(422);
            assertThat(server.part(Accounts.class).isEmpty()).isTrue();

            var made = setup(visitor, Map.of("code", code));

            assertThat(location(made)).isEqualTo("/accounts");
            assertThat(visitor.get("/accounts").body()).contains("administrator: the whole country");
            assertThat(server.visitor().get("/setup").statusCode()).isEqualTo(404);
            assertThat(server.part(FirstAdministrator.class).setupCode()).isEmpty();
        }
    }

    private static java.net.http.HttpResponse<String> setup(Visitor visitor, Map<String, String> changed) {
        var fields = new HashMap<>(
                Map.of("code", "", "login", "first", "name", "First Person", "password", "a phrase that nobody tries"));
        fields.putAll(changed);
        return visitor.submit("/setup", "/setup", fields);
    }
}
