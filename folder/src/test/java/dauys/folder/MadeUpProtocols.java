package dauys.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the commissions of a made-up nation signed: 12 precincts in 4 units of 2 regions, three papers for six of them
 * and two for the others. The numbers are random but obey every identity of the form. Sums are computed here anew, as
 * simply as can be, for the reader's sums to be compared with.
 *
 * @param signed in the order of contests and precincts
 */
record MadeUpProtocols(List<Protocol> signed) {

    /** Stands for a line that was not filled in. */
    static final long EMPTY = -1;

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
            "took_part",
            "lost");

    private static final int PRECINCTS = 12;
    private static final Map<String, List<String>> OPTIONS = options();
    private static final List<String> UNITS = List.of("KZ-10-A", "KZ-10-B", "KZ-71-A", "KZ-71-ABROAD");

    /** One protocol: its lines and the votes for each option, by their codes. */
    record Protocol(String precinct, String contest, Map<String, Long> numbers) {

        String key() {
            return precinct + "," + contest;
        }

        List<String> options() {
            return numbers.keySet().stream()
                    .filter(each -> !LINES.contains(each))
                    .toList();
        }

        Protocol with(String name, long number) {
            var changed = new LinkedHashMap<>(numbers);
            changed.put(name, number);
            return new Protocol(precinct, contest, changed);
        }

        long number(String name) {
            return numbers.getOrDefault(name, EMPTY);
        }
    }

    private static Map<String, List<String>> options() {
        var options = new LinkedHashMap<String, List<String>>();
        options.put("mazhilis-list", List.of("A", "B", "C", "AGAINST_ALL"));
        options.put("maslikhat-KZ-10-list", List.of("A", "B", "AGAINST_ALL"));
        options.put("mazhilis-1", List.of("C1", "C2", "C3", "AGAINST_ALL"));
        options.put("mazhilis-2", List.of("C4", "C5", "AGAINST_ALL"));
        options.put("maslikhat-KZ-10-1", List.of("C6", "C7", "AGAINST_ALL"));
        options.put("maslikhat-KZ-10-2", List.of("C8", "C9", "C10", "AGAINST_ALL"));
        return options;
    }

    static String precinct(int number) {
        return "P-%02d".formatted(number);
    }

    static String unitOf(int precinct) {
        return UNITS.get((precinct - 1) / 3);
    }

    /** The constituencies of a precinct, as their field in precincts.csv has them. */
    static String constituenciesOf(int precinct) {
        String mazhilis = precinct <= 5 ? "mazhilis-1" : "mazhilis-2";
        String maslikhat = precinct <= 3 ? " maslikhat-KZ-10-1" : " maslikhat-KZ-10-2";
        return precinct <= 6 ? mazhilis + maslikhat : mazhilis;
    }

    private static boolean votesIn(int precinct, String contest) {
        return switch (contest) {
            case "mazhilis-list" -> true;
            case "maslikhat-KZ-10-list" -> precinct <= 6;
            default -> List.of(constituenciesOf(precinct).split(" ", -1)).contains(contest);
        };
    }

    static MadeUpProtocols of(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var shared = new ArrayList<Map<String, Long>>();
        for (int i = 0; i < PRECINCTS; i++) {
            shared.add(sharedLines(random));
        }
        var signed = new ArrayList<Protocol>();
        OPTIONS.forEach((contest, options) -> {
            for (int i = 1; i <= PRECINCTS; i++) {
                if (votesIn(i, contest)) {
                    var numbers = new LinkedHashMap<>(shared.get(i - 1));
                    fill(numbers, options, random);
                    signed.add(new Protocol(precinct(i), contest, numbers));
                }
            }
        });
        return new MadeUpProtocols(signed);
    }

    /** Lines that are the same in all contests of a precinct. */
    private static Map<String, Long> sharedLines(RandomGenerator random) {
        long listed = random.nextLong(500, 2_500);
        long received = Math.ceilDiv(listed * 101, 100L);
        long issued = listed * random.nextLong(40, 80) / 100;
        long outside = random.nextLong(2, 40);
        long spoiled = random.nextLong(3);
        var lines = new LinkedHashMap<String, Long>();
        lines.put("listed", listed);
        lines.put("received", received);
        lines.put("issued", issued);
        lines.put("outside", outside);
        lines.put("by_certificate", 0L);
        lines.put("cancelled", received - issued - spoiled);
        lines.put("spoiled", spoiled);
        lines.put("in_boxes", issued);
        lines.put("portable", outside);
        lines.put("stationary", issued - outside);
        return lines;
    }

    private static void fill(Map<String, Long> numbers, List<String> options, RandomGenerator random) {
        long inBoxes = numbers.getOrDefault("in_boxes", 0L);
        long invalid = random.nextLong(30);
        numbers.put("invalid", invalid);
        numbers.put("took_part", inBoxes - invalid);
        numbers.put("lost", EMPTY);
        long left = inBoxes - invalid;
        for (String option : options.subList(0, options.size() - 1)) {
            long votes = random.nextLong(1, left / 2);
            numbers.put(option, votes);
            left -= votes;
        }
        numbers.put(options.getLast(), left);
    }

    Protocol get(String key) {
        return signed.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The same but for one number of one protocol. */
    MadeUpProtocols with(String key, String name, long number) {
        return new MadeUpProtocols(signed.stream()
                .map(each -> each.key().equals(key) ? each.with(name, number) : each)
                .toList());
    }

    /** The same but for one number of one protocol, larger or smaller by so many. */
    MadeUpProtocols adding(String key, long more, String... names) {
        var changed = this;
        for (String name : names) {
            changed = changed.with(key, name, get(key).number(name) + more);
        }
        return changed;
    }

    /** Every sum of every commission by a name such as {@code mazhilis-list@KZ-10-A invalid}. */
    Map<String, Long> sums() {
        return sumsWithout();
    }

    /** The sums when some protocols, such as {@code P-01,mazhilis-list}, are left out. */
    Map<String, Long> sumsWithout(String... keys) {
        Set<String> leftOut = Set.of(keys);
        var sums = new TreeMap<String, Long>();
        for (Protocol each : signed) {
            long times = leftOut.contains(each.key()) ? 0 : 1;
            for (String area : areas(each)) {
                String prefix = each.contest() + "@" + area + " ";
                each.numbers()
                        .forEach((name, number) -> sums.merge(prefix + name, times * Math.max(number, 0), Long::sum));
                sums.merge(prefix + "expected", 1L, Long::sum);
                sums.merge(prefix + "arrived", times, Long::sum);
            }
        }
        return sums;
    }

    /** The commissions through which a protocol goes up under the edition of 5 November 2022. */
    private static List<String> areas(Protocol protocol) {
        int precinct = Integer.parseInt(protocol.precinct().substring(2));
        String first = protocol.contest().endsWith("-list") ? unitOf(precinct) : protocol.contest();
        String last = protocol.contest().startsWith("mazhilis") ? "" : "KZ-10";
        return List.of(first, last);
    }

    List<Protocol> lists() {
        return signed.stream().filter(each -> each.contest().endsWith("-list")).toList();
    }

    List<Protocol> singles() {
        return signed.stream().filter(each -> !each.contest().endsWith("-list")).toList();
    }

    /** Protocols as a file has them, the votes in columns of their own. */
    static String wide(List<Protocol> protocols) {
        var options = new ArrayList<String>();
        protocols.forEach(each -> options.addAll(each.options()));
        var columns = Stream.concat(
                        LINES.stream(), new HashSet<>(options).stream().sorted())
                .toList();
        return table(protocols, columns);
    }

    /** Protocols as a file has them, without votes. */
    static String narrow(List<Protocol> protocols) {
        return table(protocols, LINES.subList(0, LINES.size() - 1));
    }

    static String table(List<Protocol> protocols, List<String> columns) {
        return "precinct,contest," + String.join(",", columns) + "\n"
                + protocols.stream()
                        .map(each -> each.key() + "," + fields(each, columns) + "\n")
                        .collect(Collectors.joining());
    }

    private static String fields(Protocol protocol, List<String> columns) {
        return columns.stream()
                .map(each -> protocol.number(each) == EMPTY ? "" : String.valueOf(protocol.number(each)))
                .collect(Collectors.joining(","));
    }

    /** The votes of protocols as a file has them, one option in a row. */
    static String votes(List<Protocol> protocols) {
        return "precinct,contest,option,votes\n"
                + protocols.stream()
                        .flatMap(each -> each.options().stream()
                                .map(option -> each.key() + "," + option + "," + each.number(option) + "\n"))
                        .collect(Collectors.joining());
    }

    /** Reports of election day that rise to the number of the protocol. */
    String turnout() {
        return "precinct,at,voters\n"
                + IntStream.rangeClosed(1, PRECINCTS)
                        .mapToObj(i -> {
                            long issued = get(precinct(i) + ",mazhilis-list").number("issued");
                            return "%s,10:00,%d\n%1$s,14:00,%d\n%1$s,20:00,%d\n"
                                    .formatted(precinct(i), issued / 4, issued / 2, issued);
                        })
                        .collect(Collectors.joining());
    }

    static String precincts() {
        return "precinct,unit,number,settlement,address,voters,constituencies\n"
                + IntStream.rangeClosed(1, PRECINCTS)
                        .mapToObj(i -> "%s,%s,%d,Ауыл,\"Абай көшесі, %d\",1000,%s\n"
                                .formatted(precinct(i), unitOf(i), i, i, constituenciesOf(i)))
                        .collect(Collectors.joining());
    }
}
