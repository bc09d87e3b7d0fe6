package dauys.synthetic;

import dauys.folder.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which tradition a person's name follows: by the shares of the region, or of the country for national lists. */
final class Traditions {

    private final Profile profile;
    private final Map<String, Integer> surnames = new LinkedHashMap<>();

    Traditions(Profile profile) {
        this.profile = profile;
        profile.people().surnames().forEach(each -> surnames.merge(each.tradition(), 1, Integer::sum));
    }

    List<String> all() {
        return List.copyOf(surnames.keySet());
    }

    /** A tradition by lot; a region that the profile says nothing of follows the number of surnames. */
    String draw(Optional<String> region, Draws draws) {
        var place = region.orElseGet(() -> draws.oneOf(profile.regions()).id());
        var weights = profile.people().traditions().getOrDefault(place, surnames);
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        int drawn = draws.below(Math.max(1, sum));
        String last = "";
        for (var each : weights.entrySet()) {
            last = each.getKey();
            drawn -= each.getValue();
            if (drawn < 0) {
                break;
            }
        }
        return last;
    }
}
