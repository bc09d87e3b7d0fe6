package dauys.folder;

import dauys.election.territory.Unit;
import dauys.law.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What the columns of a foreign file mean (docs/formats/import-mapping.md).
 *
 * @param lines by the code of the form's line
 * @param options by the code of the option
 * @param skips rows that are no precinct's
 * @param abroad names of the regions whose precincts are abroad
 */
record ImportMapping(
        ForeignFile.Form form,
        Contests contests,
        Text region,
        Text unit,
        Unit.Kind unitKind,
        Text precinct,
        Within within,
        Optional<Constituencies> constituency,
        Count voters,
        Map<String, Count> lines,
        Map<String, Count> options,
        List<Skip> skips,
        List<String> abroad,
        Ignored ignored,
        Numbers numbers,
        Places places) {

    /** What an area is told apart within: two precincts No. 1 of one region are the same one, or are not. */
    enum Within {
        REGION,
        UNIT,
        COUNTRY
    }

    /** What an empty number means. */
    enum Empty {
        ZERO,
        BLANK
    }

    /**
     * Which contest a row is of.
     *
     * @param column empty where all rows are of one contest
     * @param byText contests by what the column says; of one contest alone, by an empty text
     */
    record Contests(Optional<Text> column, Map<String, String> byText) {}

    /**
     * Where a text comes from.
     *
     * @param column empty for a constant
     * @param pattern takes a part out of the column's text
     * @param prefix stands before it
     */
    record Text(Optional<String> column, String constant, Optional<Pattern> pattern, String prefix, Place place) {}

    /**
     * Where a number comes from.
     *
     * @param columns one, or several that are added up; none for a constant
     */
    record Count(List<String> columns, OptionalLong constant, Place place) {}

    /**
     * Where the constituency comes from.
     *
     * @param body whose constituency it is; empty where the contests say so
     */
    record Constituencies(Text text, Optional<String> body) {}

    /** Rows to be passed over: those that have one of the texts in the column. */
    record Skip(String column, List<String> texts, Place place) {}

    /** Columns that are known and not used. */
    record Ignored(List<String> columns, boolean allOthers, Place place) {}

    /**
     * How numbers are written.
     *
     * @param group what separates thousands
     */
    record Numbers(Optional<Character> group, Empty empty) {}

    /** Where the parts of the mapping stand, for findings. */
    record Places(Place file, Place contests, Place lines, Place options, Place constituency, Place abroad) {}
}
