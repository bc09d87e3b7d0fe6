package dauys.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the database as it describes itself, so that a backup cannot forget one. */
final class Tables {

    /** Columns that belong to one database server and mean nothing on another. */
    private static final Set<String> OF_THE_SERVER = Set.of("record_entry.transaction", "integrated.up_to");

    private Tables() {}

    /** All tables, each after those that it refers to. */
    static List<String> inOrder(Connection connection) throws SQLException {
        var refersTo = new HashMap<String, Set<String>>();
        for (List<String> row : rows(connection, """
                select relname, '' from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
                union
                select conrelid::regclass::text, confrelid::regclass::text from pg_constraint
                where contype = 'f' and connamespace = 'public'::regnamespace
                order by 1, 2
                """)) {
            var others = refersTo.computeIfAbsent(row.getFirst(), any -> new HashSet<>());
            if (!row.getLast().isEmpty() && !row.getLast().equals(row.getFirst())) {
                others.add(row.getLast());
            }
        }
        var ordered = new ArrayList<String>();
        refersTo.keySet().stream().sorted().forEach(table -> add(table, refersTo, ordered));
        return ordered;
    }

    private static void add(String table, Map<String, Set<String>> refersTo, List<String> ordered) {
        if (ordered.contains(table)) {
            return;
        }
        refersTo.getOrDefault(table, Set.of()).stream().sorted().forEach(other -> add(other, refersTo, ordered));
        ordered.add(table);
    }

    /** The columns of a table that a backup holds, as a list for SQL. */
    static String columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        for (List<String> row : rows(connection, """
                select column_name, table_name from information_schema.columns
                where table_schema = 'public' and is_generated = 'NEVER' order by table_name, ordinal_position
                """)) {
            if (row.getLast().equals(table) && !OF_THE_SERVER.contains(table + "." + row.getFirst())) {
                names.add('"' + row.getFirst() + '"');
            }
        }
        return String.join(", ", names);
    }

    /** Numbers that the database gives out go on after the highest that a restored row has. */
    static void resumeNumbers(Connection connection) throws SQLException {
        for (List<String> row : rows(connection, """
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and is_identity = 'YES'
                """)) {
            String table = row.getFirst();
            String column = row.getLast();
            rows(connection, """
                    select setval(pg_get_serial_sequence('%s', '%s'),
                        coalesce((select max(%s) from %s), 0) + 1, false), ''
                    """.formatted(table, column, column, table));
        }
    }

    private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(List.of(result.getString(1), result.getString(2)));
            }
        }
        return rows;
    }
}
