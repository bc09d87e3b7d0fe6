package dauys.publication.data;

import dauys.folder.CanonicalJson;
import dauys.law.Trilingual;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the Election Results Common Data Format (NIST SP 1500-100, version 2) and how its objects are made. */
final class Nist {

    private static final String PACKAGE = "ElectionResults.";

    static final String COUNTRY = "gp-country";

    private Nist() {}

    /** An object of a class, without its members. */
    static Map<String, Object> object(String type) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@type", PACKAGE + type);
        return object;
    }

    static Map<String, Object> object(String type, String id) {
        var object = object(type);
        object.put("@id", id);
        return object;
    }

    /** A text in the three languages. */
    static Map<String, Object> text(Trilingual text) {
        var object = object("InternationalizedText");
        object.put("Text", List.of(in("kk", text.kk()), in("ru", text.ru()), in("en", text.en())));
        return object;
    }

    private static Map<String, Object> in(String language, String content) {
        var object = object("LanguageString");
        object.put("Content", content);
        object.put("Language", language);
        return object;
    }

    /** An identifier of the country's own. */
    static List<Object> identifier(String type, String value) {
        var object = object("ExternalIdentifier");
        object.put("Type", type);
        object.put("Value", value);
        return List.of(object);
    }

    static String unit(String level, String code) {
        return "gp-" + level + "-" + code;
    }

    static String party(String code) {
        return "party-" + code;
    }

    static String person(String id) {
        return "person-" + id;
    }

    static String candidate(String contest, String id) {
        return "candidate-" + contest + "-" + id;
    }

    static String office(String body) {
        return "office-" + body;
    }

    static String selection(String contest, String option) {
        return "selection-" + contest + "-" + option;
    }

    /** Writes a list item by item, so that it need not be held. */
    static final class Items {

        private final Writer writer;
        private boolean begun;

        Items(Writer writer) {
            this.writer = writer;
        }

        void add(Object tree) throws IOException {
            next();
            writer.write(CanonicalJson.write(tree));
        }

        /** Makes room for an item that the caller writes. */
        void next() throws IOException {
            if (begun) {
                writer.write(',');
            }
            begun = true;
        }

        /** A count of votes or seats in a unit. */
        void count(String unit, long count, String type) throws IOException {
            next();
            writer.write("{\"@type\":\"" + PACKAGE + "VoteCounts\",\"Count\":");
            writer.write(Long.toString(count));
            writer.write(",\"GpUnitId\":");
            writer.write(CanonicalJson.write(unit));
            writer.write(",\"Type\":\"");
            writer.write(type);
            writer.write("\"}");
        }
    }
}
