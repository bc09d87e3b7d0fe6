package dauys.publication.pages;

/**
 * What stands in one place of a table.
 *
 * @param address where it leads; empty where it leads nowhere
 * @param head whether it names the row
 * @param word whether it is set as a word, and not as a number to the right
 */
record Cell(String text, String address, boolean head, boolean word) {

    static Cell number(String text) {
        return new Cell(text, "", false, false);
    }

    static Cell word(String text) {
        return new Cell(text, "", false, true);
    }

    static Cell word(String text, String address) {
        return new Cell(text, address, false, true);
    }

    static Cell head(String text) {
        return new Cell(text, "", true, true);
    }

    static Cell head(String text, String address) {
        return new Cell(text, address, true, true);
    }

    boolean isLinked() {
        return !address.isEmpty();
    }
}
