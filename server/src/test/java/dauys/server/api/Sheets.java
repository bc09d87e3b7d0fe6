package dauys.server.api;

/** Papers of the small election of tests: clean ones, and ones with a slip. */
final class Sheets {

    private Sheets() {}

    /** A clean paper of a list contest, of a precinct with so many voters. */
    static String ofLists(int listed) {
        return of(listed, 55, "{\"A\":30,\"B\":20,\"AGAINST_ALL\":5}");
    }

    /** The same with another number in the last line, which breaks a relation. */
    static String withSlip(int listed) {
        return of(listed, 54, "{\"A\":30,\"B\":20,\"AGAINST_ALL\":5}");
    }

    /** The same as a clean paper but for the votes of a list. */
    static String withVotesForB(int listed, int votes) {
        return of(listed, 35 + votes, "{\"A\":30,\"B\":" + votes + ",\"AGAINST_ALL\":5}");
    }

    /** A clean paper of a constituency with one candidate. */
    static String ofCandidate(int listed, String candidate) {
        return of(listed, 55, "{\"" + candidate + "\":40,\"AGAINST_ALL\":15}");
    }

    private static String of(int listed, int tookPart, String votes) {
        int received = listed + listed / 100;
        String lines = """
                {"listed":%d,"received":%d,"issued":55,"outside":0,"by_certificate":0,"cancelled":%d,"spoiled":0,\
                "in_boxes":55,"portable":0,"stationary":55,"invalid":0,"took_part":%d}""";
        return "{\"lines\":" + lines.formatted(listed, received, received - 55, tookPart) + ",\"votes\":" + votes + "}";
    }

    /** The header of a file of protocols of list contests. */
    static String header() {
        return "precinct,contest,listed,received,issued,outside,by_certificate,cancelled,spoiled,in_boxes,portable,"
                + "stationary,invalid,took_part,A,B,AGAINST_ALL\n";
    }

    /** A clean row of such a file. */
    static String row(String precinct, int listed) {
        int received = listed + listed / 100;
        return "%s,mazhilis-list,%d,%d,55,0,0,%d,0,55,0,55,0,55,30,20,5\n"
                .formatted(precinct, listed, received, received - 55);
    }
}
