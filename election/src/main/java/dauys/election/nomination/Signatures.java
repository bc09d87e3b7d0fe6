package dauys.election.nomination;

import dauys.law.Nominator;
import dauys.law.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The signatures for one candidate as numbers by area; nobody who signed is named anywhere.
 *
 * @param contest what the candidate stands in: the areas of one contest are the same for all its candidates
 * @param by who put the candidate forward; empty where nobody said
 * @param areas the areas of the contest, those without a signature included
 * @param place where the candidate first stands in the input
 */
public record Signatures(String contest, String candidate, Optional<Nominator> by, List<OfArea> areas, Place place) {

    /**
     * The signatures from one area.
     *
     * @param area a region, for the Senate a maslikhat, for an akim a settlement
     * @param voters how many there may sign: its voters, or the electors of the maslikhat
     * @param valid those that the commission found valid
     * @param invalid those that it found invalid
     * @param repeated how many of the valid ones are by people who signed for another candidate too; empty where
     *     nobody looked
     */
    public record OfArea(String area, long voters, long valid, long invalid, OptionalLong repeated, Place place) {
        public OfArea {
            if (voters < 0 || valid < 0 || invalid < 0) {
                throw new IllegalArgumentException("Fewer than none: " + voters + ", " + valid + ", " + invalid);
            }
        }
    }

    public Signatures {
        areas = List.copyOf(areas);
    }

    /** All that were found valid. */
    public long valid() {
        return areas.stream().mapToLong(OfArea::valid).sum();
    }

    /** All that were found invalid. */
    public long invalid() {
        return areas.stream().mapToLong(OfArea::invalid).sum();
    }

    /** The areas with a valid signature. */
    public List<OfArea> signed() {
        return areas.stream().filter(each -> each.valid() > 0).toList();
    }
}
