package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/** By which way words came. */
class ChannelsTest {

  @Test
  void anAgencyThatRelays() {
    Statement s = Read.statements("ونقلت وكالة رويترز عن المحافظ أن السد سليم.").getFirst();
    assertThat(Read.via(s)).containsExactly("وكالة رويترز");
  }

  @Test
  void anAgencyTold() {
    Statement s = Read.statements("وقال المحافظ لوكالة رويترز إن السد سليم.").getFirst();
    assertThat(Read.via(s)).containsExactly("وكالة رويترز");
  }

  @Test
  void anAgencyInserted() {
    Statement s =
        Read.statements("وأشار المحافظ، وفقا لوكالة رويترز، إلى أن السد سليم.").getFirst();
    assertThat(Read.via(s)).containsExactly("وكالة رويترز");
  }

  @Test
  void whatTheWordsRestOnPassedNothingOn() {
    assertThat(
            Read.viaWith(
                "قال سامر خليل إن الأسعار ستوزع على المدن الكبيرة كلها وفق الممارسات الصحيحة.",
                "سامر خليل"))
        .isEmpty();
  }

  @Test
  void whoseWordingIsKeptPassedNothingOn() {
    assertThat(
            Read.viaWith(
                "قال سامر خليل إن الأسعار ستوزع على المدن الكبيرة كلها، على حد وصف المتحدث.",
                "سامر خليل"))
        .isEmpty();
  }

  @Test
  void theArticlesOwnOutletIsNoChannel() {
    Statement s = Read.statements("وقال المحافظ لصحيفة عكاظ إن السد سليم.", "okaz").getFirst();
    assertThat(Read.via(s)).isEmpty();
  }

  @Test
  void theArticlesOwnOutletIsKnownByItsAddress() {
    Statement s =
        Read.statements("وقال المحافظ لصحيفة عكاظ إن السد سليم.", "www.okaz.com.sa").getFirst();
    assertThat(Read.via(s)).isEmpty();
  }

  @Test
  void aContinuationInheritsTheChannel() {
    List<Statement> found =
        Read.statements("ونقلت وكالة رويترز عن المحافظ أن السد سليم، مضيفا أن المياه انحسرت.");
    assertThat(Read.via(found.get(1))).containsExactly("وكالة رويترز");
  }

  @Test
  void wordsRelayedInsideAClause() {
    Statement s =
        Read.statements("أفادت مصادر أمنية نقلا عن الموقوفين بأن المخزن احترق.").getLast();
    assertThat(Read.speaker(s)).isEqualTo("الموقوفون");
    assertThat(Read.via(s)).containsExactly("مصادر أمنية");
  }

  @Test
  void aSiteIsNamedWithItsPaper() {
    assertThat(Read.told("ووفقا للموقع الإلكتروني لصحيفة المدار، بقي الطريق مغلقا طوال اليوم."))
        .containsExactly("الموقع الإلكتروني لصحيفة المدار > بقي الطريق مغلقا طوال اليوم");
  }

  @Test
  void anAgencyThatIsTheObject() {
    assertThat(channels("قال المحافظ إن السد سليم وأبلغ وكالة رويترز أن المياه انحسرت."))
        .containsExactly(List.of(), List.of("وكالة رويترز"));
  }

  @Test
  void theClauseBeforeBringsTheOccasion() {
    assertThat(channels("وروى المحافظ قصته في مقابلة مع صحيفة المدار، وقال إن السد سليم."))
        .containsExactly(List.of("صحيفة المدار"));
  }

  @Test
  void whoeverOnlyToldAnAgencyGoesOn() {
    List<Statement> found =
        Read.statements(
            "قالت مصادر محلية لوكالة رويترز إن السد سليم.\nوأشارت إلى أن المياه انحسرت.");
    assertThat(Read.speaker(found.getLast())).isEqualTo("مصادر محلية");
    assertThat(Read.via(found.getLast())).containsExactly("وكالة رويترز");
  }

