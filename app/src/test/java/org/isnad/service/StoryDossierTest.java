package org.isnad.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.brief.Addition;
import org.isnad.corpus.brief.Brief;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Claim;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.FigureKind;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

class StoryDossierTest {
  private static final Reader READER = Reader.standard();
  private static final Lexicon LEXICON = Lexicon.load();

  private static Reading reading(String id, String day, String text) {
    return READER.read(
        new Article(
            id,
            Optional.of("صحيفة " + id),
            Optional.empty(),
            Optional.empty(),
            Optional.of(PublicationTime.parse(day)),
            text));
  }

  private static StoryDossier dossier(Reading... readings) {
    return StoryDossier.of("s1", List.of(readings), LEXICON);
  }

  @Test
  void oneArticleIsAStoryToo() {
    StoryDossier d = dossier(reading("a", "2021-03-02", "هطل المطر على المدينة طوال الليل."));
    assertThat(d.story().articles()).containsExactly("a");
    assertThat(d.copies()).isEmpty();
    assertThat(d.disputes()).isEmpty();
    assertThat(d.brief().arabic()).hasSameSizeAs(d.brief().english()).isNotEmpty();
  }

  @Test
  void aSpeakersWordsInTwoArticlesAreOneLine() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-02",
                "قال وزير النقل سامر الحلبي إن ميناء دهران سيبقى مغلقا أمام السفن حتى نهاية"
                    + " الأسبوع."),
            reading(
                "b",
                "2021-03-02",
                "وأعلن الوزير سامر الحلبي أن ميناء دهران يظل مغلقا أمام السفن حتى نهاية الأسبوع."));
    Claim claim = d.claims().getFirst();
    assertThat(claim.articles()).isEqualTo(2);
    assertThat(claim.outlets()).isEqualTo(2);
    assertThat(claim.lines()).hasSize(1);
  }

  @Test
  void valuesThatExcludeEachOtherOnTheSameDayAreADispute() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-02",
                "قال الدفاع المدني إن السيول في مدينة دهران قتلت 9 أشخاص يوم الاثنين."),
            reading(
                "b",
                "2021-03-02",
                "وقالت جمعية الإغاثة إن السيول في مدينة دهران قتلت 15 شخصا يوم الاثنين."));
    assertThat(d.ledger())
        .anySatisfy(t -> {
          assertThat(t.kind()).isEqualTo(FigureKind.KILLED);
          assertThat(t.accounts()).hasSize(2);
        });
    assertThat(d.disputes()).extracting(Dispute::type).contains(Dispute.Type.VALUE);
  }

  @Test
  void boundsThatBothCanHoldAreNoDispute() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-02",
                "قال الدفاع المدني إن السيول في مدينة دهران قتلت أكثر من 9 أشخاص يوم الاثنين."),
            reading(
                "b",
                "2021-03-02",
                "وقالت جمعية الإغاثة إن السيول في مدينة دهران قتلت 15 شخصا يوم الاثنين."));
    assertThat(d.disputes()).extracting(Dispute::type).doesNotContain(Dispute.Type.VALUE);
  }

  @Test
  void everySentenceOfTheBriefQuotesItsAccounts() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-02",
                "قال الدفاع المدني إن السيول في مدينة دهران قتلت 9 أشخاص يوم الاثنين."),
            reading(
                "b",
                "2021-03-03",
                "قال الدفاع المدني إن السيول في مدينة دهران قتلت 11 شخصا يوم الاثنين."));
    for (Brief.Sentence s : d.brief().arabic()) {
      assertThat(s.accounts()).isNotEmpty();
      for (Account a : s.accounts()) {
        assertThat(List.of("a", "b")).contains(a.article());
      }
      assertThat(s.text()).contains(s.accounts().getFirst().words().text());
    }
  }

  @Test
  void orderOfTheReadingsDoesNotMatter() {
    Reading a = reading("a", "2021-03-02", "قال الدفاع المدني إن السيول قتلت 9 أشخاص في دهران.");
    Reading b = reading("b", "2021-03-02", "نفى محافظ دهران أن تكون السيول قتلت أشخاصا في دهران.");
    assertThat(dossier(a, b)).isEqualTo(dossier(b, a));
  }

  @Test
  void anEmptyLedgerWhereThereAreNoFigures() {
    assertThat(dossier(reading("a", "2021-03-02", "عاد الهدوء إلى المدينة.")).ledger())
        .isEqualTo(List.<LedgerThread>of());
  }

  @Test
  void articlesThatListTheSameFiguresDoNotDispute() {
    String text = "قال الدفاع المدني إن السيول في مدينة دهران قتلت %s وقالت الشرطة إنها قتلت %s.";
    StoryDossier d =
        dossier(
            reading("a", "2021-03-02", String.format(Locale.ROOT, text, "9 أشخاص", "15 شخصا")),
            reading("b", "2021-03-02", String.format(Locale.ROOT, text, "15 شخصا", "9 أشخاص")));
    assertThat(d.disputes())
        .filteredOn(x -> x.type() == Dispute.Type.VALUE)
        .allMatch(x ->
            x.one().stream().anyMatch(o -> o.article().equals(x.other().getFirst().article())));
  }

  @Test
  void overAgainstGoingOnIsADispute() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-02",
                "قال وزير الدفاع سامر الحلبي إنه انتهت المعارك في مدينة دهران صباح اليوم."),
            reading("b", "2021-03-02", "وقال ناشطون إنه تستمر المعارك في مدينة دهران حتى المساء."));
    assertThat(d.disputes()).extracting(Dispute::type).contains(Dispute.Type.STATUS);
  }

  @Test
  void whatWasOverTheDayAfterIsNoDispute() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-03",
                "قال وزير الدفاع سامر الحلبي إنه انتهت المعارك في مدينة دهران صباح اليوم."),
            reading("b", "2021-03-02", "وقال ناشطون إنه تستمر المعارك في مدينة دهران حتى المساء."));
    assertThat(d.disputes()).extracting(Dispute::type).doesNotContain(Dispute.Type.STATUS);
  }

  @Test
  void whoAccuseEachOtherAreADispute() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-02",
                "اتهم سامر الحلبي خصمه نادر الخوري بإشعال الحريق في ميناء دهران."),
            reading(
                "b",
                "2021-03-02",
                "واتهم نادر الخوري خصمه سامر الحلبي بإشعال الحريق في ميناء دهران."));
    assertThat(d.disputes()).extracting(Dispute::type).contains(Dispute.Type.BLAME);
  }

  @Test
  void aMainClaimThatAnOutletLeavesOutIsNamed() {
    String claim = "قال وزير النقل سامر الحلبي إن ميناء دهران سيبقى مغلقا أمام السفن أسبوعين. ";
    String rest =
        "وامتلأت الأسواق بالناس قبل العيد وارتفعت أسعار الخضار والفواكه في المدينة. ".repeat(10);
    String news = "هبت عاصفة شديدة على الساحل الشرقي فجر الاثنين واقتلعت أشجارا كثيرة. ".repeat(6);
    StoryDossier d =
        dossier(
            reading("a", "2021-03-02", news + claim),
            reading("b", "2021-03-02", news + claim),
            reading("c", "2021-03-02", news + claim),
            reading("d", "2021-03-02", news + rest));
    assertThat(d.omissions()).hasSize(1);
    assertThat(d.omissions().getFirst().outlet()).contains("صحيفة d");
    assertThat(d.omissions().getFirst().claim()).hasSize(3);
  }

  @Test
  void aSpeakerIsFollowedFromDayToDay() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-02",
                "قال وزير النقل سامر الحلبي إن ميناء دهران سيبقى مغلقا أسبوعين."),
            reading(
                "b", "2021-03-04", "قال وزير النقل سامر الحلبي إن السفن عادت إلى الأرصفة كلها."));
    assertThat(d.positions()).hasSize(1);
    assertThat(d.positions().getFirst().sayings())
        .extracting(s -> s.day())
        .containsExactly("2021-03-02", "2021-03-04");
  }

  @Test
  void onlyWhatIsNewIsToldSinceTheLastLook() {
    StoryDossier d =
        dossier(
            reading(
                "a",
                "2021-03-02",
                "قال الدفاع المدني إن السيول في مدينة دهران قتلت 9 أشخاص يوم الاثنين."),
            reading(
                "b",
                "2021-03-03",
                "قال الدفاع المدني إن السيول في مدينة دهران قتلت 11 شخصا يوم الاثنين."));
    assertThat(d.since(java.util.Set.of("a", "b"))).isEmpty();
    assertThat(d.since(java.util.Set.of("a")))
        .anySatisfy(x -> {
          assertThat(x.kind()).isEqualTo(Addition.Kind.FIGURE);
          assertThat(x.accounts().getFirst().words().text()).contains("11");
        })
        .allSatisfy(x -> assertThat(x.accounts()).extracting(Account::article).contains("b"));
  }
}
