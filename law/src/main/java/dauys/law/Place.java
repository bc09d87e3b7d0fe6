package dauys.law;

/**
 * Where in the input something was found.
 *
 * @param file the file's path as the user gave it
 * @param line counted from 1, the header line of a CSV included; 0 where the whole file is meant
 * @param column counted from 1: the field of a CSV or the character of a YAML line; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
