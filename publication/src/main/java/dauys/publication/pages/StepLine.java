package dauys.publication.pages;

import java.util.Optional;

/**
 * One step of an explanation.
 *
 * @param article where it stands in the law; empty for a line that says what follows or what is not known
 */
record StepLine(String sentence, Optional<String> article) {}
