package dauys.folder;

import dauys.law.Place;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read key by key with its place in the file. A key that is missing, written wrongly or
 * unknown becomes a finding; reading goes on, so that all problems of the file are found in one pass.
 */
final class YamlMap {

    private final String file;
    private final Node node;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    private YamlMap(String file, Node node, Findings findings) {
        this.file = file;
        this.node = node;
        this.findings = findings;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                if (values.put(key, tuple.getValueNode()) != null) {
                    findings.error("Y105", place(tuple.getKeyNode()), Map.of("key", key));
                }
                keys.put(key, tuple.getKeyNode());
            });
        }
    }

    /** Parses a file's text; empty, with a finding, where it is no YAML mapping. */
    static Optional<YamlMap> parse(String file, String text, Findings findings) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(20)
                .build();
        try {
            var root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode) {
                return Optional.of(new YamlMap(file, root.get(), findings));
            }
            findings.error("Y104", Place.of(file), Map.of("key", "", "text", "", "form", "mapping"));
        } catch (MarkedYamlEngineException syntax) {
            Place place = syntax.getProblemMark()
                    .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(Place.of(file));
            findings.error("Y101", place, Map.of());
        } catch (StackOverflowError nestedTooDeeply) {
            // The parser descends once for each level, and no honest file has thousands of them.
            findings.error("Y101", Place.of(file), Map.of());
        } catch (YamlEngineException unreadable) {
            findings.error("Y101", Place.of(file), Map.of());
        }
        return Optional.empty();
    }

    Place place() {
        return place(node);
    }

    Place place(String key) {
        Node keyNode = keys.get(key);
        return keyNode == null ? place() : place(keyNode);
    }

    private Place place(Node at) {
        return at.getStartMark()
                .map((Mark mark) -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.of(file));
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** The text of a key; missing or no text is a finding, and empty text is as good as missing. */
    Optional<String> text(String key) {
        if (!has(key)) {
            findings.error("Y103", place(), Map.of("key", key));
            return Optional.empty();
        }
        return optionalText(key);
    }

    Optional<String> optionalText(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            if (TextFile.hasControls(scalar.getValue())) {
                findings.error("Y107", place(key), Map.of("key", key));
                return Optional.empty();
            }
            return Optional.of(scalar.getValue());
        }
        wrong(key, "text");
        return Optional.empty();
    }

    /** A text whose spaces count, such as a separator; it may be a blank or a tab, and even nothing. */
    Optional<String> characters(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        wrong(key, "text");
        return Optional.empty();
    }

    /** A whole number from zero up. */
    OptionalLong whole(String key) {
        return text(key).map(text -> number(key, text)).orElse(OptionalLong.empty());
    }

    OptionalLong optionalWhole(String key) {
        return optionalText(key).map(text -> number(key, text)).orElse(OptionalLong.empty());
    }

    private OptionalLong number(String key, String text) {
        if (text.matches("\\d{1,15}")) {
            return OptionalLong.of(Long.parseLong(text));
        }
        wrong(key, "whole-number");
        return OptionalLong.empty();
    }

    /** A whole number that may be below zero. */
    OptionalLong optionalSigned(String key) {
        var text = optionalText(key);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (text.get().matches("[+-]?\\d{1,15}")) {
            return OptionalLong.of(Long.parseLong(text.get()));
        }
        wrong(key, "whole-number");
        return OptionalLong.empty();
    }

    Optional<LocalDate> date(String key) {
        return text(key).flatMap(text -> {
            var date = Dates.day(text);
            if (date.isEmpty()) {
                wrong(key, "date");
            }
            return date;
        });
    }

    Optional<Boolean> yesOrNo(String key) {
        return text(key).flatMap(text -> switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> {
                wrong(key, "yes-or-no");
                yield Optional.empty();
            }
        });
    }

    /** One of the constants of an enum, written with lower-case letters and hyphens. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).flatMap(text -> choiceOf(key, text, type));
    }

    <E extends Enum<E>> Optional<E> choiceOf(String key, String text, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (Keys.of(each).equals(text)) {
                return Optional.of(each);
            }
        }
        findings.error("Y106", place(key), Map.of("key", key, "text", text, "known", Keys.all(type)));
        return Optional.empty();
    }

    Optional<Trilingual> trilingual(String key) {
        return map(key).flatMap(map -> {
            var kk = map.text("kk");
            var ru = map.text("ru");
            var en = map.text("en");
            map.done();
            return kk.isPresent() && ru.isPresent() && en.isPresent()
                    ? Optional.of(new Trilingual(kk.get(), ru.get(), en.get()))
                    : Optional.empty();
        });
    }

    Optional<YamlMap> map(String key) {
        if (!has(key)) {
            findings.error("Y103", place(), Map.of("key", key));
            return Optional.empty();
        }
        return optionalMap(key);
    }

    Optional<YamlMap> optionalMap(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(file, mapping, findings));
        }
        wrong(key, "mapping");
        return Optional.empty();
    }

    /** The mappings of a list; an absent key is an empty list. */
    List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        for (Node each : items(key)) {
            if (each instanceof MappingNode mapping) {
                maps.add(new YamlMap(file, mapping, findings));
            } else {
                wrong(key, "mapping");
            }
        }
        return maps;
    }

    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** The texts of a list; an absent key is an empty list. */
    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (Node each : items(key)) {
            if (each instanceof ScalarNode scalar && !TextFile.hasControls(scalar.getValue())) {
                texts.add(scalar.getValue());
            } else {
                wrong(key, "text");
            }
        }
        return texts;
    }

    /** The texts of a list that must be there; empty, with a finding, where it is missing or no list. */
    Optional<List<String>> list(String key) {
        if (!has(key)) {
            findings.error("Y103", place(), Map.of("key", key));
            return Optional.empty();
        }
        var texts = texts(key);
        return values.get(key) instanceof SequenceNode ? Optional.of(texts) : Optional.empty();
    }

    private List<Node> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrong(key, "list");
        return List.of();
    }

    private void wrong(String key, String form) {
        String text = values.get(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
        findings.error("Y104", place(key), Map.of("key", key, "text", text, "form", form));
    }

    /** Reports keys that nobody asked for: a mistyped key must not be ignored. */
    void done() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                findings.error("Y102", place(key), Map.of("key", key, "known", List.copyOf(asked)));
            }
        }
    }
}
