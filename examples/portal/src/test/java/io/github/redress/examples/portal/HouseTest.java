package io.github.redress.examples.portal;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What javac and module-info cannot hold, over every published module at once; the portal sees them all. */
@AnalyzeClasses(
        packages = "io.github.redress",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseTest.Published.class})
class HouseTest {

    private static final DescribedPredicate<JavaCall<?>> NOW_WITHOUT_A_CLOCK = DescribedPredicate.describe(
            "now() without a Clock, or the machine's time",
            call -> (call.getTarget().getOwner().getPackageName().startsWith("java.time")
                            && call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.getName().equals("java.time.Clock")))
                    || (call.getTarget().getOwner().getName().equals("java.lang.System")
                            && (call.getTarget().getName().equals("currentTimeMillis")
                                    || call.getTarget().getName().equals("nanoTime")))
                    || call.getTarget().getOwner().getName().equals("java.util.Date"));

    @ArchTest
    static final ArchRule noWallClock = noClasses().should().callCodeUnitWhere(NOW_WITHOUT_A_CLOCK);

    /** A store gives its own time; everybody else is given a clock. */
    @ArchTest
    static final ArchRule systemClocksOnlyInStores = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.redress.storage..")
            .should()
            .callCodeUnitWhere(target(nameMatching("system.*|tick.*"))
                    .and(target(owner(DescribedPredicate.describe(
                            "Clock", type -> type.getName().equals("java.time.Clock"))))));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.github.redress.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule storesKnowNoComplaints = noClasses()
            .that(resideInAPackage("io.github.redress.storage.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.github.redress",
                    "io.github.redress.complaint..",
                    "io.github.redress.desk..",
                    "io.github.redress.json..",
                    "io.github.redress.sla..",
                    "io.github.redress.calendar.."));

    @ArchTest
    static final ArchRule rulesKnowNeitherStorageNorScores = noClasses()
            .that(resideInAPackage("io.github.redress.routing.rules.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.github.redress.storage..", "io.github.redress.desk..", "io.github.redress.scoring.."));

    @ArchTest
    static final ArchRule scoresKnowNeitherStorageNorRules = noClasses()
            .that(resideInAPackage("io.github.redress.scoring.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.github.redress.storage..", "io.github.redress.desk..", "io.github.redress.routing.rules.."));

    /**
     * The kit makes writers of its own to set them against each other; nothing else does. The bundles of notices only ask the host's
     * thread where its words are.
     */
    @ArchTest
    static final ArchRule noThreadsOfOurOwn = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.redress.storage.tck..")
            .and()
            .doNotHaveSimpleName("NoticeBundles")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Thread");

    /** Leaves the examples out. */
    static final class Published implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/examples/");
        }
    }
}
