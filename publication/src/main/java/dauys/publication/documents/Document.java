package dauys.publication.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** One document, which is made when it is asked for. */
public final class Document {

    private final String path;
    private final Supplier<Printed> content;

    Document(String path, Supplier<Printed> content) {
        this.path = path;
        this.content = content;
    }

    /** Where the document lies in a folder of documents, with {@code /} between the parts; safe on any file system. */
    public String path() {
        return path;
    }

    /** What is printed, from which its bytes follow. */
    Printed printed() {
        return content.get();
    }

    /** Writes the document as PDF/A-2a; the stream stays open. */
    public void to(OutputStream out) throws IOException {
        Pdf.write(printed(), out);
    }

    /** The document as PDF/A-2a. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            to(bytes);
        } catch (IOException unforeseen) {
            throw new UncheckedIOException("In memory nothing can fail to be written", unforeseen);
        }
        return bytes.toByteArray();
    }
}
