package dauys.server.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses of pages inside this server. */
public final class Addresses {

    /** The parameter that chooses a language; it is no part of a page's address. */
    public static final String LANGUAGE = "lang";

    private static final int LONGEST = 2000;

    /** A path of this server: no second slash or backslash, which browsers read as another server. */
    private static final Pattern OF_THIS_SERVER = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private Addresses() {}

    /** Path and query of the page that was asked for, without the choice of a language. */
    public static String ofThisPage(HttpServletRequest request) {
        String path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI).orElse(request.getRequestURI());
        // In the redirect to an error, the query is still that of the page.
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String rest = Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith(LANGUAGE + "="))
                .collect(Collectors.joining("&"));
        String whole = rest.isEmpty() ? path : path + "?" + rest;
        return local(whole);
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        return request.getAttribute(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The address itself where it leads to a page of this server; else the first page. */
    public static String local(@Nullable String address) {
        return address != null
                        && address.length() <= LONGEST
                        && OF_THIS_SERVER.matcher(address).matches()
                ? address
                : "/";
    }

    /** An address with one more parameter. */
    public static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
