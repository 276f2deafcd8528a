package org.isnad.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Event;
import org.isnad.model.EventStatus;
import org.isnad.model.EventType;
import org.junit.jupiter.api.Test;

class EventExtractorTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final EventExtractor EXTRACTOR = new EventExtractor();

  private static List<Event> read(String text) {
    return EXTRACTOR.extract(LEXICON.analyze(text), List.of(), List.of(), List.of(), List.of());
  }

  private static Event only(String text) {
    List<Event> events = read(text);
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  @Test
  void verbTellsOfAnAssault() {
    Event event = only("قصفت الطائرات البلدة");
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.anchor().text()).isEqualTo("قصفت");
    assertThat(event.status()).isEqualTo(EventStatus.HAPPENED);
  }

  @Test
  void subjectActsAndObjectSuffers() {
    Event event = only("اعتقلت الشرطة ثلاثة متظاهرين");
    assertThat(event.type()).isEqualTo(EventType.COERCE);
    assertThat(event.actor()).hasValue("الشرطة");
    assertThat(event.recipient()).hasValue("ثلاثة متظاهرين");
  }

  @Test
  void whomAKillingBefallsIsNoActor() {
    Event event = only("قتل خمسة جنود على يد مسلحين قرب الجسر");
    assertThat(event.actor()).hasValue("مسلحين");
    assertThat(event.recipient()).hasValue("خمسة جنود");
  }

  @Test
  void genitiveOfAKillingSuffers() {
    Event event = only("وأكد الناطق مقتل جنديين من الحرس");
    assertThat(event.actor()).isEmpty();
  }

  @Test
  void subjectInFrontOfItsVerbActs() {
    assertThat(only("إن القوات الحكومية سيطرت على التلة").actor()).hasValue("القوات الحكومية");
  }

  @Test
  void subjectOfTheLaunchingVerbActs() {
    Event event = only("تمكنت القوات من تحرير المدينة");
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.actor()).hasValue("القوات");
  }

  @Test
  void partiesOnAParStandBehindBetween() {
    Event event = only("بدأت محادثات بين الحكومة والمعارضة");
    assertThat(event.type()).isEqualTo(EventType.CONSULT);
    assertThat(event.actor()).hasValue("الحكومة");
    assertThat(event.recipient()).hasValue("المعارضة");
  }

  @Test
  void receivingIsConsultingAndReceivingTheWoundedIsAid() {
    assertThat(only("استقبل الرئيس وزير الدفاع").type()).isEqualTo(EventType.CONSULT);
    assertThat(only("استقبلت المستشفيات ثلاثين جريحا").type()).isEqualTo(EventType.AID);
  }

  @Test
  void signingNeedsWhatIsSigned() {
    assertThat(only("وقعت الوزارة مع الشركة اتفاقا").type()).isEqualTo(EventType.AGREE);
    assertThat(read("وقعت الحادثة صباحا")).isEmpty();
  }

  @Test
  void meetingIsHeldByItsSubjectWithAnother() {
    Event event = only("عقد الوزير اجتماعا مع سفير الدولة");
    assertThat(event.actor()).hasValue("الوزير");
    assertThat(event.recipient()).hasValue("سفير الدولة");
  }

  @Test
  void markedPassiveHasNoActor() {
    Event event = only("قُتل قائد الكتيبة أمس");
    assertThat(event.actor()).isEmpty();
    assertThat(event.recipient()).hasValue("قائد الكتيبة");
  }

  @Test
  void attachedPronounIsTheObject() {
    assertThat(only("وهي البلدة التي تحاصرها القوات منذ عام").actor()).hasValue("القوات");
  }

  @Test
  void countTakesWhatItCountsBehindMin() {
    assertThat(only("قتل 10 من عناصر الشرطة").recipient()).hasValue("10 من عناصر الشرطة");
  }

  @Test
  void launchingVerbTellsHowFarTheNounIs() {
    assertThat(only("ستبدأ محادثات بين الطرفين").status()).isEqualTo(EventStatus.PLANNED);
    assertThat(only("تجري محادثات بين الطرفين").status()).isEqualTo(EventStatus.ONGOING);
  }

  @Test
  void behindAVerbStandsANoun() {
    assertThat(read("شهدت طلبا ضعيفا على السلعة")).isEmpty();
  }

  @Test
  void futureVerbIsPlanned() {
    assertThat(only("سيلتقي الوفدان غدا").status()).isEqualTo(EventStatus.PLANNED);
  }

  @Test
  void negatedVerbTellsOfNothing() {
    assertThat(read("لم تقصف الطائرات البلدة")).isEmpty();
  }

  @Test
  void wishedForIsNotTold() {
    assertThat(read("يجب أن تنسحب القوات")).isEmpty();
    assertThat(read("خطة من أجل تحرير المدينة")).isEmpty();
  }

  @Test
  void whatADemandAsksForIsNotTold() {
    assertThat(only("طالبت المنظمة بإطلاق سراح المعتقلين").type()).isEqualTo(EventType.REQUEST);
  }

  @Test
  void ceasefireIsNoShooting() {
    assertThat(read("توصل الطرفان أمس الى وقف إطلاق النار"))
        .noneMatch(e -> e.type() == EventType.ASSAULT);
  }

  @Test
  void oneEventATypeAndSentence() {
    assertThat(read("شنت هجوما وقصفت البلدة")).hasSize(1);
  }

  @Test
  void definiteNounPointsBack() {
    assertThat(read("وقع انفجار قرب السوق. وألحق الانفجار أضرارا بالمباني.")).hasSize(1);
  }

  @Test
  void deadOfAnAttackBelongToIt() {
    assertThat(read("شن مسلحون هجوما على المركز. وقتل جنديان.")).hasSize(1);
  }

  @Test
  void deadOfAnAccidentAreNoAssault() {
    assertThat(read("لقي ثلاثة أشخاص مصرعهم في حادث تصادم.")).isEmpty();
  }

  @Test
  void attacksOnTheFieldAreNone() {
    assertThat(read("قاد اللاعب هجوم الفريق في المباراة وسجل هدفا.")).isEmpty();
  }

  @Test
  void nounOfANameTellsOfNothing() {
    assertThat(read("أصدرت لجنة التحقيق تقريرها")).isEmpty();
  }

  @Test
  void repeatedHeadlineAndTailOfLinksAreNotRead() {
    assertThat(read("قصف البلدة\nقصفت الطائرات البلدة.\nاقرأ أيضا:\nقصف المدينة")).hasSize(1);
  }

  @Test
  void nounTellsItsMode() {
    assertThat(only("بعد غارة على البلدة").mode()).hasValue("airstrike");
  }

  @Test
  void nothingToldIsNothingFound() {
    assertThat(read("كان الطقس جميلا")).isEmpty();
  }

  @Test
  void anyTextIsReadAndSpansHold() {
    Random random = new Random(7);
    String[] words =
        "قصفت قتل في مع ، . « » ( و القوات 12 بين \n أن التي مقتل اتفاق \ud800 ﷺ ـ".split(" ");
    for (int n = 0; n < 400; n++) {
      StringBuilder b = new StringBuilder();
      for (int k = random.nextInt(25); k > 0; k--) {
        b.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
      }
      String text = b.toString();
      for (Event e : read(text)) {
        assertThat(text.substring(e.anchor().begin(), e.anchor().end()))
            .isEqualTo(e.anchor().text());
      }
    }
  }
}
