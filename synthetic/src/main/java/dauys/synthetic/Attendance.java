package dauys.synthetic;

/**
 * How many voters of a precinct were there on election day; the same for all its contests but for those who voted by
 * absentee certificate and elect another constituency elsewhere.
 *
 * @param voters on the list before the vote
 * @param listed with those who were added by absentee certificate
 * @param received ballot papers of each contest that the precinct got
 * @param issued voters who received ballot papers
 * @param byCertificate of those issued
 * @param outside of those issued, outside the premises
 */
record Attendance(int voters, int listed, int received, int issued, int byCertificate, int outside) {}
