package dauys.publication.notices;

import dauys.election.contest.Contest;
import dauys.law.Ratio;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import dauys.wording.ProtocolWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The words of notices in one language: their own sentences, and those that commands and screens say too. */
final class NoticeWords {

    private static final Map<Language, Messages> OWN = new EnumMap<>(Map.of(
            Language.KK, Messages.beside(NoticeWords.class, "notices", Language.KK),
            Language.RU, Messages.beside(NoticeWords.class, "notices", Language.RU),
            Language.EN, Messages.beside(NoticeWords.class, "notices", Language.EN)));

    private final Language language;
    private final Messages own;
    private final Messages shared;
    private final Numbers numbers;
    private final Names names;

    NoticeWords(Snapshot snapshot, Language language) {
        this.language = language;
        this.own = own(language);
        this.shared = Messages.in(language);
        this.numbers = new Numbers(language);
        var persons = snapshot.folder().contests().stream()
                .flatMap(input -> Stream.concat(
                        input.candidates().stream(),
                        input.lists().stream().flatMap(list -> list.candidates().stream())))
                .toList();
        this.names = Names.of(snapshot.folder().parties().values(), persons, language);
    }

    static Messages own(Language language) {
        return Objects.requireNonNull(OWN.get(language));
    }

    Language language() {
        return language;
    }

    Messages shared() {
        return shared;
    }

    Names names() {
        return names;
    }

    LawWords law() {
        return new LawWords(shared);
    }

    Numbers numbers() {
        return numbers;
    }

    String own(String key, Map<String, ?> facts) {
        return own.text(key, facts);
    }

    String own(String key) {
        return own.text(key);
    }

    String shared(String key, Map<String, ?> facts) {
        return shared.text(key, facts);
    }

    String shared(String key) {
        return shared.text(key);
    }

    String contest(Contest contest) {
        return new ProtocolWords(shared).contest(contest);
    }

    String count(long number) {
        return numbers.count(number);
    }

    /** A share with two decimals; nothing is no share of nothing. */
    String percent(long part, long base) {
        return base == 0 ? "–" : numbers.percent(Ratio.of(part, base));
    }
}
