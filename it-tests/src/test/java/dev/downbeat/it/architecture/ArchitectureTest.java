package dev.downbeat.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows between the modules, and between the packages within them. */
@AnalyzeClasses(packages = "dev.downbeat", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ANNOTATION = "dev.downbeat.annotation..";
    private static final String DEFINITION = "dev.downbeat.definition..";
    private static final String WIRING = "dev.downbeat.wiring..";
    private static final String SCRIPTS = "dev.downbeat.scripts..";
    private static final String PROCESSOR = "dev.downbeat.processor..";
    private static final String CLI = "dev.downbeat.cli..";
    private static final String DEV_SERVER = "dev.downbeat.devserver..";
    private static final String EXAMPLES = "dev.downbeat.examples..";
    private static final String[] RUNTIME = {
        "dev.downbeat",
        "dev.downbeat.client..",
        "dev.downbeat.flow..",
        "dev.downbeat.json..",
        "dev.downbeat.mock..",
        "dev.downbeat.rest..",
        "dev.downbeat.worker.."
    };

    @ArchTest
    static final ArchRule annotationsSeeNobody = noClasses()
            .that()
            .resideInAPackage(ANNOTATION)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(ANNOTATION, "java..");

    @ArchTest
    static final ArchRule definitionSeesJacksonAlone = noClasses()
            .that()
            .resideInAPackage(DEFINITION)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(DEFINITION, "java..", "com.fasterxml.jackson..", "org.jspecify..");

    @ArchTest
    static final ArchRule wiringSeesDefinitionAlone = noClasses()
            .that()
            .resideInAPackage(WIRING)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(WIRING, DEFINITION, "java..", "com.fasterxml.jackson..", "org.jspecify..");

    @ArchTest
    static final ArchRule wiringDoesNoInputOrOutput = noClasses()
            .that()
            .resideInAPackage(WIRING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net.http..", "javax..");

    @ArchTest
    static final ArchRule scriptsSeeWiringAndTheirLibraries = noClasses()
            .that()
            .resideInAPackage(SCRIPTS)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    SCRIPTS,
                    WIRING,
                    DEFINITION,
                    "java..",
                    "com.fasterxml.jackson..",
                    "net.thisptr.jackson.jq..",
                    "org.mozilla.javascript..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule onlyScriptsSeeTheParsersOfScripts = noClasses()
            .that()
            .resideOutsideOfPackage(SCRIPTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mozilla..", "net.thisptr..");

    @ArchTest
    static final ArchRule processorNamesTheRuntimeOnlyInWhatItEmits = noClasses()
            .that()
            .resideInAPackage(PROCESSOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RUNTIME);

    @ArchTest
    static final ArchRule runtimeNeverSeesTheProcessor = noClasses()
            .that()
            .resideInAnyPackage(RUNTIME)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESSOR, SCRIPTS, DEV_SERVER, EXAMPLES);

    @ArchTest
    static final ArchRule mappersUseNoReflection = noClasses()
            .that()
            .resideInAPackage("dev.downbeat.json..")
            .or()
            .haveNameMatching(".*Mappers(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.reflect\\.(Field|Method|Constructor|Executable|Proxy|Array)");

    @ArchTest
    static final ArchRule devServerSeesNoneOfUs = noClasses()
            .that()
            .resideInAPackage(DEV_SERVER)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(DEV_SERVER, "java..", "javax.sql..", "org.jspecify..");

    @ArchTest
    static final ArchRule commandSeesWiringAndScripts = noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    CLI, WIRING, SCRIPTS, "java..", "com.fasterxml.jackson.core..", "picocli..", "org.jspecify..");

    @ArchTest
    static final ArchRule nobodySeesTheCommand = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLI, "picocli..");

    @ArchTest
    static final ArchRule nobodySeesTheEnginesClasses = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.netflix.conductor..", "org.conductoross..", "io.orkes..", "org.springframework..");

    @ArchTest
    static final ArchRule onlyReadersAndThePrinterSeeElements = noClasses()
            .that()
            .resideInAPackage("dev.downbeat.processor.emit..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javax\\.lang\\.model\\.(?!element\\.Modifier).*");

    @ArchTest
    static final ArchRule readersDoNotPrint = noClasses()
            .that()
            .resideInAnyPackage("dev.downbeat.processor.read..", "dev.downbeat.processor.emit..", WIRING)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.annotation.processing.Messager");

    @ArchTest
    static final ArchRule theRulesDependOnTheModelAndNotTheOtherWayRound = noClasses()
            .that()
            .resideInAPackage("dev.downbeat.wiring.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.downbeat.wiring.check..", "dev.downbeat.wiring.emit..");

    @ArchTest
    static final ArchRule packagesOfTheProcessorHaveNoCycles = SlicesRuleDefinition.slices()
            .matching("dev.downbeat.processor.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayARole = noClasses()
            .that()
            .resideOutsideOfPackage(EXAMPLES)
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Info)")
            .because("a name says its role");

    @ArchTest
    static final ArchRule exceptionsAreNamedSo = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .and()
            .resideInAPackage("dev.downbeat..")
            .and()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Exception");
}
