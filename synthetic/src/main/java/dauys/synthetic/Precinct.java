package dauys.synthetic;

import dauys.folder.Profile;

/**
 * A precinct that was drawn.
 *
 * @param id unique in the election: the region and the number
 * @param number counted within the region
 * @param village whether its voters live in villages
 * @param listed voters on the list at the end of election day
 * @param settlement in Kazakh; empty where nothing is made up, as abroad
 */
record Precinct(
        String id,
        Profile.Region region,
        Profile.Unit unit,
        int number,
        boolean village,
        int listed,
        String settlement,
        String address) {

    boolean isAbroad() {
        return unit.isAbroad();
    }
}
