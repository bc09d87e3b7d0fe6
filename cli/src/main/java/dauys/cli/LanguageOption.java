package dauys.cli;

import dauys.wording.Language;
import dauys.wording.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --lang}, the same for every command. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "kk|ru|en",
            defaultValue = "en",
            converter = Converter.class,
            description = "Language of sentences, numbers and names (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    Messages messages() {
        return Messages.in(language);
    }

    /** Reads the code of a language. */
    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.ofCode(code)
                    .orElseThrow(() -> new TypeConversionException("'" + code + "' is none of kk, ru, en."));
        }
    }
}
