/**
 * What commissions sign and courts read: protocols, empty forms, tables and final protocols as PDF/A-2a, the same bytes
 * from the same data.
 */
@NullMarked
@JStacheConfig(using = DocumentTemplates.class)
package dauys.publication.documents;

import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
