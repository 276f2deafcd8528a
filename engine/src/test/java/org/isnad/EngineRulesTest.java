package org.isnad;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may depend on what inside the engine, and what no part of it may do. */
class EngineRulesTest {

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/test/"))
          .importPackages("org.isnad");

  private static final String MODEL = "org.isnad.model..";
  private static final String TEXT = "org.isnad.text..";
  private static final String LEXICON = "org.isnad.lexicon..";
  private static final String EXTRACT = "org.isnad.extract..";
  private static final String READING = "org.isnad.reading..";
  private static final String CORPUS = "org.isnad.corpus..";

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ENGINE);
  }

  @Test
  void everyClassHasAPlaceInTheOrder() {
    check(
        classes()
            .should()
            .resideInAnyPackage(MODEL, TEXT, LEXICON, EXTRACT, READING, CORPUS)
            .because(
                "a package outside model <- text <- lexicon <- extract <- reading <- corpus"
                    + " would escape the rules below"));
  }

  @Test
  void modelKnowsNobody() {
    check(mayKnow(MODEL).because("records are the language that all other packages share"));
  }

  @Test
  void textKnowsOnlyTheModel() {
    check(
        mayKnow(TEXT, MODEL)
            .because("letters and tokens must be testable without any word list being loaded"));
  }

  @Test
  void lexiconKnowsTextAndModel() {
    check(
        mayKnow(LEXICON, TEXT, MODEL)
            .because("a word list says what words are, not what an article reports with them"));
  }

  @Test
  void extractorsKnowNothingOfWhoCallsThem() {
    check(
        mayKnow(EXTRACT, LEXICON, TEXT, MODEL)
            .because("an extractor gets what it needs as arguments and is replaceable alone"));
  }

  @Test
  void extractorsDoNotImportOneAnother() {
    check(
        slices()
            .matching("org.isnad.extract.(*)..")
            .should()
            .notDependOnEachOther()
            .because(
                "the order in which extractors run is decided in one place, org.isnad.reading,"
                    + " and what one finds reaches the next as a record of the model"));
  }

  @Test
  void readingDoesNotKnowTheCorpus() {
    check(
        mayKnow(READING, EXTRACT, LEXICON, TEXT, MODEL)
            .because("an article's reading must not depend on which other articles exist"));
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

  @Test
  void noFilesAndNoNetwork() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..")
                    .or(JavaClass.Predicates.type(File.class))
                    .or(JavaClass.Predicates.type(FileInputStream.class))
                    .or(JavaClass.Predicates.type(FileOutputStream.class))
                    .or(JavaClass.Predicates.type(RandomAccessFile.class)))
            .because(
                "the engine reads its own resources and the text it is given, nothing else;"
                    + " only that makes it safe to run inside a cluster"));
  }

  @Test
  void noLogging() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System.Logger")
            .because("what the engine has to say is in the reading it returns"));
  }

  @Test
  void noClock() {
    check(
        noClasses()
            .should()
            .callMethodWhere(describe("ask for the present time", EngineRulesTest::readsTheClock))
            .because(
                "'today' in an article is the article's day: the same article must read the same"
                    + " in ten years"));
  }

  @Test
  void noChance() {
    check(
        noClasses()
            .should()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.UUID")
            .because("the same articles give the same bytes of output"));
  }

  @Test
  void noSharedMutableState() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("readings run on many threads at once"));
  }

  @Test
  void modelIsData() {
    check(
        classes()
            .that()
            .resideInAPackage(MODEL)
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beEnums()
            .because("the model is records, enums and sealed interfaces only"));
  }

  private static ArchRule mayKnow(String self, String... others) {
    String[] allowed = new String[others.length + 1];
    System.arraycopy(others, 0, allowed, 0, others.length);
    allowed[others.length] = self;
    DescribedPredicate<JavaClass> foreign =
        resideInAnyPackage("org.isnad..").and(resideOutsideOfPackages(allowed));
    return noClasses().that().resideInAPackage(self).should(dependOnClassesThat(foreign));
  }

  private static boolean readsTheClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return owner.startsWith("java.time.") && Set.of("now", "systemDefault").contains(name)
        || owner.equals("java.time.Clock")
        || owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime").contains(name);
  }
}
