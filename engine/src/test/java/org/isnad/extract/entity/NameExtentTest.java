package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

/** Where names begin and end, and what only looks like one. */
class NameExtentTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final EntityExtractor EXTRACTOR =
      new EntityExtractor(LEXICON, Knowledge.load(), Gazetteer.load());

  private static List<Entity> read(String text) {
    return EXTRACTOR.extract(LEXICON.analyze(text));
  }

  private static List<String> mentions(String text) {
    return read(text).stream().flatMap(e -> e.mentions().stream()).map(Words::text).toList();
  }

  @Test
  void aNameEndsBeforeAnOfficeAndBeforeAClause() {
    assertThat(mentions("وأوضح سامر العمري مساعد مدير التعليم أن الموعد تغير"))
        .contains("سامر العمري");
    assertThat(mentions("تحدث سامر القحطاني صاحب مبادرة الخير عن العمل")).contains("سامر القحطاني");
    assertThat(mentions("أشار المهندس سامر خليل أكد أن الطريق فتح")).contains("سامر خليل");
    assertThat(mentions("زار الأمير سامر بن خالد بن مساعد المدينة"))
        .contains("سامر بن خالد بن مساعد");
  }

  @Test
  void aTitleBehindAndIsNoName() {
    assertThat(mentions("حضر الأمير خالد بن فهد بن سعد، والأمير سعود بن بدر بن محمد اللقاء"))
        .contains("سعود بن بدر بن محمد");
    assertThat(mentions("التقى الوفد السعودي أحمد بن علي رئيس النادي")).contains("أحمد بن علي");
    assertThat(mentions("وأكد الرئيس الأوكراني أن الحرب ستنتهي"))
        .doesNotContain("الرئيس الأوكراني");
  }

  @Test
  void aMinistryKeepsAllItsTasks() {
    assertThat(mentions("أعلنت وزارة التعليم العالي والبحث العلمي والابتكار أمس"))
        .contains("وزارة التعليم العالي والبحث العلمي والابتكار");
  }

  @Test
  void twoAdjectivesOfACouncil() {
    assertThat(mentions("عقد مجلس الشؤون السياسية والأمنية جلسة"))
        .contains("مجلس الشؤون السياسية والأمنية");
  }

  @Test
  void aNameShortenedInItsMiddle() {
    List<Entity> found =
        read("أعلن الاتحاد العام التونسي للشغل إضرابا. وقال الاتحاد العام للشغل إنه يوم واحد.");
    assertThat(found).filteredOn(e -> e.type() == EntityType.ORG).hasSize(1);
  }

  @Test
  void aListedBodyAndWhatIsDoneForIt() {
    assertThat(mentions("بدأت دول الاتحاد الأوروبي للتحضير للقمة")).contains("الاتحاد الأوروبي");
  }

  @Test
  void aSurnameThatIsATown() {
    assertThat(mentions("قال الدكتور محمد المختار الخليل ذلك. وأضاف الخليل أن الأمر انتهى"))
        .contains("محمد المختار الخليل");
  }

  @Test
  void theLetterOfTheFutureStandsBeforeNoName() {
    assertThat(mentions("زار وفد معهد «سواس» أمس")).doesNotContain("واس");
  }

  @Test
  void theKingdomIsTheOneNamed() {
    Entity kingdom =
        read("وصل الوفد إلى السعودية أمس وغادر المملكة اليوم").stream()
            .filter(e -> e.type() == EntityType.GPE)
            .findFirst()
            .orElseThrow();
    assertThat(kingdom.mentions()).extracting(Words::text).contains("السعودية", "المملكة");
  }

  @Test
  void aFoundationAndItsTask() {
    assertThat(mentions("نظمت مؤسسة فكر للتنمية ندوة")).contains("مؤسسة فكر للتنمية");
  }

  @Test
  void theAuthoritiesOfACountry() {
    assertThat(mentions("نفت السلطات الإيطالية ذلك")).contains("السلطات الإيطالية");
  }

  @Test
  void anAdjectiveWithItsOwnSubjectEndsTheName() {
    assertThat(mentions("شكر رئيس الهيئة المعروف بحرصه الجميع"))
        .noneMatch(m -> m.contains("المعروف"));
    assertThat(mentions("طرح أسهم البنك الأهلي المتوقع بيعها")).contains("البنك الأهلي");
  }

  @Test
  void aPlaceInARaceIsNoCentre() {
    assertThat(mentions("أحرز المركز الثالث في السباق")).noneMatch(m -> m.startsWith("المركز"));
  }

  @Test
  void aNumberedUnit() {
    assertThat(mentions("شاركت الفرقة 212 في العملية")).contains("الفرقة 212");
    assertThat(mentions("وصلت الفرقة السابعة إلى الميدان")).contains("الفرقة السابعة");
  }

  @Test
  void aQuotationBehindABodyIsNotItsName() {
    assertThat(mentions("وصفته السلطات \"عملا مشينا\" أمس")).doesNotContain("عملا مشينا");
  }

  @Test
  void housesNamedForPeople() {
    List<Entity> found = read("نقل من مستشفى الأمير سلطان إلى جامعة الملك عبد العزيز في جدة");
    assertThat(found)
        .extracting(Entity::name)
        .contains("مستشفى الأمير سلطان", "جامعة الملك عبد العزيز");
    assertThat(found).noneMatch(e -> e.type() == EntityType.PER);
  }

  @Test
  void theObjectBehindABodyIsNoPartOfIt() {
    assertThat(mentions("حمّل جيش الاحتلال الإسرائيلي الفلسطينيين المسؤولية عن الحادث"))
        .contains("جيش الاحتلال الإسرائيلي");
    assertThat(mentions("اللجنة العلمية الصادرة عنها التوصيات")).contains("اللجنة العلمية");
  }

  @Test
  void aDescribedBodyHasNoName() {
    assertThat(mentions("طالبوا بإنشاء هيئة مستقلة تراقب العمل")).isEmpty();
  }

  @Test
  void ancestorsBelongToTheName() {
    assertThat(mentions("استقبل الأمير تركي بن عبد الله بن عبد العزيز بن مساعد الضيوف"))
        .contains("تركي بن عبد الله بن عبد العزيز بن مساعد");
  }

  @Test
  void aListedNameAmongAncestorsIsNotTheListedPerson() {
    assertThat(read("حضر الشيخ راشد بن علي بن حمد المنصوري الحفل"))
        .extracting(Entity::name)
        .doesNotContain("زين العابدين بن علي");
  }

  @Test
  void latinInBracketsIsTheSameIndividual() {
    Entity paper =
        read("ذكرت صحيفة \"النورس\" (Al Nawras) أن الحفل تأجل").stream()
            .filter(e -> e.mentions().stream().anyMatch(m -> m.text().equals("Al Nawras")))
            .findFirst()
            .orElseThrow();
    assertThat(paper.mentions()).extracting(Words::text).contains("النورس");
  }

  @Test
  void anAdjectiveIsNoCountry() {
    assertThat(mentions("ارتفعت أسهم السوق السعودية اليوم")).doesNotContain("السعودية");
    assertThat(mentions("وصل إلى السعودية اليوم")).contains("السعودية");
  }

  @Test
  void ordinaryWordsAreNoTowns() {
    assertThat(mentions("على الصعيد الوطني وقع العديد من الحوادث لأول مرة في معسكر الفريق"))
        .doesNotContain("الصعيد", "العديد", "لأول", "أول", "معسكر");
  }

  @Test
  void aLetterBeforeLebanonIsNoArticle() {
    assertThat(mentions("قدمت مساعدات للبنان أمس")).contains("لبنان");
  }

  @Test
  void randomTextsGiveSpansWithinThem() {
    String[] words = {
      "الأمير",
      "بن",
      "عبد",
      "(",
      "BBC",
      ")",
      "مجلس",
      "الأعلى",
      "للتعليم",
      "والبحث",
      "وزارة",
      "\"",
      "الفرقة",
      "12",
      "مستشفى",
      "الملك",
      "فهد",
      "السعودية",
      "،",
      "\n",
      "ابن",
      "الدين",
      "مؤسسة"
    };
    Random random = new Random(11);
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      for (Entity e : read(text.toString())) {
        for (Words m : e.mentions()) {
          assertThat(text.substring(m.begin(), m.end())).isEqualTo(m.text());
        }
      }
    }
  }

  @Test
  void aFeminineComparativeDescribesACourt() {
    assertThat(mentions("أيدت المحكمة العليا الحكم")).contains("المحكمة العليا");
  }

  @Test
  void aFederationKeepsItsSports() {
    assertThat(mentions("أعلن الاتحاد السعودي للرياضات البحرية موعد السباق"))
        .contains("الاتحاد السعودي للرياضات البحرية");
  }
}
