package dauys.server.protocols;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for what an act needs before it is done.
 *
 * @param action where the form is sent
 * @param back where to go on without doing it
 * @param explained what the act does
 * @param problem why it was not done
 * @param button what it is
 * @param severe whether something is taken away by it
 * @param key names this form, so that it is done once
 * @param forget what the browser forgets when it is done
 */
@JStache(path = "protocols/ask")
record AskPage(
        Frame frame,
        String protocol,
        String action,
        String back,
        String explained,
        Optional<String> problem,
        List<Field> fields,
        String button,
        boolean severe,
        String key,
        Optional<String> forget)
        implements Page {

    /** What a field looks like. */
    enum Kind {
        LINE,
        DATE,
        WORDS,
        CHOICE
    }

    /**
     * A field.
     *
     * @param help how to fill it in
     * @param problem what is wrong with what stands there
     */
    record Field(
            Kind kind,
            String name,
            String label,
            Optional<String> help,
            String value,
            List<Option> options,
            Optional<String> problem) {

        boolean line() {
            return kind == Kind.LINE;
        }

        boolean date() {
            return kind == Kind.DATE;
        }

        boolean longer() {
            return kind == Kind.WORDS;
        }

        boolean choice() {
            return kind == Kind.CHOICE;
        }
    }

    /** Something to choose. */
    record Option(String value, String words, boolean chosen) {}

    /** The page of an act, whose words stand under one group: its title, what it does, and its button. */
    static AskPage of(Visit visit, String group, List<Field> fields, Optional<String> problem, boolean severe) {
        var texts = visit.frame().texts();
        return new AskPage(
                visit.frame().titled(group + ".title"),
                visit.words().title(visit.paper()),
                visit.address() + "/" + group,
                visit.address(),
                texts.say(group + ".explained"),
                problem,
                fields,
                texts.say(group + ".button"),
                severe,
                Once.key(),
                group.equals("release") ? Optional.of(TypingForm.store(visit)) : Optional.empty());
    }

    /** The fields whose problems are listed at the top. */
    public List<Field> wrong() {
        return fields.stream().filter(each -> each.problem().isPresent()).toList();
    }

    /** A field with what was typed into it, as the screens name it by {@code ask.<key>}. */
    static Field field(Kind kind, String name, Visit visit, Map<String, String> typed, Map<String, String> problems) {
        var texts = visit.frame().texts();
        String help = "ask." + name + "-help";
        return new Field(
                kind,
                name,
                texts.say("ask." + name),
                texts.has(help) ? Optional.of(texts.say(help)) : Optional.empty(),
                typed.getOrDefault(name, ""),
                List.of(),
                Optional.ofNullable(problems.get(name)).map(texts::say));
    }

    /** A choice among reasons, each named by its key. */
    static Field choice(
            Visit visit, Enum<?>[] reasons, String group, Map<String, String> typed, Map<String, String> problems) {
        var texts = visit.frame().texts();
        String chosen = typed.getOrDefault("reason", "");
        var options = Arrays.stream(reasons)
                .map(each -> new Option(
                        each.name(),
                        texts.say(group + "." + ElectionWords.key(each)),
                        each.name().equals(chosen)))
                .toList();
        return new Field(
                Kind.CHOICE,
                "reason",
                texts.say("ask.reason"),
                Optional.empty(),
                chosen,
                options,
                Optional.ofNullable(problems.get("reason")).map(texts::say));
    }
}
