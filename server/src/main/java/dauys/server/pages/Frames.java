package dauys.server.pages;

import dauys.server.Settings;
import dauys.server.security.Addresses;
import dauys.server.security.Entered;
import dauys.server.security.Person;
import dauys.wording.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of the page that is asked for. It needs no database, so that it can surround an error as well. */
@Component
public class Frames {

    /** The attribute that carries a sentence over a redirect. */
    public static final String NOTICE = "notice";

    private final Languages languages;
    private final Assets assets;
    private final List<Destination> destinations;
    private final boolean synthetic;

    Frames(Languages languages, Assets assets, List<Destination> destinations, Settings settings) {
        this.languages = languages;
        this.assets = assets;
        this.destinations = destinations.stream()
                .sorted(Comparator.comparingInt(Destination::order))
                .toList();
        this.synthetic = settings.synthetic();
    }

    /** The frame for a request, still without the title of its page. */
    public Frame of(HttpServletRequest request) {
        Texts texts = languages.of(request);
        Optional<Person> person = Entered.now().filter(Entered::isInside).map(Entered::person);
        String path = Addresses.ofThisPage(request);
        return new Frame(
                texts,
                texts.say("site.name"),
                person,
                () -> token(request),
                path,
                navigation(person, path, texts),
                switches(path, texts.language()),
                assets.addresses(),
                synthetic,
                notice(request, texts));
    }

    private List<Frame.Link> navigation(Optional<Person> person, String path, Texts texts) {
        var links = new ArrayList<Frame.Link>();
        for (Destination destination : destinations) {
            if (destination.open().test(person)) {
                String address = destination.path();
                boolean current = isBelow(path, address);
                links.add(new Frame.Link(
                        address, texts.say(destination.key()), texts.language().code(), current));
            }
        }
        return links;
    }

    /** Whether a page is the one at an address or, but for the first page, one below it. */
    private static boolean isBelow(String path, String address) {
        String plain = path.replaceFirst("\\?.*", "");
        return plain.equals(address) || (!address.equals("/") && plain.startsWith(address + "/"));
    }

    private List<Frame.Link> switches(String path, Language current) {
        var links = new ArrayList<Frame.Link>();
        for (Language language : Language.values()) {
            links.add(new Frame.Link(
                    Addresses.with(path, Languages.NAME, language.code()),
                    languages.in(language).say("site.language"),
                    language.code(),
                    language == current));
        }
        return links;
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static Optional<String> notice(HttpServletRequest request, Texts texts) {
        Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(NOTICE) instanceof String key && texts.has(key)
                ? Optional.of(texts.say(key))
                : Optional.empty();
    }
}
