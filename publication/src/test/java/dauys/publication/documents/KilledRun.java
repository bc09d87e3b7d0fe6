package dauys.publication.documents;

import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A run that says when it has written some documents, so that somebody can kill it. */
final class KilledRun {

    /** Enough to be killed between the first word and the last document. */
    static final int NUMBER = 40;

    private KilledRun() {}

    static Stream<Document> documents() {
        return new Documents(SmallNation.snapshot(), Language.EN)
                .all(DocumentKind.PRECINCT, Optional.empty())
                .limit(NUMBER);
    }

    public static void main(String[] args) throws IOException {
        DocumentBatch.write(documents(), Path.of(args[0]), done -> System.out.println("writing"));
    }
}
