package dauys.server.site;

import dauys.publication.Publisher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers for what the site will have and does not have yet, because it is being written for the first time or voting
 * goes on: whoever wants a page is led to the one that says so, and whoever wants data may ask again. To say that there
 * is no such thing would be wrong.
 */
final class NotYetThere implements HandlerInterceptor {

    private static final String SECONDS_TO_WAIT = "60";

    private final String path;
    private final Path folder;

    NotYetThere(String path, Path folder) {
        this.path = path;
        this.folder = folder;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String address = request.getRequestURI();
        if (address.length() <= path.length()) {
            return true;
        }
        String wanted = address.substring(path.length());
        if (Publisher.isWhole(folder) || isThere(wanted)) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wanted.endsWith(".html")) {
            String language = wanted.substring(0, Math.max(0, wanted.indexOf('/')));
            response.setStatus(HttpStatus.FOUND.value());
            response.setHeader(
                    HttpHeaders.LOCATION,
                    path + (isThere(language + "/index.html") ? language + "/index.html" : "index.html"));
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        return false;
    }

    /** Only a name of letters, digits and a few marks can be one of the site. */
    private boolean isThere(String wanted) {
        return wanted.matches("[A-Za-z0-9_~/.-]+")
                && !wanted.contains("..")
                && Files.isRegularFile(folder.resolve(wanted));
    }
}