  private static List<List<String>> channels(String text) {
    return Read.statements(text).stream().map(Read::via).toList();
  }

  @Test
  void whoToldAnAgencyFirstIsQuotedFromItLater() {
    assertThat(
            channels(
                "وقال الناطق سامر خليل لوكالة رويترز إن السد سليم. وقالت وزارة المياه إن السد قديم."
                    + " وأوضح خليل أن المياه انحسرت."))
        .containsExactly(List.of("وكالة رويترز"), List.of(), List.of("وكالة رويترز"));
  }

  @Test
  void whoSpokeWithoutAChannelGoesOnWithoutOne() {
    assertThat(
            channels(
                "وقال الناطق سامر خليل إن السد سليم. ونقلت وكالة رويترز عن خليل أن السد قديم. وقال"
                    + " خليل إن المياه انحسرت."))
        .containsExactly(List.of(), List.of("وكالة رويترز"), List.of());
  }

  @Test
  void oneMoreOfThoseWhoToldAnAgency() {
    assertThat(channels("وقال أحد الشهود لوكالة رويترز إن السد سليم. وقال آخر إن المياه انحسرت."))
        .containsExactly(List.of("وكالة رويترز"), List.of("وكالة رويترز"));
  }

  @Test
  void theOneOnWhomAPaperReliesIsQuoted() {
    Statement s =
        Read.statements("وذكرت صحيفة المدار استنادا إلى مسؤول رفيع أن السد سليم.").getLast();
    assertThat(Read.speaker(s)).isEqualTo("مسؤول رفيع");
    assertThat(Read.via(s)).containsExactly("صحيفة المدار");
  }

  @Test
  void whoReliesOnSourcesIsNotOneOfThem() {
    List<Statement> found =
        Read.statements("وكانت صحيفة المدار قد أكدت أمس نقلا عن مصادر محلية أن السد سليم.");
    assertThat(found.stream().map(Read::speaker)).containsExactly("صحيفة المدار", "مصادر محلية");
    assertThat(Read.via(found.getLast())).containsExactly("صحيفة المدار");
  }

  @Test
  void theStationThatCarriedADocument() {
    assertThat(channels("وقال البيان الذي بثه التلفزيون الرسمي إن السد سليم."))
        .containsExactly(List.of("التلفزيون الرسمي"));
  }

  @Test
  void theStationThatShowedAMeetingIsNoChannel() {
    assertThat(channels("وقال خليل خلال اجتماع نقله التلفزيون إن السد سليم."))
        .containsExactly(List.of());
  }

  @Test
  void anAgencysOwnReportersTellItNothing() {
    assertThat(channels("وأفاد مراسلون لوكالة الصحافة الفرنسية بأن السد سليم."))
        .containsExactly(List.of());
  }

  @Test
  void aFormerPresidentWithHisNameTellsTheAgencyAndIsNotItsOwn() {
    List<String> via =
        Read.viaWith(
            "وقال الرئيس السابق للبلدية سامر خليل لوكالة رويترز، إن المنزل قديم.", "سامر خليل");
    assertThat(via).containsExactly("وكالة رويترز");
  }

  @Test
  void theMediumOfTheOccasionThatOpensTheSentence() {
    assertThat(channels("وفي مقابلة له مع قناة المدار، توقع خليل أن السد سيبقى سليما."))
        .containsExactly(List.of("قناة المدار"));
  }

  @Test
  void thePaperInWhichAnArticleStands() {
    assertThat(channels("وكتب خليل في مقال له بصحيفة المدار أن السد سليم."))
        .containsExactly(List.of("صحيفة المدار"));
    assertThat(channels("وكتب خليل في مقال افتتاحي في الصحيفة الأسبوعية \"المدار\" أن السد سليم."))
        .containsExactly(List.of("الصحيفة الأسبوعية المدار"));
  }

