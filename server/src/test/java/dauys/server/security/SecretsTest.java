package dauys.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.store.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Passwords, codes and tokens by themselves. */
class SecretsTest {

    private static final Bytes SECRET = Bytes.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void shortPasswordsAndThoseThatEverybodyTriesAreRefused() {
        assertThat(faultOf("eleven-char")).contains(PasswordRules.Fault.TOO_SHORT);
        assertThat(faultOf("a".repeat(60) + "b cdefg" + "h".repeat(62))).contains(PasswordRules.Fault.TOO_LONG);
        assertThat(faultOf("under AIGUL's roof")).contains(PasswordRules.Fault.CONTAINS_LOGIN);
        for (String common : List.of(
                "password1234",
                "Kazakhstan2023!",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaaa",
                "abababababab",
                "Сайлау-2023-сайлау",
                "Admin-Admin-Admin",
                "dauysdauysdauys")) {
            assertThat(faultOf(common)).as(common).contains(PasswordRules.Fault.COMMON);
        }
    }

    @Test
    void phrasesAreAcceptedWithoutDigitsAndSigns() {
        for (String phrase : List.of(
                "correct horse battery staple",
                "жасыл терезе алыс тау",
                "g7#kQ2vLx9!mB4",
                "election under the apple tree")) {
            assertThat(faultOf(phrase)).as(phrase).isEmpty();
        }
    }

    private static Optional<PasswordRules.Fault> faultOf(String password) {
        return PasswordRules.faultOf(password, "aigul");
    }

    @Test
    void codesAreThoseOfTheStandard() {
        // The last six digits of the examples of RFC 6238, appendix B.
        assertThat(Codes.at(Instant.ofEpochSecond(59), SECRET)).isEqualTo("287082");
        assertThat(Codes.at(Instant.ofEpochSecond(1_111_111_109), SECRET)).isEqualTo("081804");
        assertThat(Codes.at(Instant.ofEpochSecond(20_000_000_000L), SECRET)).isEqualTo("353130");
    }

    @Test
    void aCodeHoldsInItsHalfMinuteAndInThoseBesideIt() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        long step = 1_111_111_109 / 30;
        assertThat(Codes.stepOf("081 804", SECRET, now)).hasValue(step);
        assertThat(Codes.stepOf("081804", SECRET, now.plusSeconds(30))).hasValue(step);
        assertThat(Codes.stepOf("081804", SECRET, now.minusSeconds(30))).hasValue(step);
        assertThat(Codes.stepOf("081804", SECRET, now.plusSeconds(60))).isEmpty();
        assertThat(Codes.stepOf("", SECRET, now)).isEmpty();
    }

    @Test
    void aDeviceReadsTheSecretInBase32() {
        assertThat(Secrets.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Secrets.base32(Bytes.of(new byte[] {(byte) 0xff}))).isEqualTo("74");
        assertThat(Codes.address("a.b", SECRET)).startsWith("otpauth://totp/Dauys:a.b?secret=GEZDG");
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            tokens.add(Secrets.token());
        }
        assertThat(tokens).hasSize(100).allMatch(token -> token.matches("dauys_[\\w-]{43}"));
        assertThat(Secrets.legible(4)).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(Secrets.mark()).matches("[0-9a-f]{32}");
    }

    @Test
    void aPasswordIsHashedWithArgon2idAndItsParameters() {
        var passwords = new Passwords();

        String hash = passwords.hash("correct horse battery staple");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse battery staple", hash)).isTrue();
        assertThat(passwords.matches("correct horse battery stapler", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
        assertThat(passwords.matches("x".repeat(1_000_000), hash)).isFalse();
        assertThat(passwords.matches("a password that opens nothing", passwords.nobodys()))
                .as("nobody's password is compared and then refused, because there is no account")
                .isTrue();
    }
}
