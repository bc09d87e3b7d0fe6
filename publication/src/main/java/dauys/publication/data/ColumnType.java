package dauys.publication.data;

/** What the values of a column are. */
public enum ColumnType {
    TEXT("string"),
    WHOLE("integer"),
    DATE("date"),
    TIME("time"),
    YEAR("year"),
    YES_OR_NO("boolean");

    private final String word;

    ColumnType(String word) {
        this.word = word;
    }

    /** The word of Table Schema for it. */
    public String word() {
        return word;
    }
}
