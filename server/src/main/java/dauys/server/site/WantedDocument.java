package dauys.server.site;

import dauys.folder.Registers;
import dauys.law.Authority;
import dauys.publication.documents.Document;
import dauys.publication.documents.DocumentKind;
import dauys.publication.documents.Documents;
import dauys.server.night.Live;
import dauys.wording.Language;
import java.util.Optional;

/**
 * A document that somebody asks for.
 *
 * @param of the precinct; of a table its contest, of a final protocol its body
 * @param by the contest of a precinct; of a table the area of its commission, where it has one
 * @param commission whose table it is
 */
record WantedDocument(Language language, DocumentKind kind, String of, String by, Optional<Authority> commission) {

    /** The document, if there is such a one. */
    Optional<Document> from(Documents documents) {
        return switch (kind) {
            case PRECINCT -> documents.precinct(of, by);
            case BLANK -> documents.blank(of, by);
            case TERRITORY -> commission.flatMap(who -> documents.territory(of, who, by));
            case FINAL -> documents.finalProtocol(of);
        };
    }

    /**
     * What the document depends on, as a number: the last act on its protocol, or the last act of all. An empty form
     * depends on nothing that changes.
     */
    long version(Registers registers, Live.Moment moment) {
        return switch (kind) {
            case PRECINCT -> {
                var slot = registers.slot(of, by);
                yield slot.isPresent() ? moment.slots().get(slot.getAsInt()).entry() : 0;
            }
            case BLANK -> 0;
            case TERRITORY, FINAL -> moment.upTo();
        };
    }

    /** Whether it adds protocols up, and so changes with each of them. */
    boolean isOfSums() {
        return kind == DocumentKind.TERRITORY || kind == DocumentKind.FINAL;
    }

    /** Whether it says how anybody has voted. */
    boolean hasVotes() {
        return kind != DocumentKind.BLANK;
    }
}
