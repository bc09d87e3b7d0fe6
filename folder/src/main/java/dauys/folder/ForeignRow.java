package dauys.folder;

import dauys.election.seats.ListContest;
import dauys.law.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a foreign file, read with the mapping; what cannot be read is a finding at its field. */
final class ForeignRow {

    /** Nothing was written in the field. */
    static final long BLANK = -1;

    /** A number that cannot be read; it was reported. */
    static final long WRONG = -2;

    /** Names of regions and commissions are sentences at most. */
    static final int MOST_CHARACTERS_OF_A_TEXT = 500;

    private static final String SPACES = " \u00A0\u202F\u2009";

    /** Steps after which a regular expression is held to have gone astray. */
    private static final int MOST_STEPS = 200_000;

    private final String file;
    private final ForeignColumns columns;
    private final ImportMapping mapping;
    private final Findings findings;
    private List<String> fields = List.of();
    private int line;
    private boolean wrong;
    private boolean unreadable;

    ForeignRow(String file, ForeignColumns columns, ImportMapping mapping, Findings findings) {
        this.file = file;
        this.columns = columns;
        this.mapping = mapping;
        this.findings = findings;
    }

    void start(int number, List<String> texts) {
        line = number;
        fields = texts;
        wrong = false;
        unreadable = false;
    }

    int line() {
        return line;
    }

    /** Whether anything was reported of this row, so that it is left out. */
    boolean isWrong() {
        return wrong;
    }

    /** Whether the row has bytes that are not of the file's character set. */
    boolean isUnreadable() {
        return unreadable;
    }

    /** Whether the row has no text at all, or one that marks it as no precinct's. */
    boolean isPassedOver() {
        for (ImportMapping.Skip skip : mapping.skips()) {
            if (skip.texts().contains(ForeignColumns.plain(field(skip.column())))) {
                return true;
            }
        }
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    Place place() {
        return new Place(file, line, 0);
    }

    Place place(String column) {
        return new Place(file, line, columns.place(column) + 1);
    }

    void error(String code, Place place, Map<String, Object> facts) {
        wrong = true;
        findings.error(code, place, facts);
    }

    private String field(String column) {
        return fields.get(columns.place(column));
    }

    /** The whole text of a column, or the constant; empty where it cannot be used. */
    Optional<String> whole(ImportMapping.Text source) {
        if (source.column().isEmpty()) {
            return Optional.of(source.constant());
        }
        String column = source.column().get();
        String text = ForeignColumns.plain(field(column));
        if (text.isEmpty()) {
            error("F110", place(column), Map.of("column", column));
        } else if (text.length() > MOST_CHARACTERS_OF_A_TEXT) {
            error("M127", place(column), Map.of("column", column, "most", MOST_CHARACTERS_OF_A_TEXT));
        } else if (text.indexOf(ForeignText.UNREADABLE) >= 0) {
            unreadable(column);
        } else if (TextFile.hasControls(text)) {
            error("F117", place(column), Map.of("column", column));
        } else if (TextFile.isFormula(text)) {
            error("F134", place(column), Map.of("column", column, "text", text));
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private void unreadable(String column) {
        unreadable = true;
        error("M118", place(column), Map.of("encoding", mapping.form().charset().name()));
    }

    /** The part that the pattern takes out of a text that {@link #whole} gave, behind the prefix. */
    Optional<String> part(ImportMapping.Text source, String whole) {
        if (source.pattern().isEmpty()) {
            return Optional.of(source.prefix() + whole);
        }
        Pattern pattern = source.pattern().get();
        var part = taken(pattern, whole);
        String column = source.column().orElse("");
        if (part.isEmpty()) {
            error("M114", place(column), Map.of("column", column, "text", whole, "pattern", pattern.pattern()));
            return Optional.empty();
        }
        if (TextFile.isFormula(source.prefix() + part.get())) {
            error("F134", place(column), Map.of("column", column, "text", source.prefix() + part.get()));
            return Optional.empty();
        }
        return Optional.of(source.prefix() + part.get());
    }

    Optional<String> text(ImportMapping.Text source) {
        return whole(source).flatMap(whole -> part(source, whole));
    }

    /** The first group of a pattern, or all that it matches; empty where it matches nothing or goes astray. */
    static Optional<String> taken(Pattern pattern, String text) {
        try {
            var matcher = pattern.matcher(new Counted(text));
            if (!matcher.find()) {
                return Optional.empty();
            }
            String group = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
            return Optional.ofNullable(group).map(ForeignColumns::plain).filter(part -> !part.isEmpty());
        } catch (Astray | StackOverflowError hopeless) {
            return Optional.empty();
        }
    }

    /** Some regular expressions take longer than the universe on a short text; this text stops them. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            if (steps > MOST_STEPS) {
                throw new Astray();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class Astray extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Astray() {
            super("A regular expression took too many steps.", null, false, false);
        }
    }

    /** A number, {@link #BLANK} or {@link #WRONG}. A sum is blank where all its columns are. */
    long number(ImportMapping.Count source) {
        if (source.constant().isPresent()) {
            return source.constant().getAsLong();
        }
        long sum = BLANK;
        boolean all = true;
        for (String column : source.columns()) {
            long number = number(column);
            if (number == WRONG) {
                all = false;
            } else if (number != BLANK) {
                sum = Math.max(sum, 0) + number;
            }
        }
        if (all && sum > ListContest.MOST_VOTES) {
            String column = source.columns().getLast();
            error("F113", place(column), Map.of("column", column, "text", String.valueOf(sum)));
            return WRONG;
        }
        return all ? sum : WRONG;
    }

    private long number(String column) {
        String text = field(column);
        if (text.length() > MOST_CHARACTERS_OF_A_TEXT) {
            error("M127", place(column), Map.of("column", column, "most", MOST_CHARACTERS_OF_A_TEXT));
            return WRONG;
        }
        text = withoutGroups(stripped(text));
        if (text.isEmpty()) {
            return mapping.numbers().empty() == ImportMapping.Empty.ZERO ? 0 : BLANK;
        }
        if (text.indexOf(ForeignText.UNREADABLE) >= 0) {
            unreadable(column);
            return WRONG;
        }
        if (!isDigits(text, 0, text.length())) {
            boolean negative = text.startsWith("-") && text.length() > 1 && isDigits(text, 1, text.length());
            error(negative ? "F112" : "F111", place(column), Map.of("column", column, "text", shown(text)));
            return WRONG;
        }
        if (text.length() > 18 || Long.parseLong(text) > ListContest.MOST_VOTES) {
            error("F113", place(column), Map.of("column", column, "text", text));
            return WRONG;
        }
        return Long.parseLong(text);
    }

    private static String shown(String text) {
        return TextFile.hasControls(text) ? ForeignColumns.plain(text).replaceAll("\\p{Cntrl}", "?") : text;
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && ForeignColumns.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && ForeignColumns.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    /** Takes separators of thousands out; a text where they stand elsewhere stays as it is, and is no number. */
    private String withoutGroups(String text) {
        var group = mapping.numbers().group();
        if (group.isEmpty()) {
            return text;
        }
        boolean space = ForeignColumns.isSpace(group.get());
        var digits = new StringBuilder(text.length());
        int run = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean separates = space ? SPACES.indexOf(each) >= 0 || each == group.get() : each == group.get();
            if (!separates) {
                digits.append(each);
                run++;
            } else if (run > 3 || run < (first ? 1 : 2)) {
                return text;
            } else {
                first = false;
                run = 0;
            }
        }
        return first || run == 3 ? digits.toString() : text;
    }
}
