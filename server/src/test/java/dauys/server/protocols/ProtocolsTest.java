package dauys.server.protocols;

import static dauys.server.protocols.PaperOnDesk.P1;
import static dauys.server.protocols.PaperOnDesk.P2;
import static dauys.server.protocols.PaperOnDesk.carriedAway;
import static dauys.server.protocols.PaperOnDesk.right;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.server.night.Live;
import dauys.store.ActRecord;
import dauys.store.Subject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the screens of protocols answer, with JavaScript or without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolsTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final RunningServer server = RunningServer.start();
    private final String[] precincts = server.part(dauys.server.night.NightElection.class).registers().territory().precincts().stream().map(each -> each.id()).toArray(String[]::new);
    private int used;
    private Visitor anna;
    private Visitor bolat;
    private Visitor secretary;
    private Visitor chair;
    private String protocol;
    private String precinct;

    @BeforeAll
    void everybodyEnters() {
        anna = server.entered("anna", "OPERATOR");
        bolat = server.entered("bolat", "OPERATOR");
        secretary = server.entered("secretary", "SECRETARY");
        chair = server.entered("chair", "CHAIR");
    }

    @BeforeEach
    void anotherProtocol() {
        precinct = precincts[used++];
        protocol = "/protocols/" + precinct + "/mazhilis-list";
    }

    @AfterAll
    void stop() {
        server.close();
    }
}
