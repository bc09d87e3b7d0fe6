package dauys.publication.data;

import static com.jerolba.carpet.model.FieldTypes.LONG;
import static com.jerolba.carpet.model.FieldTypes.STRING;
import static com.jerolba.carpet.model.FieldTypes.writeRecordModel;
import static dauys.publication.data.DataWords.count;
import static dauys.publication.data.DataWords.key;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.WriteRecordModelType;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.territory.Precinct;
import dauys.folder.Registers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * The protocols for analysts: two tables over all contests in the columnar form of Apache Parquet. Values stand in
 * dictionaries and are not compressed beyond that, so that neither writing nor reading needs a native library.
 */
final class ParquetParts {

    /** A protocol that is added up. */
    private record Row(int slot, ProtocolVersion version) {}

    /** The votes of one option in it. */
    private record Vote(int slot, int option, long votes) {}

    /** Makes the rows of a protocol. */
    @FunctionalInterface
    private interface Rows<T> {
        List<T> of(int slot, ProtocolVersion version);
    }

    private final Published published;
    private final Registers registers;

    ParquetParts(Published published, Registers registers) {
        this.published = published;
        this.registers = registers;
    }

    List<Part> parts() {
        return List.of(votes(), protocols());
    }

    private static List<Column> places() {
        return List.of(key("precinct"), key("region"), key("unit"), key("contest"), key("contest_kind"));
    }

    private Part votes() {
        var columns = new ArrayList<>(places());
        columns.add(key("option"));
        columns.add(count("votes", true));
        var file = DataWords.file(
                "votes.parquet",
                DataFile.Format.PARQUET,
                "votes-parquet",
                columns,
                List.of("precinct", "contest", "option"));
        return new Part(file, stream -> {
            var model = places(Vote.class, Vote::slot)
                    .withField(
                            "option",
                            STRING.notNull(),
                            each -> registers
                                    .plan()
                                    .paperOf(each.slot())
                                    .options()
                                    .get(each.option())
                                    .code())
                    .withField("votes", LONG.notNull(), Vote::votes);
            return write(stream, Vote.class, model, ParquetParts::votes);
        });
    }

    private static List<Vote> votes(int slot, ProtocolVersion version) {
        var votes = new ArrayList<Vote>();
        for (int i = 0; i < version.numbers().votes().size(); i++) {
            votes.add(new Vote(slot, i, version.numbers().votes().get(i)));
        }
        return votes;
    }

    private Part protocols() {
        var columns = new ArrayList<>(places());
        var lines = registers.form().columns();
        lines.forEach(line -> columns.add(DataWords.line(line)));
        columns.add(count("votes_for_all", true));
        var file = DataWords.file(
                "protocols.parquet",
                DataFile.Format.PARQUET,
                "protocols-parquet",
                columns,
                List.of("precinct", "contest"));
        return new Part(file, stream -> {
            var model = places(Row.class, Row::slot);
            for (int i = 0; i < lines.size(); i++) {
                int place = i;
                model = model.withField(lines.get(i).code().orElseThrow(), LONG, each -> line(each, place));
            }
            model = model.withField(
                    "votes_for_all",
                    LONG.notNull(),
                    each -> each.version().numbers().votes().stream()
                            .mapToLong(Long::longValue)
                            .sum());
            return write(stream, Row.class, model, (slot, version) -> List.of(new Row(slot, version)));
        });
    }

    private static @Nullable Object line(Row row, int place) {
        long value = row.version().numbers().lines().get(place);
        return value == PrecinctProtocol.EMPTY ? null : value;
    }

    private <T> WriteRecordModelType<T> places(Class<T> type, Function<T, Integer> slotOf) {
        var plan = registers.plan();
        Function<T, Precinct> precinct = each -> plan.precincts().get(plan.precinctOf(slotOf.apply(each)));
        return writeRecordModel(type)
                .withField(
                        "precinct",
                        STRING.notNull(),
                        each -> precinct.apply(each).id())
                .withField(
                        "region",
                        STRING.notNull(),
                        each -> precinct.apply(each).unit().region().code())
                .withField(
                        "unit",
                        STRING.notNull(),
                        each -> precinct.apply(each).unit().code())
                .withField(
                        "contest",
                        STRING.notNull(),
                        each -> plan.paperOf(slotOf.apply(each)).contest().id())
                .withField(
                        "contest_kind",
                        STRING.notNull(),
                        each -> Published.name(
                                Published.kind(plan.paperOf(slotOf.apply(each)).contest())));
    }

    private <T> OptionalLong write(OutputStream stream, Class<T> type, WriteRecordModelType<T> model, Rows<T> rows)
            throws IOException {
        long[] written = new long[1];
        try (var writer = new CarpetWriter.Builder<>(stream, type)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withExtraMetaData("as_of", published.snapshot().at().toString())
                .withWriteRecordModel(model)
                .build()) {
            published.counted(registers, (slot, version) -> {
                for (T each : rows.of(slot, version)) {
                    writer.write(each);
                    written[0]++;
                }
            });
        }
        return OptionalLong.of(written[0]);
    }
}