  @Test
  void whoTurnsToAMediumIsQuotedFromItFromThereOn() {
    assertThat(
            channels(
                "وقال الناطق سامر خليل إن السد سليم. وقال خليل في تصريح لوكالة رويترز إن السد قديم."
                    + " وأكد خليل أن المياه انحسرت."))
        .containsExactly(List.of(), List.of("وكالة رويترز"), List.of("وكالة رويترز"));
  }

  @Test
  void aStationThatCarriedOneDocumentCarriesNoOther() {
    assertThat(
            channels(
                    "وقالت وزارة المياه إن السد سليم. وقال البيان الذي بثه التلفزيون الرسمي إن السد"
                        + " قديم. وجاء في البيان أن المياه انحسرت.")
                .getLast())
        .isEmpty();
  }

  @Test
  void nobodyIsInHisOwnChain() {
    assertThat(
            channels(
                "ذكرت صحيفة المدار أن السد سليم. وقالت المدار إن المياه انحسرت. وأكد الناطق سامر"
                    + " خليل، بحسب خليل، أن السد قديم."))
        .containsExactly(List.of(), List.of(), List.of("صحيفة المدار"));
  }

  @Test
  void aWriterIsQuotedFromHisPaperAllAlong() {
    assertThat(
            channels(
                "قال سامر خليل محرر شؤون المياه في مجلة المدار إن السد قديم. وأضاف خليل أن المياه"
                    + " انحسرت."))
        .containsExactly(List.of("مجلة المدار"), List.of("مجلة المدار"));
  }

  @Test
  void aPaperNamedLaterHoldsForWhatItsWriterSaidBefore() {
    assertThat(
            channels(
                "قالت الكاتبة هدى سالم إن السد قديم، مؤكدة أن المياه انحسرت. وتساءلت في مقالها"
                    + " بصحيفة المدار \"لماذا بقي السد قديما؟\". ولفتت الكاتبة إلى أن المطر كثير."))
        .hasSize(4)
        .containsOnly(List.of("صحيفة المدار"));
  }

  @Test
  void aWriterOfTheArticlesOwnPaperNeedsNoChannel() {
    List<Statement> found =
        Read.statements("وقال الكاتب بصحيفة عكاظ سامر خليل إن السد سليم.", "okaz");
    assertThat(Read.via(found.getFirst())).isEmpty();
  }

  @Test
  void anUnnamedCorrespondentIsHisAgency() {
    assertThat(channels("وقال مراسل وكالة رويترز إن السد سليم.")).containsExactly(List.of());
  }

  private static List<String> chains(String text) {
    return chains(Read.statements(text));
  }

  private static List<String> chains(List<Statement> statements) {
    return statements.stream()
        .map(s -> String.join(" < ", Read.via(s)) + " < " + Read.speaker(s))
        .toList();
  }

  @Test
  void whomTheSpeakerQuotesAtTheEndIsQuotedThroughHim() {
    assertThat(
            chains(
                "وأشار سامر خليل إلى أن بين المصابين طفلين، نقلا عن مصادر طبية، مضيفا أن الطريق"
                    + " مغلق."))
        .containsExactly(" < سامر خليل", "سامر خليل < مصادر طبية", " < سامر خليل");
    assertThat(chains("وقال سامر خليل إن الطريق مغلق، نقلا عن وكالة رويترز."))
        .containsExactly("وكالة رويترز < سامر خليل");
  }

  @Test
  void whoSpeaksByAnothersTongue() {
    assertThat(chains("وأكدت الإمارة على لسان ناطقها الرسمي سامر خليل أن الطريق مغلق."))
        .containsExactly("سامر خليل < الإمارة");
  }

  @Test
  void anotherLineOfReportStandsInNobodysWords() {
    assertThat(chains("وقال المتمردون إن الهجوم فشل في حين تحدثت الوزارة عن مقتل جنديين."))
        .containsExactly(" < المتمردون", " < الوزارة");
    assertThat(chains("وبينما تقول الوزارة إن الطريق مغلق تتحدث مصادر محلية عن فتحه."))
        .containsExactly(" < الوزارة", " < مصادر محلية");
  }

