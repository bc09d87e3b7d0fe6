package dauys.election.territory;

import dauys.law.Trilingual;

/**
 * A territory that elects one deputy of a body.
 *
 * @param id the id of files, which is also the id of its contest
 * @param body the id of the body that the deputy sits in
 * @param number as the commission numbered it
 */
public record Constituency(String id, String body, String number, Trilingual name) {}
