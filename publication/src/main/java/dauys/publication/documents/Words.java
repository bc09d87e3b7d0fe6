package dauys.publication.documents;

import dauys.election.nomination.Candidate;
import dauys.election.territory.Territory;
import dauys.folder.ElectionFolder;
import dauys.folder.Registers;
import dauys.law.Trilingual;
import dauys.publication.Snapshot;
import dauys.wording.AreaNames;
import dauys.wording.Language;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import dauys.wording.ProtocolWords;
import dauys.wording.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What documents say in one language, with the names of one election. */
final class Words {

    /** Stands where there is no number. */
    static final String NOTHING = "–";

    private static final Map<Language, Messages> OWN = new ConcurrentHashMap<>();

    private final Language language;
    private final Messages own;
    private final Messages shared;
    private final Numbers numbers;
    private final Names names;
    private final AreaNames areas;
    private final ProtocolWords protocol;
    private final LawWords law;
    private final Sentences sentences;
    private final Map<String, Map<String, String>> fixed = new TreeMap<>();

    Words(Snapshot snapshot, Language language) {
        this.language = language;
        this.own = own(language);
        this.shared = Messages.in(language);
        this.numbers = new Numbers(language);
        this.names = Names.of(snapshot.folder().parties().values(), persons(snapshot.folder()), language);
        this.areas = new AreaNames(
                snapshot.registers()
                        .map(Registers::territory)
                        .orElseGet(() -> new Territory(List.of(), List.of(), List.of(), List.of())),
                language);
        this.protocol = new ProtocolWords(shared);
        this.law = new LawWords(shared);
        this.sentences = new Sentences(shared, names);
        for (String key : own.keys()) {
            if (own.placeholders(key).isEmpty()) {
                int point = key.indexOf('.');
                fixed.computeIfAbsent(key.substring(0, point), group -> new TreeMap<>())
                        .put(key.substring(point + 1), own.text(key));
            }
        }
    }

    /** The sentences of documents as they stand in their file. */
    static Messages own(Language language) {
        return OWN.computeIfAbsent(language, missing -> Messages.beside(Words.class, "documents", missing));
    }

    private static List<Candidate> persons(ElectionFolder folder) {
        var persons = new ArrayList<Candidate>();
        folder.contests().forEach(input -> {
            persons.addAll(input.candidates());
            input.lists().forEach(list -> persons.addAll(list.candidates()));
        });
        return persons;
    }

    Language language() {
        return language;
    }

    /** Words without placeholders, by the two parts of their keys, for templates. */
    Map<String, Map<String, String>> fixed() {
        return fixed;
    }

    /** A sentence of documents. */
    String say(String key) {
        return own.text(key);
    }

    /** A sentence of documents with its placeholders filled. */
    String say(String key, Map<String, ?> facts) {
        return own.text(key, facts);
    }

    /** Something that screens and commands say in the same words. */
    Messages shared() {
        return shared;
    }

    Numbers numbers() {
        return numbers;
    }

    String count(long number) {
        return numbers.count(number);
    }

    Names names() {
        return names;
    }

    String name(Trilingual name) {
        return Names.in(name, language);
    }

    String party(String code) {
        return names.party(code, language);
    }

    String area(String code) {
        return areas.name(code);
    }

    ProtocolWords protocol() {
        return protocol;
    }

    LawWords law() {
        return law;
    }

    Sentences sentences() {
        return sentences;
    }

    /** The last part of a key, as files of sentences write a constant. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
