package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/**
 * Plain reports put together of usual cues, subjects, adverbials and orders of words. Newspapers
 * say everything in every combination, so a word that breaks one of them shows here before it shows
 * in an article.
 */
class PlainReportsTest {

  private static final String[][] CUES = {
    {"أكد", "أن الوضع صعب في المدينة"},
    {"أكد", "على ضرورة وقف العمليات"},
    {"أعلن", "أن الوضع صعب في المدينة"},
    {"أعلن", "عن وقف العمليات في المدينة"},
    {"أعلن", "مقتل تسعة جنود في الكمين"},
    {"أوضح", "أن الوضع صعب في المدينة"},
    {"أشار", "إلى ضرورة وقف العمليات"},
    {"أشار", "إلى أن الوضع صعب في المدينة"},
    {"أفاد", "بأن الوضع صعب في المدينة"},
    {"شدد", "على ضرورة وقف العمليات"},
    {"صرح", "بأن الوضع صعب في المدينة"},
    {"أعرب", "عن قلقه من الوضع في المدينة"},
    {"نفى", "وجود أي اتفاق مع الشركة"},
    {"طالب", "بوقف العمليات في المدينة"},
    {"حذر", "من خطورة الوضع في المدينة"},
    {"رحب", "بوقف العمليات في المدينة"},
    {"اعتبر", "أن الوضع صعب في المدينة"},
    {"توقع", "أن الوضع صعب في المدينة"},
    {"تعهد", "بوقف العمليات في المدينة"},
    {"قال", "إن الوضع صعب في المدينة"},
    {"قال", ": «الوضع صعب جدا في المدينة»"},
  };

  private static final List<String> MEN =
      List.of(
          "الوزير سامر خليل",
          "مصدر أمني",
          "شهود عيان",
          "متحدث باسم الشركة",
          "مسؤول تركي كبير",
          "خبراء اقتصاديون",
          "المتحدث الرسمي باسم وزارة الداخلية العميد سامر خليل",
          "رئيس اتحاد الغرف التجارية عادل منصور",
          "أحد السكان",
          "ناشطون",
          "محافظ المدينة سامر خليل",
          "الجيش",
          "وزير الخارجية الألماني سامر خليل",
          "سكان محليون",
          "الرئيس التنفيذي لشركة النور سامر خليل",
          "والد الضحية",
          "أستاذ العلوم السياسية في جامعة الرباط سامر خليل");

  private static final List<String> WOMEN =
      List.of(
          "وزارة الدفاع",
          "شركة النور للطاقة",
          "مصادر محلية مطلعة",
          "صحيفة «الأفق»",
          "الحكومة السورية",
          "الأمم المتحدة",
          "واشنطن",
          "سمر خليل",
          "المتحدثة باسم المفوضية سمر خليل",
          "منظمة الصحة العالمية",
          "لجنة التحقيق",
          "جماعة مسلحة",
          "منظمات حقوقية",
          "عائلة القتيل",
          "دراسة حديثة",
          "السلطات المحلية في المدينة");

  private static final List<String> ADVERBIALS =
      List.of(
          "",
          " أمس",
          " اليوم الثلاثاء",
          " في بيان",
          " خلال مؤتمر صحافي",
          " في تصريحات لوكالة الأنباء الألمانية",
          " لـ«الأفق»",
          " في بيان صدر أمس",
          " عبر حسابه على تويتر",
          " للصحفيين",
          " قبل يومين",
          "، الثلاثاء،",
          " مجددا",
          " في مقابلة مع قناة «الأفق»");

  private static final int EACH = 12;
  private static final double FOUND = 0.96;
  private static final double ON_THEIR_WORD = 0.94;

  private final Random random = new Random(20261122);
  private final List<String> missed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void nearlyAllAreFoundOnTheRightWord() {
    int all = 0;
    int found = 0;
    int right = 0;
    for (String[] cue : CUES) {
      for (int n = 0; n < 2 * EACH; n++) {
        boolean woman = n % 2 == 1;
        String subject = any(woman ? WOMEN : MEN);
        String adverbial = cue[1].startsWith(":") ? "" : any(ADVERBIALS);
        String text = sentence(woman ? feminine(cue[0]) : cue[0], woman, subject, adverbial, cue);
        List<String> sources = sources(text, cue[1]);
        all++;
        found += sources.isEmpty() ? 0 : 1;
        right += sources.contains(subject) ? 1 : 0;
        if (sources.isEmpty()) {
          missed.add(text);
        } else if (!sources.contains(subject)) {
          wrong.add(text + " > " + sources);
        }
      }
    }
    assertThat((double) found / all).as("not found: %s", missed).isGreaterThan(FOUND);
    assertThat((double) right / found)
        .as("on another word: %s", wrong)
        .isGreaterThan(ON_THEIR_WORD);
  }

  private String sentence(
      String verb, boolean woman, String subject, String adverbial, String[] cue) {
    String what = (cue[1].startsWith(":") ? "" : " ") + cue[1] + ".";
    return switch (random.nextInt(4)) {
      case 0 -> verb + " " + subject + adverbial + what;
      case 1 -> "و" + verb + " " + subject + adverbial + what;
      case 2 -> "غير أن " + subject + " " + verb + adverbial + what;
      default -> "وكان" + (woman ? "ت " : " ") + subject + " قد " + verb + adverbial + what;
    };
  }

  private static String feminine(String past) {
    char last = past.charAt(past.length() - 1);
    return (last == 'ى' ? past.substring(0, past.length() - 1) : past) + "ت";
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The sources of the statements whose content ends as it should. */
  private static List<String> sources(String text, String what) {
    List<String> sources = new ArrayList<>();
    String end = what.replace("»", "");
    end = end.substring(end.length() - 12);
    for (Statement s : Read.statements(text)) {
      if (s.content().text().replace("»", "").endsWith(end)) {
        sources.add(s.source().map(w -> w.text()).orElse(""));
      }
    }
    return sources;
  }
}