  @Test
  void whomAPaperQuotesBehindAPhrase() {
    assertThat(
            chains(
                "وقتل سبعة أشخاص، بحسب ما نقلت الصحيفة عن متحدث باسم الشرطة الذي أكد أن المسلح"
                    + " هرب."))
        .containsExactly("الصحيفة < متحدث باسم الشرطة", "الصحيفة < متحدث باسم الشرطة");
  }

  @Test
  void aCountThatNobodySignsIsNoChannel() {
    assertThat(chains("وقال سامر خليل إن سبعة أشخاص أصيبوا، وفق حصيلة جديدة."))
        .containsExactly(" < سامر خليل");
  }

  @Test
  void aPaperNamedOnceHoldsForWhatStandsNear() {
    String near = "ذكرت صحيفة المدار أن السد قديم. وقال المحافظ إن المياه انحسرت.";
    assertThat(chains(near)).containsExactly(" < صحيفة المدار", "صحيفة المدار < المحافظ");
    String apart = near.replace(". ", ".\n");
    assertThat(chains(apart)).containsExactly(" < صحيفة المدار", " < المحافظ");
    assertThat(chains(apart + "\nوأضافت الصحيفة أن المطر كثير.").get(1))
        .isEqualTo("صحيفة المدار < المحافظ");
  }

  @Test
  void whatWasSaidBeforeIsNotFromThePaper() {
    assertThat(chains("ذكرت صحيفة المدار أن السد قديم. وكانت وزارة المياه قد قالت إن السد سليم."))
        .containsExactly(" < صحيفة المدار", " < وزارة المياه");
  }

  @Test
  void aChannelBeforeItsVerb() {
    assertThat(chains("وكانت وكالة رويترز قد نقلت أمس عن مصدر مسؤول أن السد سليم."))
        .containsExactly("وكالة رويترز < مصدر مسؤول");
  }

  @Test
  void whenAMediumSpokeIsNoPartOfItsName() {
    assertThat(
            chains("كشفت صحيفة المدار في ساعات متأخرة أن السد قديم. وقال المحافظ إن المطر كثير."))
        .containsExactly(" < صحيفة المدار", "صحيفة المدار < المحافظ");
  }

  @Test
  void aMediumKnownByItsNameAloneIsAChannel() {
    assertThat(
            throughTheDesert(
                "قال المحافظ في حديث لـ«الصحراء نت» إن السد سليم. وأضاف أن المطر كثير."))
        .containsExactly("الصحراء نت < المحافظ", "الصحراء نت < المحافظ");
    assertThat(throughTheDesert("وفي مقابلة مع الصحراء نت، قال المحافظ إن السد سليم."))
        .containsExactly("الصحراء نت < المحافظ");
    assertThat(throughTheDesert("وقال المحافظ إن الصحراء نت أخطأت.")).containsExactly(" < المحافظ");
  }

  @Test
  void whereAPaperIsPostedIsNoChannel() {
    assertThat(
            chains(
                Read.statements(
                    "وأوضحت الشركة في بيان لها أمس على موقع «المدار» أنها حققت أرباحا.")))
        .containsExactly(" < الشركة");
  }

  @Test
  void aNameThatNoListKnowsIsToldToTheAgency() {
    assertThat(
            chains(
                Read.statements(
                    "وقال رئيس هيئة الحرف كوزغار الدمني لوكالة الأنباء الألمانية إنه يتوقع"
                        + " حضورا.")))
        .containsExactly("وكالة الأنباء الألمانية < كوزغار الدمني");
  }

  private static List<String> throughTheDesert(String text) {
    Entity medium = Read.entity(text, EntityType.ORG, "الصحراء نت", "قناة");
    return chains(Read.EXTRACTOR.extract(Read.LEXICON.analyze(text), List.of(medium)));
  }
}
