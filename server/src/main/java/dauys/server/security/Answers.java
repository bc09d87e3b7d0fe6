package dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What somebody is told who may not go on: enter first, type the code, choose a password, or simply no. Whoever must
 * enter again is led back to the page where that happened.
 */
final class Answers implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The field in which every form says on which page it stands. */
    static final String AT = "_at";

    private static final String HTMX = "HX-Request";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException {
        enterFirst(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Optional<Entered> entered = Entered.now();
        if (entered.isEmpty() && (denied instanceof CsrfException || !isOfPrograms(request))) {
            // A form without its secret, from somebody unknown: the session in which it was made has ended.
            enterFirst(request, response);
        } else if (entered.filter(owes(Entered.OWES_CODE)).isPresent() && !isOfPrograms(request)) {
            send(request, response, "/login/code");
        } else if (entered.filter(owes(Entered.OWES_PASSWORD)).isPresent() && !isOfPrograms(request)) {
            send(request, response, "/account/password");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static Predicate<Entered> owes(String debt) {
        return entered -> entered.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(debt::equals);
    }

    private static boolean isOfPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static void enterFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isOfPrograms(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String back = Addresses.with("/login", "next", whereFrom(request));
        send(request, response, hasLeftSession(request) ? back + "&ended" : back);
    }

    /** Whether the browser still shows the cookie of a session that is over. */
    private static boolean hasLeftSession(HttpServletRequest request) {
        return request.getAttribute(SessionCheck.ENDED) != null
                || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
    }

    private static String whereFrom(HttpServletRequest request) {
        if (request.getHeader(HTMX) != null) {
            return ofPage(request.getHeader("HX-Current-URL"));
        }
        if (READING.contains(request.getMethod())) {
            return Addresses.ofThisPage(request);
        }
        return Addresses.local(request.getParameter(AT));
    }

    private static String ofPage(@org.jspecify.annotations.Nullable String url) {
        try {
            URI page = URI.create(url == null ? "/" : url);
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return Addresses.local(page.getRawPath() + query);
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String address) {
        if (request.getHeader(HTMX) != null) {
            // htmx follows redirects by itself and would put a whole page into a part of one.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}
