package dauys.server.pages;

import dauys.server.Settings;
import dauys.server.security.Addresses;
import dauys.wording.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which language a visitor reads: the one chosen, else Kazakh, or in a demonstration the browser's. */
@Component
public class Languages {

    /** The name of the cookie and of the parameter that chooses. */
    static final String NAME = Addresses.LANGUAGE;

    private final boolean ofBrowser;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    Languages(Settings settings) {
        this.ofBrowser = settings.languageOfBrowser();
        for (Language language : Language.values()) {
            texts.put(language, new Texts(language, settings.zone()));
        }
    }

    /** The words for whoever sent this request. */
    public Texts of(HttpServletRequest request) {
        return in(asked(request)
                .or(() -> chosen(request))
                .or(() -> browsers(request))
                .orElse(Language.KK));
    }

    /** The words of a language. */
    public Texts in(Language language) {
        Texts found = texts.get(language);
        if (found == null) {
            throw new IllegalStateException("Every language has its words, but " + language + " has none");
        }
        return found;
    }

    static Optional<Language> asked(HttpServletRequest request) {
        // Only the address is looked at, so that the body of a request stays unread.
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        for (String part : query.split("&", -1)) {
            if (part.startsWith(NAME + "=")) {
                return Language.ofCode(part.substring(NAME.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return Language.ofCode(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Language> browsers(HttpServletRequest request) {
        if (!ofBrowser || request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        var locales = request.getLocales();
        while (locales.hasMoreElements()) {
            Locale locale = locales.nextElement();
            Optional<Language> language = Language.ofCode(locale.getLanguage());
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }
}
