package dauys.wording;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/** The three languages, Kazakh first. */
public enum Language {
    KK,
    RU,
    EN;

    /** The code of ISO 639-1, as users write it. */
    public String code() {
        return locale().getLanguage();
    }

    ULocale locale() {
        return switch (this) {
            case KK -> new ULocale("kk_KZ");
            case RU -> new ULocale("ru_KZ");
            case EN -> ULocale.UK;
        };
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
