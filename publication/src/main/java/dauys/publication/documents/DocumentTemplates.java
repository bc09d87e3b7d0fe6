package dauys.publication.documents;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;

/** Where the templates of documents lie. */
@JStacheConfig(pathing = @JStachePath(prefix = "dauys/publication/documents/", suffix = ".mustache"))
final class DocumentTemplates {

    private DocumentTemplates() {}
}
