package dauys.synthetic;

import java.util.List;

/** The made-up decision of a party on who holds the mandates that its list received. */
record HolderDecision(String contest, String party, List<String> candidates) {

    HolderDecision {
        candidates = List.copyOf(candidates);
    }
}
