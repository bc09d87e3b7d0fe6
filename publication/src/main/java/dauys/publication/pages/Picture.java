package dauys.publication.pages;

/**
 * A chart with the table that says the same.
 *
 * @param svg the drawing, made by the charts of this module, in which everything foreign is already escaped
 * @param beside whether the page shows these numbers beside the drawing in any case
 */
record Picture(String svg, Grid table, boolean beside) {

    boolean isWithTable() {
        return !beside;
    }
}
