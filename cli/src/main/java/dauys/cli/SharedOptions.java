package dauys.cli;

import dauys.wording.Language;
import dauys.wording.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has. */
final class SharedOptions {

    /** Picocli sets and reads it. */
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

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
