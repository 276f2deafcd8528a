package org.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What may depend on what inside the product, and who alone may touch foreign data. */
class AppRulesTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/test/"))
          .importPackages("org.isnad");

  private static final String[] ENGINE = {
    "org.isnad.model..",
    "org.isnad.text..",
    "org.isnad.lexicon..",
    "org.isnad.extract..",
    "org.isnad.reading..",
    "org.isnad.corpus.."
  };

  private static final String INGEST = "org.isnad.ingest..";
  private static final String STORE = "org.isnad.store..";
  private static final String SEARCH = "org.isnad.search..";
  private static final String EXPORT = "org.isnad.export..";
  private static final String SERVICE = "org.isnad.service..";
  private static final String WEB = "org.isnad.web..";
  private static final String CLI = "org.isnad.cli..";

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ALL);
  }

  @Test
  void everyClassHasAPlaceInTheOrder() {
    check(
        classes()
            .that()
            .resideOutsideOfPackages(ENGINE)
            .should()
            .resideInAnyPackage(INGEST, STORE, SEARCH, EXPORT, SERVICE, WEB, CLI)
            .because(
                "a package outside ingest, store, search, export <- service <- web, cli"
                    + " would escape the rules below"));
  }

  @Test
  void theEngineKnowsNothingOfTheProduct() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST, STORE, SEARCH, EXPORT, SERVICE, WEB, CLI)
            .because("the engine also runs alone, inside a cluster"));
  }

  @Test
  void ingestKnowsOnlyTheModel() {
    check(onlyTheModel(INGEST).because("it turns foreign bytes into articles and nothing more"));
  }

  @Test
  void storeKnowsOnlyTheModel() {
    check(onlyTheModel(STORE).because("an adapter keeps what it is given and decides nothing"));
  }

  @Test
  void searchKnowsOnlyTheModel() {
    check(onlyTheModel(SEARCH).because("the index can be thrown away and made again at any time"));
  }

  @Test
  void exportKnowsOnlyTheModel() {
    check(onlyTheModel(EXPORT).because("a form of output must not decide what is put out"));
  }

  @Test
  void serviceKnowsNeitherFace() {
    check(
        noClasses()
            .that()
            .resideInAPackage(SERVICE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, CLI)
            .because("a use case is the same from the command line and from the browser"));
  }

  @Test
  void theBrowsersFaceDoesNotKnowTheTerminals() {
    check(
        noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .because("what both need belongs in service"));
  }

  @Test
  void onlyIngestParsesForeignData() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.jsoup..",
                "net.dankito.readability4j..",
                "com.rometools..",
                "org.netpreserve.jwarc..",
                "com.ibm.icu.text..")
            .because("there is one way in, and it is the one that is hardened against bad input"));
  }

  @Test
  void onlyStoreSpeaksSql() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(STORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")
            .because("both stores must stay replaceable behind their port"));
  }

  @Test
  void onlySearchKnowsLucene() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(SEARCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..")
            .because("how the index is made must be changeable in one place"));
  }

  @Test
  void onlyTheTerminalsFaceKnowsPicocli() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei.progressbar..")
            .because("the terminal is one of two faces"));
  }

  @Test
  void onlyACommandEndsTheProcess() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("everything else throws, and says why"));
  }

  @Test
  void packagesHaveNoCycles() {
    check(
        slices()
            .matching("org.isnad.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle can only be understood and tested all at once"));
  }

  private static ArchRule onlyTheModel(String self) {
    return noClasses()
        .that()
        .resideInAPackage(self)
        .should(
            dependOnClassesThat(
                resideInAnyPackage("org.isnad..")
                    .and(resideOutsideOfPackages(self, "org.isnad.model.."))));
  }
}
