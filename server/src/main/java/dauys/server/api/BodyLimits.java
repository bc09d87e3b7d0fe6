package dauys.server.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns large bodies away before anything reads them. Only bulk intake may be as large as forms can be, and only for
 * whoever shows a token or a session; whether they are good is looked at afterwards.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimits extends OncePerRequestFilter {

    /** A scan of twenty megabytes with the form around it. */
    private static final long USUAL = 21L * 1024 * 1024;

    private static final Set<String> INTAKE = Set.of("/intake", "/api/v1/intake");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean large = request.getContentLengthLong() > USUAL
                || (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
        if (INTAKE.contains(request.getRequestURI())) {
            if (large && !isKnown(request)) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
        } else if (request.getContentLengthLong() > USUAL) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isKnown(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.isRequestedSessionIdValid();
    }
}
