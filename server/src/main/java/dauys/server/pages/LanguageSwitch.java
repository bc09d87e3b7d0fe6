package dauys.server.pages;

import dauys.server.Settings;
import dauys.server.security.Addresses;
import dauys.wording.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a language that is chosen by {@code ?lang=} and leads back to the same page without it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LanguageSwitch extends OncePerRequestFilter {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final boolean secure;

    LanguageSwitch(Settings settings) {
        this.secure = settings.isSecure();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> asked = Languages.asked(request);
        if (asked.isPresent()) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(Languages.NAME, asked.get().code())
                            .path("/")
                            .maxAge(A_YEAR)
                            .httpOnly(true)
                            .secure(secure)
                            .sameSite("Lax")
                            .build()
                            .toString());
            if (request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/")) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, Addresses.ofThisPage(request));
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
