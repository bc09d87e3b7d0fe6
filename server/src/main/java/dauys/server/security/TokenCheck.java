package dauys.server.security;

import dauys.store.Keys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program act for the person whose token it sends. A wrong token is refused, whatever else is sent. */
final class TokenCheck extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Keys keys;
    private final People people;
    private final Clock clock;

    TokenCheck(Keys keys, People people, Clock clock) {
        this.keys = keys;
        this.people = people;
        this.clock = clock;
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
        return keys.token(Secrets.sha256(token))
                .filter(row -> now.isBefore(row.expires()))
                .flatMap(row -> people.byId(row.account()))
                .filter(person -> !person.mustChange());
    }
}
