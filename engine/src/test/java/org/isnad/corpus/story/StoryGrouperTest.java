package org.isnad.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;
import org.isnad.reading.SharedReader;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {

  private static final Reader READER = SharedReader.get();
  private static final Digester DIGESTER = new Digester(READER);

  private static final List<Digest> DIGESTS =
      List.of(
          digest(
              "flood-1",
              "سيول تغمر أحياء في مدينة دهران وتقتل تسعة أشخاص",
              "قتل تسعة أشخاص في سيول غمرت أحياء في مدينة دهران اليوم، وقال الدفاع المدني إن"
                  + " فرق الإنقاذ أجلت مئات العائلات من بيوتها بعد انهيار سد ترابي قرب المدينة."),
          digest(
              "flood-2",
              "ارتفاع قتلى سيول دهران إلى أحد عشر",
              "ارتفع عدد قتلى السيول التي غمرت مدينة دهران إلى أحد عشر شخصا، بحسب الدفاع المدني"
                  + " الذي قال إن فرق الإنقاذ تبحث عن مفقودين بعد انهيار السد الترابي."),
          digest(
              "oil-1",
              "وزير النفط يعلن خفض إنتاج الحقل الشمالي",
              "أعلن وزير النفط خفض إنتاج الحقل الشمالي عشرين ألف برميل يوميا لأعمال الصيانة،"
                  + " وقال إن الصادرات لن تتأثر بهذا الخفض وإن المخزون يكفي العملاء."),
          digest(
              "oil-2",
              "صيانة الحقل الشمالي تخفض إنتاج النفط",
              "ينخفض إنتاج النفط في الحقل الشمالي عشرين ألف برميل يوميا بسبب أعمال الصيانة، كما"
                  + " أعلن وزير النفط الذي أكد أن الصادرات لن تتأثر وأن المخزون يكفي."),
          digest(
              "cup",
              "فوز فريق الميناء بكأس الطائرة",
              "فاز فريق الميناء بكأس الكرة الطائرة بعد مباراة من خمسة أشواط أمام جمهور كبير."));

  private static Digest digest(String id, String title, String text) {
    return DIGESTER.digest(
        READER.read(
            new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(title),
                Optional.of(PublicationTime.parse("2021-03-02")),
                text)));
  }

  private static List<Story> group(List<Digest> digests) {
    StoryGrouper grouper = new StoryGrouper();
    digests.forEach(grouper::add);
    return grouper.group(StoryModel.load());
  }

  @Test
  void noArticlesMakeNoStories() {
    assertThat(group(List.of())).isEmpty();
  }

  @Test
  void reportsOfOneHappeningMakeOneStory() {
    assertThat(group(DIGESTS))
        .containsExactly(
            new Story(List.of("cup")),
            new Story(List.of("flood-1", "flood-2")),
            new Story(List.of("oil-1", "oil-2")));
  }

  @Test
  void orderOfArrivalDoesNotMatter() {
    List<Story> expected = group(DIGESTS);
    List<Digest> shuffled = new ArrayList<>(DIGESTS);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(group(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void undatedArticlesJoinDatedOnes() {
    Digest dated = DIGESTS.getFirst();
    Digest undated =
        DIGESTER.digest(
            READER.read(
                Article.ofText(
                    "undated",
                    "قتل تسعة أشخاص في سيول غمرت أحياء في مدينة دهران، وقال الدفاع المدني إن فرق"
                        + " الإنقاذ أجلت مئات العائلات من بيوتها بعد انهيار سد ترابي قرب"
                        + " المدينة.")));
    assertThat(group(List.of(undated, dated)))
        .containsExactly(new Story(List.of("flood-1", "undated")));
  }
}
