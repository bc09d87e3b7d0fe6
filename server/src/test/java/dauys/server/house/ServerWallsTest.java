package dauys.server.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The walls of the database and of the server, as ARCHITECTURE.md draws them. */
class ServerWallsTest {

    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dauys");

    @Test
    void theDatabaseSeesTheElectionAndItsFoldersOnly() {
        classes()
                .that()
                .resideInAPackage("dauys.store..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dauys..")
                        .or(resideInAnyPackage("dauys.store..", "dauys.folder..", "dauys.election..", "dauys.law..")))
                .check(OURS);
    }

    @Test
    void nobodySeesTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dauys.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dauys.server..")
                .check(OURS);
    }

    /** Acts go through the desk, which asks for rights; only what opens and follows the record may hold it. */
    @Test
    void screensWriteThroughTheDeskAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("dauys.server..")
                .and()
                .resideOutsideOfPackages("dauys.server.night..")
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "submit an act to the record",
                        call -> call.getTargetOwner().getFullName().equals("dauys.store.ActRecord")
                                && call.getTarget().getName().equals("submit")))
                .check(OURS);
    }
}
