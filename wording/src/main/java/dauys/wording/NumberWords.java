package dauys.wording;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in words, as a protocol repeats its figures (43(8)): cardinal numbers without a noun, in Russian therefore
 * masculine. A number always begins with how many, «бір жүз» and «одна тысяча», so that nothing can be written before
 * it.
 */
final class NumberWords {

    /** A number with more digits is no figure of an election. */
    static final long MOST = 999_999_999_999_999L;

    /** What the locale data of Kazakh say but for «бір», which they leave out before a hundred and a thousand. */
    private static final String KAZAKH = """
            %words:
            0: нөл; бір; екі; үш; төрт; бес; алты; жеті; сегіз; тоғыз;
            10: он[ >>];
            20: жиырма[ >>];
            30: отыз[ >>];
            40: қырық[ >>];
            50: елу[ >>];
            60: алпыс[ >>];
            70: жетпіс[ >>];
            80: сексен[ >>];
            90: тоқсан[ >>];
            100: << жүз[ >>];
            1000: << мың[ >>];
            1000000: << миллион[ >>];
            1000000000: << миллиард[ >>];
            1000000000000: << триллион[ >>];
            """;

    private static final Map<Language, NumberWords> KNOWN = new ConcurrentHashMap<>();

    /** Most figures of protocols are smaller than this; their words are kept. */
    private static final int SMALL = 4_096;

    private final RuleBasedNumberFormat format;
    private final String rules;
    private final AtomicReferenceArray<@Nullable String> small = new AtomicReferenceArray<>(SMALL);

    private NumberWords(Language language) {
        switch (language) {
            case KK -> {
                format = new RuleBasedNumberFormat(KAZAKH, language.locale());
                rules = "%words";
            }
            case RU -> {
                format = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
                rules = "%spellout-cardinal-masculine";
            }
            default -> {
                format = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
                rules = "%spellout-cardinal";
            }
        }
    }

    /** The words of a language; its rules are read once, because that takes longer than all the words of a night. */
    static NumberWords in(Language language) {
        return KNOWN.computeIfAbsent(language, NumberWords::new);
    }

    String of(long number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("No figure of a protocol: " + number);
        }
        if (number >= SMALL) {
            return format(number);
        }
        int place = (int) number;
        String known = small.get(place);
        if (known == null) {
            known = format(number);
            small.set(place, known);
        }
        return known;
    }

    private String format(long number) {
        // ICU's formats keep state while they format, so that each is used by one thread at a time.
        synchronized (format) {
            return format.format(number, rules);
        }
    }
}
