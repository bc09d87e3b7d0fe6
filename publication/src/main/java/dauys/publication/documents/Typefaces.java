package dauys.publication.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * DejaVu Sans Condensed, regular and bold, with all Kazakh letters. Reading a font takes as long as several documents,
 * so that a pair is read once and lent to one document at a time: a font keeps its place in its file while it is used.
 */
record Typefaces(TrueTypeFont regular, TrueTypeFont bold) {

    static final String FAMILY = "DejaVu";

    private static final ConcurrentLinkedQueue<Typefaces> FREE = new ConcurrentLinkedQueue<>();

    /** A pair that nobody else has. */
    static Typefaces borrow() {
        var free = FREE.poll();
        return free == null ? new Typefaces(read("DejaVuSansCondensed"), read("DejaVuSansCondensed-Bold")) : free;
    }

    /** Gives the pair to whoever comes next. */
    void giveBack() {
        FREE.add(this);
    }

    private static TrueTypeFont read(String face) {
        String file = "/net/sf/jasperreports/fonts/dejavu/%s.ttf".formatted(face);
        try (InputStream stream = TrueTypeFont.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks the font " + file);
            }
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
