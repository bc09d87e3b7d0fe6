package dauys.server.protocols;

import dauys.store.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A scan as a page shows it.
 *
 * @param picture whether browsers can show it inside the page
 */
record ScanView(String address, String words, boolean picture) {

    private static final long KILOBYTE = 1024;

    /** The scans of a protocol in the order in which they came. */
    static List<ScanView> of(Visit visit, List<Scan> scans) {
        var views = new ArrayList<ScanView>();
        for (Scan scan : scans) {
            boolean picture = scan.type().startsWith("image/");
            views.add(new ScanView(
                    visit.address() + "/scans/" + scan.sha256(),
                    visit.frame()
                            .texts()
                            .say(
                                    picture ? "scan.picture" : "scan.document",
                                    Map.of("n", views.size() + 1, "size", Math.ceilDiv(scan.bytes(), KILOBYTE))),
                    picture));
        }
        return views;
    }
}
