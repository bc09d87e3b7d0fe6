package dauys.folder;

/**
 * What became of the rows of a foreign file.
 *
 * @param rows all of them, without the header
 * @param passedOver those that the mapping marks as no precinct's, and empty ones
 * @param leftOut those that could not be used
 * @param protocols those that are in the folder
 */
public record Imported(
        long rows, long passedOver, long leftOut, long protocols, int precincts, int units, int regions) {}
