package dauys.publication.data;

import dauys.law.Trilingual;

/**
 * A column of a table. A column of one name means the same in every file of a data set.
 *
 * @param required every row has a value in it
 * @param title as a heading says it
 * @param about what it holds, in which unit, and where it is empty
 */
public record Column(String name, ColumnType type, boolean required, Trilingual title, Trilingual about) {

    /** The same under the name that another format has for it. */
    Column as(String other) {
        return new Column(other, type, required, title, about);
    }
}
