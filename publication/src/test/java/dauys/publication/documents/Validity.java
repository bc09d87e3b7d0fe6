package dauys.publication.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a document. */
final class Validity {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validity() {}

    /** Where the document does not keep PDF/A-2a; nothing where it does. */
    static List<String> problems(byte[] document) {
        return problems(document, PDFAFlavour.PDFA_2_A);
    }

    /** Where the document does not keep PDF/UA-1, by which readers for the blind go. */
    static List<String> barriers(byte[] document) {
        return problems(document, PDFAFlavour.PDFUA_1);
    }

    private static List<String> problems(byte[] document, PDFAFlavour flavour) {
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(document), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var problems = result.getTestAssertions().stream()
                    .map(each -> each.getRuleId() + ": " + each.getMessage() + " at " + each.getLocation())
                    .distinct()
                    .toList();
            return result.isCompliant() == problems.isEmpty() ? problems : List.of("Contradicts itself: " + problems);
        } catch (VeraPDFException | java.io.IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
