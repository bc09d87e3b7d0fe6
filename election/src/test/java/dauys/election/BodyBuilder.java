package dauys.election;

import dauys.election.contest.Body;
import dauys.election.contest.Tier;
import dauys.law.Office;
import dauys.law.Trilingual;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An elected body: the Mazhilis of the whole country, voters abroad included, unless the test says otherwise. */
public final class BodyBuilder {

    private final String id;
    private final Map<Tier, Integer> tiers = new EnumMap<>(Tier.class);
    private Office office = Office.MAZHILIS;
    private OptionalInt seats = OptionalInt.empty();
    private Optional<String> area = Optional.empty();
    private boolean abroad = true;

    BodyBuilder(String id) {
        this.id = id;
    }

    public BodyBuilder of(Office elected) {
        office = elected;
        return this;
    }

    /** The region or unit that elects the body. */
    public BodyBuilder electedIn(String code) {
        area = Optional.of(code);
        return this;
    }

    /** Voters abroad have no vote for the body. */
    public BodyBuilder notAbroad() {
        abroad = false;
        return this;
    }

    public BodyBuilder seats(int number) {
        seats = OptionalInt.of(number);
        return this;
    }

    public BodyBuilder tier(Tier tier, int number) {
        tiers.put(tier, number);
        return this;
    }

    public Body build() {
        return new Body(id, office, new Trilingual(id, id, id), seats, tiers, area, abroad);
    }
}
