package dauys.server.api;

import dauys.server.night.NightElection;
import dauys.server.pages.Languages;
import dauys.wording.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * In which language a program is answered: that of the screen from which it asks, else the one that it accepts, else
 * Kazakh.
 */
@Component
class Wording {

    private final Languages languages;
    private final NightElection election;
    private final Map<Language, Words> words = new ConcurrentHashMap<>();

    Wording(Languages languages, NightElection election) {
        this.languages = languages;
        this.election = election;
    }

    Words of(HttpServletRequest request) {
        return in(chosen(request).or(() -> accepted(request)).orElse(Language.KK));
    }

    /** The words of a language; the names of everybody who stands are collected when they are first needed. */
    Words in(Language language) {
        return words.computeIfAbsent(language, missing -> new Words(languages.in(missing), election));
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals("lang"))
                        .findFirst()
                        .flatMap(cookie -> Language.ofCode(cookie.getValue()));
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        var locales = request.getLocales();
        while (locales.hasMoreElements()) {
            Locale locale = locales.nextElement();
            var language = Language.ofCode(locale.getLanguage());
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }
}
