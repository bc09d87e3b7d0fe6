package dauys.election.commission;

import dauys.law.Office;
import java.util.Optional;

/**
 * The kind of contest that a protocol is of. A precinct has one protocol for each kind whose body its voters elect.
 *
 * @param list whether voters vote for lists, otherwise for the candidates of their constituency
 */
public record ContestKind(Office office, boolean list) {

    private static final String LIST = "/list";
    private static final String SINGLE = "/single";

    /** The form of files and of the record: {@code mazhilis/list}, {@code maslikhat/single}. */
    public String text() {
        return office.key() + (list ? LIST : SINGLE);
    }

    /** Reads the text form; empty where the text is anything else. */
    public static Optional<ContestKind> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return Office.ofKey(text.substring(0, slash)).flatMap(office -> switch (text.substring(slash)) {
            case LIST -> Optional.of(new ContestKind(office, true));
            case SINGLE -> Optional.of(new ContestKind(office, false));
            default -> Optional.empty();
        });
    }
}
