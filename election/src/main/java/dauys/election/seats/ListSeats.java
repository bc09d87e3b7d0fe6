package dauys.election.seats;

/** What one list received; zero for a list that was not admitted. */
public record ListSeats(ListVotes list, int seats) {}
