package nl.escalatieroutes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rooms of the house: who may know whom. */
@AnalyzeClasses(packagesOf = EscalatieroutesApplication.class, importOptions = DoNotIncludeTests.class)
class KamersTest {

    private static final String HUIS = "nl.escalatieroutes";
    private static final List<String> GEWONE_KAMERS = List.of("termijn", "contact", "bericht", "dossier", "casus", "formulier");
    /** The engine and what comes with it; the FEEL library that reads conditions of forms is none of it. */
    private static final String CAMUNDA = "org.camunda.bpm..";

    @ArchTest
    static void gewoneKamersKennenAlleenZichzelf(JavaClasses klassen) {
        for (String kamer : GEWONE_KAMERS) {
            noClasses().that().resideInAPackage(HUIS + "." + kamer + "..")
                    .should().dependOnClassesThat(resideInAnyPackage(HUIS + "..")
                            .and(resideOutsideOfPackage(HUIS + "." + kamer + "..")))
                    .because("een gewone kamer is te lezen en te toetsen zonder de andere")
                    .check(klassen);
        }
    }

    @ArchTest
    static void gewoneKamersKennenCamundaNiet(JavaClasses klassen) {
        for (String kamer : GEWONE_KAMERS) {
            noClasses().that().resideInAPackage(HUIS + "." + kamer + "..")
                    .should().dependOnClassesThat().resideInAPackage(CAMUNDA)
                    .check(klassen);
        }
    }

    @ArchTest
    static final ArchRule webRoeptDeKamersEnNiemandRoeptWeb = classes().that().resideInAPackage(HUIS + ".web..")
            .should().onlyBeAccessed().byClassesThat().resideInAPackage(HUIS + ".web..");

    @ArchTest
    static final ArchRule kamersLopenNietInEenKringetjeRond = slices().matching(HUIS + ".(*)..")
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule afhankelijkhedenKomenDoorDeConstructor = noFields()
            .should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould().beAnnotatedWith("jakarta.annotation.Resource")
            .orShould().beAnnotatedWith("jakarta.inject.Inject")
            .because("wat een klasse nodig heeft staat in haar constructor");
}
