package dauys.server.security;

import dauys.server.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether the session may go on: its account still there, its password unchanged, its time not
 * over. The person is then the one that the account says now, with today's appointments.
 */
final class SessionCheck extends OncePerRequestFilter {

    /** Marks a request whose session has just been ended here. */
    static final String ENDED = SessionCheck.class.getName() + ".ended";

    /** A request that a page sends by itself, such as a board that refreshes, says so by this header. */
    static final String BY_ITSELF = "Dauys-By-Itself";

    private static final String LAST_SEEN = SessionCheck.class.getName() + ".last-seen";
    private static final Duration OWED_FOR = Duration.ofMinutes(5);

    private final People people;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionCheck(People people, Clock clock, Settings settings) {
        this.people = people;
        this.clock = clock;
        this.idle = settings.idle();
        this.longest = settings.longest();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Entered> entered = Entered.now();
        if (entered.isPresent()) {
            HttpSession session = request.getSession(false);
            Instant now = clock.instant();
            Optional<Person> person = people.byId(entered.get().person().id());
            if (session == null || person.isEmpty() || isOver(entered.get(), person.get(), session, now)) {
                if (session != null) {
                    session.invalidate();
                }
                SecurityContextHolder.clearContext();
                request.setAttribute(ENDED, true);
            } else {
                if (request.getHeader(BY_ITSELF) == null) {
                    session.setAttribute(LAST_SEEN, now);
                }
                SecurityContext context = new SecurityContextImpl(entered.get().as(person.get()));
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(Entered entered, Person person, HttpSession session, Instant now) {
        Instant seen = session.getAttribute(LAST_SEEN) instanceof Instant last ? last : entered.since();
        Duration whole = entered.isInside() ? longest : OWED_FOR;
        return person.epoch() != entered.person().epoch()
                || !now.isBefore(entered.since().plus(whole))
                || !now.isBefore(seen.plus(idle));
    }
}
