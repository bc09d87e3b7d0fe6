package dauys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.ballot.LotAct;
import dauys.election.ballot.LotCourse;
import dauys.election.commission.PersonMark;
import dauys.folder.CanonicalJson;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The order of lists, in the record and back. */
class LotJsonTest {

    private static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));
    private static final LocalDateTime NOW = LocalDateTime.parse("2023-02-20T10:00");

    private static Tree through(Map<String, Object> tree) {
        return new Tree(CanonicalJson.read(CanonicalJson.write(tree)));
    }

    @Test
    void whatWasDrawnComesBackAsItWasEntered() {
        var draw = new LotAct.Draw(CHAIR, NOW, "№ 9", "20230319874563210958", List.of("A", "B"));
        assertThat(LotJson.read(LotJson.kind(draw), CHAIR, through(LotJson.write(draw))))
                .isEqualTo(draw);

        var first = new LotCourse.Drawn(NOW, "№ 9", "20230319874563210958", List.of("B", "A"));
        var second = new LotCourse.Drawn(NOW.plusDays(1), "№ 10", "30230319874563210958", List.of("B", "C", "A"));
        var course = new LotCourse(List.of(first, second));
        assertThat(LotJson.read(through(LotJson.write(course)))).isEqualTo(course);
    }

    @Test
    void theSubjectIsFoundByItsText() {
        var subject = new Subject.OfLot("mazhilis-list");
        assertThat(Subject.of(subject.toString())).contains(subject);
    }
}
