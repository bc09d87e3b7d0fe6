package dauys.election;

import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Unit;
import java.util.List;
import java.util.Optional;

/** A precinct: number 1 of a district, with 1,200 voters and without constituencies, unless the test says otherwise. */
public final class PrecinctBuilder {

    private final String id;
    private Unit unit = Given.aDistrict("D1", Given.aRegion("R1"));
    private int voters = 1_200;
    private List<Constituency> constituencies = List.of();

    PrecinctBuilder(String id) {
        this.id = id;
    }

    public PrecinctBuilder in(Unit surrounding) {
        unit = surrounding;
        return this;
    }

    public PrecinctBuilder withVoters(int listed) {
        voters = listed;
        return this;
    }

    /** The constituencies that the precinct belongs to. */
    public PrecinctBuilder of(Constituency... belongsTo) {
        constituencies = List.of(belongsTo);
        return this;
    }

    public PrecinctBuilder of(List<Constituency> belongsTo) {
        constituencies = belongsTo;
        return this;
    }

    public Precinct build() {
        return new Precinct(id, unit, "1", Optional.empty(), Optional.empty(), voters, constituencies);
    }
}
