package io.github.redress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages, which javac does not see: root ◀ department ◀ calendar ◀ sla, routing ◀ complaint ◀ access. */
@AnalyzeClasses(packages = "io.github.redress", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesPointInward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("words")
            .definedBy("io.github.redress")
            .layer("department")
            .definedBy("io.github.redress.department")
            .layer("calendar")
            .definedBy("io.github.redress.calendar")
            .layer("sla")
            .definedBy("io.github.redress.sla")
            .layer("routing")
            .definedBy("io.github.redress.routing")
            .layer("complaint")
            .definedBy("io.github.redress.complaint")
            .layer("access")
            .definedBy("io.github.redress.access")
            .whereLayer("words")
            .mayNotAccessAnyLayer()
            .whereLayer("department")
            .mayOnlyAccessLayers("words")
            .whereLayer("calendar")
            .mayOnlyAccessLayers("words", "department")
            .whereLayer("sla")
            .mayOnlyAccessLayers("words", "department", "calendar")
            .whereLayer("routing")
            .mayOnlyAccessLayers("words", "department", "calendar")
            .whereLayer("complaint")
            .mayOnlyAccessLayers("words", "department", "calendar", "sla", "routing");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.github.redress.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheJdkAndJspecify = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("io.github.redress..", "java..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule noInputOutputAndNoThreads = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging.."))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Thread")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random");
}
