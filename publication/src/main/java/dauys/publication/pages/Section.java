package dauys.publication.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a page while it is put together: what is said, the numbers, the steps, the tables, the ways on. */
final class Section {

    private final String id;
    private final Optional<String> heading;
    private final List<String> notes = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<StepLine> steps = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<ScanView> scans = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Section> folded = new ArrayList<>();

    private Section(String id, Optional<String> heading) {
        this.id = id;
        this.heading = heading;
    }

    /**
     * A part with a heading.
     *
     * @param id by which addresses lead to it
     */
    static Section of(String id, String heading) {
        return new Section(id, Optional.of(heading));
    }

    static Section untitled(String id) {
        return new Section(id, Optional.empty());
    }

    Section note(String sentence) {
        notes.add(sentence);
        return this;
    }

    Section notes(List<String> sentences) {
        notes.addAll(sentences);
        return this;
    }

    Section facts(List<Fact> more) {
        facts.addAll(more);
        return this;
    }

    Section fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    Section picture(Optional<Picture> picture) {
        picture.ifPresent(pictures::add);
        return this;
    }

    Section steps(List<StepLine> more) {
        steps.addAll(more);
        return this;
    }

    Section grid(Grid grid) {
        if (!grid.isEmpty()) {
            grids.add(grid);
        }
        return this;
    }

    Section scan(ScanView scan) {
        scans.add(scan);
        return this;
    }

    Section link(String address, String words) {
        links.add(new Link(address, words));
        return this;
    }

    /** A part that opens when it is asked for. */
    Section fold(Section more) {
        if (!more.isEmpty()) {
            folded.add(more);
        }
        return this;
    }

    boolean isEmpty() {
        return notes.isEmpty()
                && facts.isEmpty()
                && pictures.isEmpty()
                && steps.isEmpty()
                && grids.isEmpty()
                && scans.isEmpty()
                && links.isEmpty()
                && folded.isEmpty();
    }

    String id() {
        return id;
    }

    Optional<String> heading() {
        return heading;
    }

    List<String> notes() {
        return notes;
    }

    List<Fact> facts() {
        return facts;
    }

    boolean isWithFacts() {
        return !facts.isEmpty();
    }

    List<Picture> pictures() {
        return pictures;
    }

    List<StepLine> steps() {
        return steps;
    }

    boolean isWithSteps() {
        return !steps.isEmpty();
    }

    List<Grid> grids() {
        return grids;
    }

    List<ScanView> scans() {
        return scans;
    }

    List<Link> links() {
        return links;
    }

    boolean isWithLinks() {
        return !links.isEmpty();
    }

    List<Section> folded() {
        return folded;
    }
}
