package dauys.publication.charts;

/**
 * One picture and the table that is its equal.
 *
 * @param svg an {@code svg} element with title and description, to stand inside a page; its classes are those of
 *     {@code charts.css}, and it draws sensibly without them too
 * @param table every number that the picture shows
 */
public record Chart(String svg, DataTable table) {}
