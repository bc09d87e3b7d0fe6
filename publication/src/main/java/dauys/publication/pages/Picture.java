package dauys.publication.pages;

/**
 * A chart with the table that says the same.
 *
 * @param svg the drawing, made by the charts of this module, in which everything foreign is already escaped
 */
record Picture(String svg, Grid table) {}
