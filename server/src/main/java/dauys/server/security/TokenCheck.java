package dauys.server.security;

import dauys.store.Bytes;
import dauys.store.Keys;
import dauys.store.TokenRow;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program act for the person whose token it sends. A wrong token is refused, whatever else is sent. */
final class TokenCheck extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    /** A token that was taken away on another server serves so long at most; on this one it ends at once. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final int MOST_REMEMBERED = 10_000;

    private final Keys keys;
    private final People people;
    private final Clock clock;
    private final Map<Bytes, Remembered> remembered = new ConcurrentHashMap<>();

    TokenCheck(Keys keys, People people, Clock clock) {
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    /** A token as it was read, under which number of changes, and when. */
    private record Remembered(TokenRow row, long changes, Instant read) {

        boolean holds(long now, Instant at) {
            return changes == now && Duration.between(read, at).abs().compareTo(REMEMBERED) <= 0;
        }
    }

    /** Whether a request comes with a token; such a request needs no other proof that it is meant. */
    static boolean isSentWith(HttpServletRequest request) {
        return token(request).isPresent();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = token(request);
        if (token.isPresent()) {
            Optional<Person> person = owner(token.get());
            if (person.isEmpty()) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(Entered.inside(person.get(), clock.instant())));
        }
        chain.doFilter(request, response);
    }

    private Optional<Person> owner(String token) {
        Instant now = clock.instant();
        return row(Secrets.sha256(token), now)
                .filter(row -> now.isBefore(row.expires()))
                .flatMap(row -> people.byId(row.account()))
                .filter(person -> !person.mustChange());
    }

    /** Only tokens that there are stay in memory, so that nobody can fill it with others. */
    private Optional<TokenRow> row(Bytes hash, Instant now) {
        long changes = people.changes();
        Remembered known = remembered.get(hash);
        if (known != null && known.holds(changes, now)) {
            return Optional.of(known.row());
        }
        Optional<TokenRow> found = keys.token(hash);
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        found.ifPresentOrElse(
                row -> remembered.put(hash, new Remembered(row, changes, now)), () -> remembered.remove(hash));
        return found;
    }
}
