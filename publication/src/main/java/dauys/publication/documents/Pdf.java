package dauys.publication.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.jstach.jstachio.JStachio;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Turns printed pages into PDF/A-2a: tagged, with its fonts inside, and without anything that depends on when or where
 * it is made.
 */
final class Pdf {

    private static final String MAKER = "Dauys";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    /** What the numbers of the document's colours mean; a file without it would look otherwise elsewhere. */
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** The first of the two identifiers in what ends a file. */
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[\\s*<([0-9A-Fa-f]{32})>");

    static {
        // The renderer tells of each page that it has begun to think of it.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    static void write(Printed printed, OutputStream out) throws IOException {
        var faces = Typefaces.borrow();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .withProducer(MAKER);
            // Everything a document needs is in its page; a name that looks like an address must fetch nothing.
            builder.useExternalResourceAccessControl(
                    (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useFont(face(document, faces.regular()), Typefaces.FAMILY, PLAIN, FontStyle.NORMAL, true);
            builder.useFont(face(document, faces.bold()), Typefaces.FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.useReplacementText(Printed.UNKNOWN);
            builder.withHtmlContent(printed.html(), null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                describe(document, printed);
                document.save(out);
            }
        } finally {
            faces.giveBack();
        }
    }

    private static PDFontSupplier face(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    /** Title, time and identifier, twice where PDF/A asks for it twice. */
    private static void describe(PDDocument document, Printed printed) throws IOException {
        var at = printed.at().truncatedTo(ChronoUnit.SECONDS);
        var calendar = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        var information = new PDDocumentInformation();
        information.setTitle(printed.title());
        information.setSubject(printed.about());
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        document.setDocumentInformation(information);
        String xmp = JStachio.render(
                new Metadata(printed.language().code(), printed.title(), printed.about(), at.toString(), MAKER));
        var metadata = new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(metadata);
        var id = new COSArray();
        id.add(new COSString(printed.id()));
        id.add(new COSString(printed.id()));
        document.getDocument().getTrailer().setItem(COSName.ID, id);
        document.setDocumentId(0L);
    }

    /**
     * The identifier of a document, where its last bytes hold one.
     *
     * @param end the last bytes of a file, with one character for each
     */
    static Optional<String> id(String end) {
        var found = ID.matcher(end);
        String last = null;
        while (found.find()) {
            last = found.group(1);
        }
        return Optional.ofNullable(last);
    }
}
