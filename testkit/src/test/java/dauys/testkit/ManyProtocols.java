package dauys.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes an election folder with as many precincts as asked for and one list contest of them all: thirty columns of
 * protocols in the wide form, none with a slip. The same seed gives the same bytes, and no row is held in memory.
 */
final class ManyProtocols implements AutoCloseable {

    static final String PROTOCOLS = "protocols.csv";

    /** The columns of the form that the folder takes over, in the order in which a row is drawn. */
    static final List<String> LINES = List.of(
            "listed",
            "received",
            "issued",
            "outside",
            "by_certificate",
            "cancelled",
            "spoiled",
            "in_boxes",
            "portable",
            "stationary",
            "invalid",
            "took_part");

    private static final String AGAINST_ALL = "AGAINST_ALL";
    private static final int PARTIES = 15;
    private static final String PROFILE = "kz/2023-full";
    private static final String CONTEST = "kurultai-list";
    private static final int BUFFER = 1 << 16;

    /** A row of thirty fields is never longer. */
    private static final int MOST_BYTES_OF_A_ROW = 1 << 10;

    /** The law allows a precinct 3,000 voters. */
    private static final int MOST_VOTERS = 2_900;

    private final SplittableRandom random;
    private final List<String> units = new ArrayList<>();
    private final int[] lines = new int[LINES.size()];
    private final int[] votes = new int[PARTIES + 1];
    private final Rows precincts;
    private final Rows protocols;

    private ManyProtocols(Path folder, long seed) throws IOException {
        random = new SplittableRandom(seed);
        Path profile = ElectionCase.elections().resolve(PROFILE);
        for (String name : List.of("form.yaml", "regions.csv", "units.csv")) {
            Files.copy(profile.resolve(name), folder.resolve(name));
        }
        for (String line : Files.readAllLines(profile.resolve("units.csv"))) {
            if (line.startsWith("KZ-")) {
                units.add(line.substring(0, line.indexOf(',')));
            }
        }
        registers(folder, seed);
        precincts = new Rows(folder.resolve("precincts.csv"));
        protocols = new Rows(folder.resolve(PROTOCOLS));
    }

    /** The options of the ballot paper in their order. */
    static List<String> options() {
        var options = new ArrayList<String>();
        for (int i = 0; i < PARTIES; i++) {
            options.add("PARTY_" + (char) ('A' + i));
        }
        options.add(AGAINST_ALL);
        return options;
    }

    /** Writes a folder into one that is empty. */
    static void write(Path folder, int precincts, long seed) throws IOException {
        try (var folderOut = new ManyProtocols(folder, seed)) {
            folderOut.rows(precincts);
        }
    }

    private static void registers(Path folder, long seed) throws IOException {
        Files.writeString(folder.resolve("election.yaml"), """
                id: kz/benchmark
                title: {kk: Өлшеу үшін жасалған сайлау, ru: Выборы для измерений, en: An election made for measuring}
                date: 2026-08-30
                edition: kz/2026-06-11
                kind: protocols
                origin: synthetic
                seed: %d
                """.formatted(seed));
        Files.writeString(folder.resolve("bodies.csv"), """
                body,office,area,abroad,seats,list_seats,single_mandate_seats,name_kk,name_ru,name_en,source
                kurultai,kurultai,,yes,145,145,,Құрылтай,Курултай,Kurultai,synthetic
                """);
        var parties = new StringBuilder("party,short_kk,short_ru,short_en,name_kk,name_ru,name_en\n");
        var lists = new StringBuilder("contest,party,registered_at,decision,persons\n");
        for (String party : options().subList(0, PARTIES)) {
            parties.append(party).append((',' + party).repeat(6)).append('\n');
            lists.append(CONTEST).append(',').append(party);
            lists.append(",2026-07-%02d,,\n".formatted(1 + party.charAt(party.length() - 1) - 'A'));
        }
        Files.writeString(folder.resolve("parties.csv"), parties);
        Files.writeString(folder.resolve("lists.csv"), lists);
    }

    private void rows(int number) throws IOException {
        precincts.text("precinct,unit,number,settlement,address,voters,constituencies");
        precincts.end();
        protocols.text("precinct,contest," + String.join(",", LINES) + ',' + String.join(",", options()));
        protocols.end();
        for (int i = 1; i <= number; i++) {
            draw();
            precincts.text("P");
            precincts.number(10_000_000 + i);
            precincts.text(',' + units.get((int) ((long) (i - 1) * units.size() / number)) + ',');
            precincts.number(i);
            precincts.text(",,,");
            precincts.number(lines[0]);
            precincts.text(",");
            precincts.end();
            protocols.text("P");
            protocols.number(10_000_000 + i);
            protocols.text(',' + CONTEST);
            protocols.fields(lines);
            protocols.fields(votes);
            protocols.end();
        }
    }

    /** Draws the next protocol; it keeps every identity of the form and the limits of the law. */
    private void draw() {
        int listed = random.nextInt(200, MOST_VOTERS);
        int issued = listed * random.nextInt(30, 95) / 100;
        int spoiled = random.nextInt(4);
        int outside = issued * random.nextInt(5) / 100;
        int invalid = issued * random.nextInt(3) / 100;
        int[] drawn = {
            listed,
            listed,
            issued,
            outside,
            random.nextInt(10),
            listed - issued - spoiled,
            spoiled,
            issued,
            outside,
            issued - outside,
            invalid,
            issued - invalid
        };
        System.arraycopy(drawn, 0, lines, 0, drawn.length);
        int left = issued - invalid;
        for (int i = 0; i < votes.length; i++) {
            boolean last = i == votes.length - 1;
            votes[i] = last ? left : left * random.nextInt(5, 40) / 100;
            left -= votes[i];
        }
    }

    @Override
    public void close() throws IOException {
        try (precincts) {
            protocols.close();
        }
    }

    /** A file of rows whose texts are ASCII. */
    private static final class Rows implements AutoCloseable {
        private final OutputStream stream;
        private final byte[] bytes = new byte[BUFFER];
        private int length;

        Rows(Path file) throws IOException {
            stream = Files.newOutputStream(file);
        }

        void text(String text) {
            byte[] more = text.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
        }

        void number(int number) {
            int places = 1;
            for (int rest = number / 10; rest > 0; rest /= 10) {
                places++;
            }
            int rest = number;
            for (int i = places - 1; i >= 0; i--) {
                bytes[length + i] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            length += places;
        }

        void fields(int[] numbers) {
            for (int each : numbers) {
                bytes[length++] = ',';
                number(each);
            }
        }

        void end() throws IOException {
            bytes[length++] = '\n';
            if (length > BUFFER - MOST_BYTES_OF_A_ROW) {
                flush();
            }
        }

        private void flush() throws IOException {
            stream.write(bytes, 0, length);
            length = 0;
        }

        @Override
        public void close() throws IOException {
            flush();
            stream.close();
        }
    }
}
