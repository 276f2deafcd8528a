package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/** Media that no list knows, programmes and correspondents that were told. */
class ToldMediaTest {

  private static Statement first(String text) {
    return Read.statements(text).getFirst();
  }

  @Test
  void aNameInMarksBehindAnInterviewIsAMediums() {
    assertThat(Read.via(first("وقال المحافظ في حديث مع \"المنارة\" إن السد سليم.")))
        .containsExactly("المنارة");
    assertThat(Read.via(first("وفي مقابلة مع «المنارة»، أشار المحافظ إلى أن السد سليم.")))
        .containsExactly("المنارة");
    assertThat(Read.via(first("وقال المحافظ في تصريح إلى (المنارة) إن السد سليم.")))
        .containsExactly("المنارة");
  }

  @Test
  void aNameInMarksBehindAMeetingIsNot() {
    assertThat(Read.via(first("وقال المحافظ خلال لقائه مع «المنارة» إن السد سليم."))).isEmpty();
  }

  @Test
  void whoeverTheSpokesmanIsOfIsNoMedium() {
    assertThat(Read.via(first("أوضح الناطق الإعلامي لـ«صحة الوادي» أن المشروع كبير."))).isEmpty();
  }

  @Test
  void theMediumOfTheCorrespondentTold() {
    assertThat(Read.via(first("وقال المحافظ لمراسل وكالة رويترز في المدينة إن السد سليم.")))
        .containsExactly("وكالة رويترز");
  }

  @Test
  void theMediumToldBySomebodyNamedFirst() {
    assertThat(Read.via(first("وأبلغ مكتب المحافظ وكالة رويترز أن السد سليم.")))
        .containsExactly("وكالة رويترز");
  }

  @Test
  void theProgrammeThatAChannelShows() {
    assertThat(
            Read.via(
                first(
                    "وقال المحافظ خلال ظهوره في برنامج «النهر» الذي تبثه قناة المدار إن السد"
                        + " سليم.")))
        .containsExactly("برنامج النهر");
    assertThat(Read.via(first("وقال المحافظ في برنامج «النهر» إن السد سليم."))).isEmpty();
  }

  @Test
  void aProgrammeOfTheArticlesOwnOutletIsNoChannel() {
    Statement s =
        Read.statements(
                "وقال المحافظ في حديثه لبرنامج «النهر» الذي تبثه هسبريس إن السد سليم.", "hespress")
            .getFirst();
    assertThat(Read.via(s)).isEmpty();
  }

  @Test
  void anotherOccasionEndsTheWay() {
    var all =
        Read.statements(
            "قال الوزير سامر خليل لوكالة رويترز إن السد سليم. وفي مؤتمر صحفي أمس، قال خليل إن"
                + " النهر نظيف.");
    assertThat(Read.via(all.get(0))).containsExactly("وكالة رويترز");
    assertThat(Read.via(all.get(1))).isEmpty();
  }

  @Test
  void whatHadBeenSaidBeforeWasNotToldToTheMedium() {
    var all =
        Read.statements(
            "قال الوزير سامر خليل لوكالة رويترز إن السد سليم. وكان خليل أعلن الأسبوع الماضي أن"
                + " النهر نظيف.");
    assertThat(Read.via(all.get(0))).containsExactly("وكالة رويترز");
    assertThat(Read.via(all.get(1))).isEmpty();
  }

  @Test
  void severalMediaToldByTheirKind() {
    assertThat(Read.via(first("وقال المحافظ في تصريحات نشرتها صحف محلية إن السد سليم.")))
        .containsExactly("صحف محلية");
    assertThat(Read.via(first("وكشفت الوزارة لوسائل الإعلام الأمريكية أن السد سليم.")))
        .containsExactly("وسائل الإعلام الأمريكية");
    assertThat(Read.via(first("وكشفت الوزارة لوسائل الإعلام أن السد سليم."))).isEmpty();
  }

  @Test
  void aMediumNamedAloneIsMeantByItsKind() {
    String text = "كشفت تلغراف أن السد سليم. ونقلت الصحيفة البريطانية عن الوزير أن النهر نظيف.";
    List<Entity> names = List.of(Read.entity(text, EntityType.ORG, "تلغراف", "صحيفة"));
    List<Statement> all = Read.EXTRACTOR.extract(Read.LEXICON.analyze(text), names);
    assertThat(Read.via(all.get(1))).containsExactly("تلغراف");
  }
}
