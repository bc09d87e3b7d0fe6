package dauys.publication.data;

import java.util.OptionalLong;

/**
 * A file of the data set after it was written.
 *
 * @param rows without the header; empty where the file is no table
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record WrittenFile(DataFile file, long bytes, OptionalLong rows, String sha256) {}
