package dauys.publication.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds in a document. */
final class Read {

    private Read() {}

    private interface Question<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T ask(byte[] bytes, Question<T> question) {
        try (var document = Loader.loadPDF(bytes)) {
            return question.of(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of all pages; unbreakable spaces are plain, and lines are joined, as a reader sees them. */
    static String text(byte[] bytes) {
        return ask(bytes, document -> plain(new PDFTextStripper().getText(document)));
    }

    /** The text of each page in the order in which it stands there, head and foot included. */
    static List<String> pages(byte[] bytes) {
        return ask(bytes, document -> {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(plain(stripper.getText(document)));
            }
            return pages;
        });
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }

    static String title(byte[] bytes) {
        return ask(bytes, document -> document.getDocumentInformation().getTitle());
    }

    static String language(byte[] bytes) {
        return ask(bytes, document -> document.getDocumentCatalog().getLanguage());
    }

    static boolean isTagged(byte[] bytes) {
        return ask(
                bytes,
                document -> document.getDocumentCatalog().getMarkInfo().isMarked()
                        && document.getDocumentCatalog().getStructureTreeRoot() != null);
    }

    /** How many letters lie wholly or partly beside their page. */
    static int lettersBesideThePage(byte[] bytes) {
        return ask(bytes, document -> {
            var counter = new Counter();
            counter.getText(document);
            return counter.beside;
        });
    }

    private static final class Counter extends PDFTextStripper {
        private int beside;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getX() < 0
                    || text.getX() + text.getWidth() > text.getPageWidth()
                    || text.getY() < 0
                    || text.getY() > text.getPageHeight()) {
                beside++;
            }
            super.processTextPosition(text);
        }
    }
}
