package dauys.synthetic;

import dauys.folder.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins surnames and given names of one tradition, and never the two that a real person is known by. */
final class NameDrawing {

    /** So many names are drawn before it is clear that the profile holds too few. */
    private static final int MOST_TRIES = 10_000;

    private final List<Profile.Surname> surnames;
    private final List<Profile.GivenName> women;
    private final List<Profile.GivenName> men;
    private final Set<String> reserved = new HashSet<>();

    NameDrawing(Profile.People people, String tradition) {
        surnames = people.surnames().stream()
                .filter(each -> each.tradition().equals(tradition))
                .toList();
        women = given(people, tradition, true);
        men = given(people, tradition, false);
        for (String name : people.reserved()) {
            String[] words = words(name);
            for (String one : words) {
                for (String other : words) {
                    reserved.add(one + ' ' + other);
                }
            }
        }
    }

    private static List<Profile.GivenName> given(Profile.People people, String tradition, boolean female) {
        return people.given().stream()
                .filter(each -> each.tradition().equals(tradition) && each.female() == female)
                .toList();
    }

    /** Capitals and ё make no difference between names. */
    private static String[] words(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').split("\\s+");
    }

    /** A name in both spellings, surname first. */
    record FullName(String kk, String ru) {}

    /**
     * Draws a name that no real person bears who must not be taken for a candidate.
     *
     * @param taken names that stand in the contest already; the new one is added
     */
    FullName next(Draws draws, boolean woman, Set<String> taken) {
        for (int i = 0; i < MOST_TRIES; i++) {
            var surname = draws.oneOf(surnames);
            var given = draws.oneOf(woman ? women : men);
            var name = new FullName(
                    (woman ? surname.kkFemale() : surname.kkMale()) + ' ' + given.kk(),
                    (woman ? surname.ruFemale() : surname.ruMale()) + ' ' + given.ru());
            if (!isReserved(surname, given) && !taken.contains(name.kk()) && !taken.contains(name.ru())) {
                taken.add(name.kk());
                taken.add(name.ru());
                return name;
            }
        }
        throw new IllegalStateException("The profile holds too few names: %d surnames, %d and %d given names"
                .formatted(surnames.size(), women.size(), men.size()));
    }

    /** Either spelling of the surname, of a woman or a man, with either spelling of the given name. */
    private boolean isReserved(Profile.Surname surname, Profile.GivenName given) {
        var forms = List.of(surname.kkMale(), surname.kkFemale(), surname.ruMale(), surname.ruFemale());
        for (String form : forms) {
            for (String name : List.of(given.kk(), given.ru())) {
                if (reserved.contains(String.join(" ", words(form + ' ' + name)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
