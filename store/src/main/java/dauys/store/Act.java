package dauys.store;

import dauys.election.ballot.LotAct;
import dauys.election.chamber.ContestAct;
import dauys.election.commission.CommissionAct;
import dauys.election.nomination.RegistrationAct;
import dauys.election.protocol.PrecinctAct;
import dauys.election.protocol.ProtocolAct;
import dauys.election.voter.VoterAct;

/** An act on its way to the record: what it is done to, and what it says. */
public sealed interface Act {

    Subject subject();

    /** On a protocol. */
    record OnProtocol(Subject.OfProtocol subject, ProtocolAct act) implements Act {}

    /** On a precinct. */
    record OnPrecinct(Subject.OfPrecinct subject, PrecinctAct act) implements Act {}

    /** On a contest. */
    record OnContest(Subject.OfContest subject, ContestAct act) implements Act {}

    /** On an application for registration. */
    record OnApplication(Subject.OfApplication subject, RegistrationAct act) implements Act {}

    /** On the order of lists on the ballot paper of a contest. */
    record OnLot(Subject.OfLot subject, LotAct act) implements Act {}

    /** On who sits in a commission. */
    record OnCommission(Subject.OfCommission subject, CommissionAct act) implements Act {}

    /** On the numbers of voters of a precinct. */
    record OnVoters(Subject.OfVoters subject, VoterAct act) implements Act {}

    /** A scan is laid beside a protocol. */
    record Attach(Subject.OfScans subject, Scan scan) implements Act {}
}
