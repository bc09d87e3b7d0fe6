package dauys.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which addresses lead to a page of this server, and what is kept of the addresses of visitors. */
class AddressesTest {

    @Test
    void onlyPathsOfThisServerAreFollowed() {
        for (String ours : List.of("/", "/account", "/protocols/P1?x=1&y=%2F%2F", "/a//b")) {
            assertThat(Addresses.local(ours)).isEqualTo(ours);
        }
        for (String others :
                List.of("", "account", "//a", "/\\a", "/a\\b", "/a\nb", "https://a", "/" + "a".repeat(3_000))) {
            assertThat(Addresses.local(others)).as(others).isEqualTo("/");
        }
        assertThat(Addresses.local(null)).isEqualTo("/");
    }

    @Test
    void aParameterIsAddedToWhatIsThere() {
        assertThat(Addresses.with("/a", "b", "c d")).isEqualTo("/a?b=c+d");
        assertThat(Addresses.with("/a?b=c", "d", "ә&")).isEqualTo("/a?b=c&d=%D3%99%26");
    }

    @Test
    void networksAreKeptAndHostsForgotten() {
        assertThat(Networks.of("203.0.113.7")).isEqualTo("203.0.113.0/24");
        assertThat(Networks.of("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:0:0:0:0:0/48");
        assertThat(Networks.ofOneVisitor("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Networks.ofOneVisitor("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2:0:0:0:0");
    }
}
