package dauys.publication.pages;

import java.util.Optional;

/**
 * A number that stands out.
 *
 * @param ofWhat what it is a share of, in a sentence
 */
record Fact(String name, String number, Optional<String> ofWhat) {

    Fact(String name, String number) {
        this(name, number, Optional.empty());
    }
}
