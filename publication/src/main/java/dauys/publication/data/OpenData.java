package dauys.publication.data;

import dauys.folder.CanonicalJson;
import dauys.folder.ResultJson;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The open data of a snapshot. All of it is a function of the snapshot: the same snapshot gives the same bytes, and the
 * sums of every file are those of its result.
 */
public final class OpenData {

    /** The name of the file of everybody who stands. */
    public static final String STANDING = "standing.csv";

    private OpenData() {}

    /** Writes the file of everybody who stands, which alone is public before anybody has voted. */
    public static WrittenFile standing(Snapshot snapshot, Sink sink) throws IOException {
        return write(new SeatParts(new Published(snapshot)).standing(), sink);
    }

    /** The files that {@link #write} writes, in its order, described but not yet written. */
    public static List<DataFile> files(Snapshot snapshot) {
        var files = new ArrayList<DataFile>();
        parts(snapshot).forEach(each -> files.add(each.file()));
        files.add(readme());
        files.add(description());
        files.add(sums());
        return files;
    }

    /**
     * Writes all files, one after the other. What describes the others comes last, so that whoever sees it finds them
     * there.
     *
     * @return the files as they were written, in that order
     */
    public static List<WrittenFile> write(Snapshot snapshot, Sink sink) throws IOException {
        var parts = parts(snapshot);
        var written = new ArrayList<WrittenFile>();
        for (Part each : parts) {
            written.add(write(each, sink));
        }
        var described = parts.stream().map(Part::file).toList();
        var files = List.copyOf(written);
        written.add(write(text(readme(), Readme.text(snapshot, described)), sink));
        written.add(write(text(description(), DataPackage.json(snapshot, files)), sink));
        var lines = new StringBuilder();
        written.forEach(each -> lines.append(each.sha256())
                .append("  ")
                .append(each.file().name())
                .append('\n'));
        written.add(write(text(sums(), lines.toString()), sink));
        return written;
    }

    private static List<Part> parts(Snapshot snapshot) {
        var published = new Published(snapshot);
        var parts = new ArrayList<Part>();
        var registers = snapshot.registers();
        registers.ifPresent(each -> parts.addAll(new ProtocolParts(published, each).parts()));
        var sums = new SumParts(published);
        parts.add(sums.totals());
        parts.add(sums.contests());
        registers.ifPresent(each -> snapshot.folder().tabulated().ifPresent(tabulated -> {
            parts.add(sums.sums(each, tabulated));
            parts.add(sums.votes(each, tabulated));
        }));
        var seats = new SeatParts(published);
        parts.add(seats.seats());
        parts.add(seats.composition());
        parts.add(seats.standing());
        parts.add(seats.elected());
        parts.add(ComparisonPart.of(snapshot));
        registers.ifPresent(each -> parts.addAll(new HistoryParts(published, each).parts()));
        parts.add(TerritoryParts.parties(snapshot.folder().parties()));
        registers.ifPresent(each -> parts.addAll(TerritoryParts.of(each)));
        parts.add(result(snapshot));
        parts.add(new NistReport(published).part());
        registers.ifPresent(each -> parts.addAll(new ParquetParts(published, each).parts()));
        return parts;
    }

    private static Part result(Snapshot snapshot) {
        var file = DataWords.file("result.json", DataFile.Format.JSON, "result", List.of(), List.of());
        return new Part(file, stream -> {
            stream.write(CanonicalJson.write(ResultJson.of(snapshot.result())).getBytes(StandardCharsets.UTF_8));
            return OptionalLong.empty();
        });
    }

    private static DataFile readme() {
        return DataWords.file("README.md", DataFile.Format.MARKDOWN, "readme", List.of(), List.of());
    }

    private static DataFile description() {
        return DataWords.file("datapackage.json", DataFile.Format.JSON, "datapackage", List.of(), List.of());
    }

    private static DataFile sums() {
        return DataWords.file("SHA256SUMS", DataFile.Format.SUMS, "sums", List.of(), List.of());
    }

    private static Part text(DataFile file, String text) {
        return new Part(file, stream -> {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            return OptionalLong.empty();
        });
    }

    private static WrittenFile write(Part part, Sink sink) throws IOException {
        var written = new AtomicReference<WrittenFile>();
        sink.put(part.file().name(), stream -> {
            var measured = new MeasuredStream(stream);
            var rows = part.content().writeTo(measured);
            measured.flush();
            written.set(new WrittenFile(part.file(), measured.bytes(), rows, measured.sha256()));
        });
        return Objects.requireNonNull(written.get(), "A sink must take what it is given");
    }
}
