package dauys.publication.data;

import dauys.election.chamber.ContestCourse;
import dauys.election.contest.Election;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.TabulatedElection;
import dauys.folder.CanonicalJson;
import dauys.folder.Registers;
import dauys.law.Trilingual;
import dauys.publication.Snapshot;
import dauys.publication.files.Digest;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The description of the data set for programs: a Data Package, version 2, with every file, its sum, its columns, the
 * licence, and the state of the data: as of when, and how many protocols of how many. What the format has in one
 * language stands in English; the other two stand beside it under {@code titles} and {@code descriptions}.
 */
final class DataPackage {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    private static final String FORM = "1.0.0";
    private static final int DIGITS = 16;

    private DataPackage() {}

    /** How final the figures are: one word for the whole election. */
    static String status(Snapshot snapshot) {
        boolean declared = !snapshot.result().contests().isEmpty()
                && snapshot.result().contests().stream()
                        .map(each -> Optional.ofNullable(
                                snapshot.courses().get(each.input().contest().id())))
                        .allMatch(course ->
                                course.flatMap(ContestCourse::declared).isPresent());
        if (declared) {
            return "OFFICIAL";
        }
        return snapshot.folder()
                .tabulated()
                .map(TabulatedElection::completeness)
                .map(all -> all.status().name())
                .orElse("PUBLISHED_TOTALS");
    }

    static String json(Snapshot snapshot, List<WrittenFile> files) {
        Election election = snapshot.result().election();
        var json = new LinkedHashMap<String, Object>();
        json.put("$schema", PROFILE + "datapackage.json");
        json.put("name", election.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-"));
        titled(json, election.title());
        described(json, DataWords.text("package.about"));
        json.put("version", version(files));
        json.put("created", snapshot.at().truncatedTo(ChronoUnit.SECONDS).toString());
        json.put("licenses", List.of(licence()));
        json.put("sources", sources(snapshot));
        json.put("dauys", state(snapshot));
        var resources = new ArrayList<Object>();
        files.forEach(each -> resources.add(resource(each)));
        json.put("resources", resources);
        return CanonicalJson.write(json);
    }

    /**
     * The version of the form that docs/formats/open-data.md describes, and of what the files say: whoever has files of
     * the same version has the same bytes.
     */
    private static String version(List<WrittenFile> files) {
        var sums = new StringBuilder();
        files.forEach(
                each -> sums.append(each.sha256()).append(each.file().name()).append('\n'));
        return FORM + "+"
                + Digest.of(sums.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** Official documents are nobody's work; what is added to them here is given up to everybody. */
    private static Map<String, Object> licence() {
        return Map.of(
                "name", "CC0-1.0",
                "path", "https://creativecommons.org/publicdomain/zero/1.0/",
                "title", "CC0 1.0 Universal");
    }

    private static List<Object> sources(Snapshot snapshot) {
        var source = new LinkedHashMap<String, Object>();
        boolean protocols = snapshot.registers().isPresent();
        titled(source, DataWords.text(protocols ? "package.source.protocols" : "package.source.totals"));
        return List.of(source);
    }

    private static Map<String, Object> state(Snapshot snapshot) {
        var state = new LinkedHashMap<String, Object>();
        state.put("as_of", snapshot.at().toString());
        state.put("status", status(snapshot));
        state.put("origin", snapshot.result().election().origin().name());
        state.put("edition", snapshot.result().rulebook().edition().id());
        snapshot.folder().tabulated().map(TabulatedElection::completeness).ifPresent(all -> {
            Completeness completeness = all;
            state.put(
                    "protocols",
                    Map.of(
                            "expected", completeness.expected(),
                            "arrived", completeness.arrived(),
                            "with_errors", completeness.withErrors()));
        });
        snapshot.registers().map(Registers::fingerprint).ifPresent(sum -> state.put("registers_sha256", sum));
        return state;
    }

    private static Map<String, Object> resource(WrittenFile written) {
        DataFile file = written.file();
        var json = new LinkedHashMap<String, Object>();
        boolean table = file.format() == DataFile.Format.CSV;
        json.put("name", file.name().toLowerCase(Locale.ROOT));
        json.put("path", file.name());
        titled(json, file.title());
        described(json, file.about());
        json.put("format", file.format().word());
        json.put("mediatype", file.format().mediaType());
        json.put("bytes", written.bytes());
        json.put("hash", "sha256:" + written.sha256());
        written.rows().ifPresent(rows -> json.put("rows", rows));
        if (file.format() != DataFile.Format.PARQUET) {
            json.put("encoding", "utf-8");
        }
        if (table) {
            json.put("type", "table");
            json.put(
                    "dialect",
                    Map.of("delimiter", ",", "lineTerminator", "\n", "quoteChar", "\"", "doubleQuote", true));
        }
        if (!file.columns().isEmpty()) {
            json.put("schema", schema(file));
        }
        return json;
    }

    private static Map<String, Object> schema(DataFile file) {
        var schema = new LinkedHashMap<String, Object>();
        var fields = new ArrayList<Object>();
        file.columns().forEach(each -> fields.add(field(each)));
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        if (!file.key().isEmpty()) {
            schema.put("primaryKey", file.key());
        }
        return schema;
    }

    private static Map<String, Object> field(Column column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("type", column.type().word());
        if (column.type() == ColumnType.TIME) {
            field.put("format", "%H:%M");
        } else if (column.type() == ColumnType.YES_OR_NO) {
            field.put("trueValues", List.of("yes"));
            field.put("falseValues", List.of("no"));
        }
        titled(field, column.title());
        described(field, column.about());
        if (column.required()) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    private static void titled(Map<String, Object> json, Trilingual title) {
        json.put("title", title.en());
        json.put("titles", inEach(title));
    }

    private static void described(Map<String, Object> json, Trilingual about) {
        json.put("description", about.en());
        json.put("descriptions", inEach(about));
    }

    private static Map<String, Object> inEach(Trilingual text) {
        return Map.of("kk", text.kk(), "ru", text.ru(), "en", text.en());
    }
}
