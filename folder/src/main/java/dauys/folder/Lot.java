package dauys.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A lot that everybody can draw again. A seed is thrown with dice in public; the ticket of each name is the SHA-256 of
 * the seed, what the lot is about, and the name, and the tickets in ascending order are the order of the names. One
 * line of {@code sha256sum} checks a ticket.
 *
 * <p>The law says that the order of parties on the ballot paper is drawn by lot (37(1)) and not how; a commission that
 * draws in another way records the order alone.
 *
 * @param seed digits, at least 20 of them, so that nobody can try seeds until one suits
 * @param label what the lot is about, such as {@code lot/mazhilis-list/order}, so that one seed serves several lots
 */
public record Lot(String seed, String label) {

    private static final Pattern SEED = Pattern.compile("[0-9]{20,200}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9/._-]{1,200}");

    public Lot {
        if (!isSeed(seed) || !LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("No seed of 20 digits, or no label: %s, %s".formatted(seed, label));
        }
    }

    /**
     * The lot by which the lists of a contest come to their order on the ballot paper. Labels know small letters only,
     * so that nobody draws another order by writing the contest in another way.
     */
    public static Lot ofBallotOrder(String seed, String contest) {
        return new Lot(seed, label(contest));
    }

    private static String label(String contest) {
        return "lot/%s/order".formatted(contest.toLowerCase(Locale.ROOT));
    }

    /** Whether somebody may draw with it: 20 digits or more. */
    public static boolean isSeed(String text) {
        return SEED.matcher(text).matches();
    }

    /** Whether a lot can be about a contest so called. */
    public static boolean isContest(String text) {
        return LABEL.matcher(label(text)).matches();
    }

    /** What the ticket of a name is the SHA-256 of. */
    public String preimage(String name) {
        return seed + "," + label + "," + name;
    }

    /** The ticket of a name: 64 hexadecimal digits. */
    public String ticket(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(preimage(name).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The names in the order of their tickets; it does not matter in which order they are given. */
    public List<String> order(List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("A name stands twice in the lot: " + names);
        }
        return names.stream().sorted(Comparator.comparing(this::ticket)).toList();
    }
}
