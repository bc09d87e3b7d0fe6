package dauys.folder;

import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.seats.ListContest;
import dauys.election.territory.Region;
import dauys.law.Place;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** One row of a CSV file, read field by field; what cannot be read becomes a finding at that field. */
final class CsvRow {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,63}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern TILE = Pattern.compile("[0-9]{1,2},[0-9]{1,2}");

    private final String file;
    private final CsvRecord row;
    private final Map<String, Integer> columns;
    private final Findings findings;

    CsvRow(String file, CsvRecord row, Map<String, Integer> columns, Findings findings) {
        this.file = file;
        this.row = row;
        this.columns = columns;
        this.findings = findings;
    }

    Place place() {
        return new Place(file, Math.toIntExact(row.getStartingLineNumber()), 0);
    }

    Place place(String column) {
        Integer index = columns.get(column);
        return new Place(file, Math.toIntExact(row.getStartingLineNumber()), index == null ? 0 : index + 1);
    }

    /** A field's text; empty where the field is blank or its column is missing, which the header has reported. */
    Optional<String> optionalText(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            return Optional.empty();
        }
        String text = row.getField(index).strip();
        if (TextFile.hasControls(text)) {
            findings.error("F117", place(column), Map.of("column", column));
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<String> text(String column) {
        var text = optionalText(column);
        if (text.isEmpty() && columns.containsKey(column)) {
            findings.error("F110", place(column), Map.of("column", column));
        }
        return text;
    }

    /** A name for people to read: no formula, because people open these files in a spreadsheet. */
    Optional<String> name(String column) {
        return withoutFormula(text(column), column);
    }

    Optional<String> optionalName(String column) {
        return withoutFormula(optionalText(column), column);
    }

    private Optional<String> withoutFormula(Optional<String> text, String column) {
        if (text.filter(TextFile::isFormula).isPresent()) {
            findings.error("F134", place(column), Map.of("column", column, "text", text.get()));
            return Optional.empty();
        }
        return text;
    }

    /** A code such as {@code AQ_JOL}. */
    Optional<String> code(String column) {
        return ownCode(matching(text(column), column, CODE), column);
    }

    /** The code of an option as the ballot paper has it, the line against all included. */
    Optional<String> option(String column) {
        return matching(text(column), column, CODE);
    }

    /** The code of the line against all stands for that line alone. */
    private Optional<String> ownCode(Optional<String> code, String column) {
        if (code.isPresent() && code.get().equals(AgainstAll.CODE)) {
            findings.error("F118", place(column), Map.of("column", column));
            return Optional.empty();
        }
        return code;
    }

    Optional<String> optionalCode(String column) {
        return matching(optionalText(column), column, CODE);
    }

    /** An id such as {@code mazhilis-list}. */
    Optional<String> id(String column) {
        return matching(text(column), column, ID);
    }

    private Optional<String> matching(Optional<String> text, String column, Pattern form) {
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            findings.error("F116", place(column), Map.of("column", column, "text", text.get()));
            return Optional.empty();
        }
        return text;
    }

    /** A count: digits only, not negative, not larger than any electorate. */
    OptionalLong count(String column) {
        return text(column).map(text -> number(column, text)).orElse(OptionalLong.empty());
    }

    OptionalInt optionalInt(String column) {
        var number = optionalText(column).map(text -> number(column, text)).orElse(OptionalLong.empty());
        if (number.isPresent() && number.getAsLong() > Integer.MAX_VALUE) {
            findings.error("F113", place(column), Map.of("column", column, "text", number.getAsLong()));
            return OptionalInt.empty();
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    private OptionalLong number(String column, String text) {
        var facts = Map.<String, Object>of("column", column, "text", text);
        if (text.matches("-\\d+")) {
            findings.error("F112", place(column), facts);
        } else if (!text.matches("\\d+")) {
            findings.error("F111", place(column), facts);
        } else if (text.length() > 18 || Long.parseLong(text) > ListContest.MOST_VOTES) {
            findings.error("F113", place(column), facts);
        } else {
            return OptionalLong.of(Long.parseLong(text));
        }
        return OptionalLong.empty();
    }

    Optional<LocalDate> optionalDate(String column) {
        return optionalText(column).flatMap(text -> {
            var date = Dates.day(text);
            if (date.isEmpty()) {
                findings.error("F114", place(column), Map.of("column", column, "text", text));
            }
            return date;
        });
    }

    /** A day, or a day and a time; an absent time stays absent, because "earlier" must not be made up. */
    Optional<Dates.Moment> optionalMoment(String column) {
        return optionalText(column).flatMap(text -> {
            var moment = Dates.moment(text);
            if (moment.isEmpty()) {
                findings.error("F114", place(column), Map.of("column", column, "text", text));
            }
            return moment;
        });
    }

    /** How far a place's local time is ahead of universal time. */
    Optional<ZoneOffset> optionalOffset(String column) {
        return optionalText(column).flatMap(text -> {
            var offset = Dates.offset(text);
            if (offset.isEmpty()) {
                findings.error("T107", place(column), Map.of("column", column, "text", text));
            }
            return offset;
        });
    }

    /** A colour of a screen. */
    Optional<String> optionalColour(String column) {
        return optionalText(column).flatMap(text -> {
            if (!COLOUR.matcher(text).matches()) {
                findings.error("F138", place(column), Map.of("column", column, "text", text));
                return Optional.empty();
            }
            return Optional.of(text.toLowerCase(Locale.ROOT));
        });
    }

    /** A place on a map of equal tiles: its row and column. */
    Optional<Region.Tile> optionalTile(String column) {
        return optionalText(column).flatMap(text -> {
            if (!TILE.matcher(text).matches()) {
                findings.error("T108", place(column), Map.of("column", column, "text", text));
                return Optional.empty();
            }
            int comma = text.indexOf(',');
            return Optional.of(new Region.Tile(
                    Integer.parseInt(text.substring(0, comma)), Integer.parseInt(text.substring(comma + 1))));
        });
    }

    /** One of the constants of an enum, written with lower-case letters and hyphens. */
    <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
        return text(column).flatMap(text -> constant(column, type, text));
    }

    /** One of the constants of an enum, where something stands in the column. */
    <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> type) {
        return optionalText(column).flatMap(text -> constant(column, type, text));
    }

    private <E extends Enum<E>> Optional<E> constant(String column, Class<E> type, String text) {
        for (E each : type.getEnumConstants()) {
            if (Keys.of(each).equals(text)) {
                return Optional.of(each);
            }
        }
        findings.error("F136", place(column), Map.of("column", column, "text", text, "known", Keys.all(type)));
        return Optional.empty();
    }

    /** Yes or no; an empty field, or no such column, is neither. */
    Optional<Boolean> optionalYes(String column) {
        return optionalText(column).map(text -> yes(column));
    }

    boolean yes(String column) {
        var text = optionalText(column).orElse("no");
        if (!text.equals("yes") && !text.equals("no")) {
            findings.error("F115", place(column), Map.of("column", column, "text", text));
        }
        return text.equals("yes");
    }
}
