package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTellerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أدى الانهيار إلى مقتل 26 شخصا|KILLED",
        "لقي 12 عاملا مصرعهم في المنجم|KILLED",
        "سقط في الحادث 9 قتلى|KILLED",
        "ثلاثون مدنيا، بينهم نساء، قتلوا في الفيضان|KILLED",
        "أسفر الحادث عن إصابة 40 راكبا|INJURED",
        "جرح خمسة جنود في الحادث|INJURED",
        "نزح 500 شخص من القرية|DISPLACED",
        "تم إجلاء 90 شخصا من الجزيرة|EVACUATED",
        "تمكن 700 مدني من العودة إلى بيوتهم|RETURNED",
        "اعتقلت الشرطة 14 متظاهرا|DETAINED",
        "أفرجت السلطات عن 20 سجينا|RELEASED",
        "بقي في السجن 20 معتقلا|DETAINED",
        "جرى إعدام ثلاثة أشخاص|EXECUTED",
        "سيطرت القوات على 11 قرية|AREA_CONTROLLED",
        "تسيطر القوات على 98% من المدينة|AREA_CONTROLLED",
        "دام الحريق ثلاثة أيام|DURATION",
        "كلف الجسر 3 ملايين دولار|MONEY",
        "أوقع الهجوم 33 قتيلا وجريحا|OTHER",
        "أوقع الهجوم 33 قتيلا و40 جريحا|KILLED",
        "زار الوفد البلاد 13 مرة|OTHER"
      })
  void kind(String sentence, FigureKind kind) {
    assertThat(Read.figures(sentence).getFirst().kind()).isEqualTo(kind);
  }

  @Test
  void childrenAmongTheKilledBelongToTheirTotal() {
    List<Figure> figures = Read.figures("قتل 82 مدنيا من بينهم 13 طفلا و11 امرأة في الزلزال");
    assertThat(figures).hasSize(3);
    assertThat(figures.get(1).total()).contains("F1");
    assertThat(figures.get(1).kind()).isEqualTo(FigureKind.CHILDREN_AMONG_KILLED);
    assertThat(figures.get(2).total()).contains("F1");
    assertThat(figures.get(2).kind()).isEqualTo(FigureKind.KILLED);
  }

  @Test
  void aPluralVerbBehindPeopleIsTheirs() {
    assertThat(Read.figures("قتل عاملان في الحريق وثمانية أشخاص أصيبوا"))
        .extracting(Figure::kind)
        .contains(FigureKind.INJURED);
    assertThat(Read.figures("لقي 46 شخصا مصرعهم وأكثر من مئتي ألف تضرروا من السيول"))
        .extracting(Figure::kind)
        .containsExactly(FigureKind.KILLED, FigureKind.OTHER);
  }

  @Test
  void someOfThemArePartOfTheFigureBefore() {
    List<Figure> figures = Read.figures("جرح 31 جنديا إصابات أربعة منهم بالغة");
    assertThat(figures.get(1).total()).contains("F1");
    assertThat(figures.get(1).kind()).isEqualTo(FigureKind.INJURED);
  }

  @Test
  void eachActHasItsOwnFigure() {
    List<Figure> figures = Read.figures("أدى الانهيار إلى استشهاد 26 شخصا وإصابة 227 آخرين");
    assertThat(figures)
        .extracting(Figure::kind)
        .containsExactly(FigureKind.KILLED, FigureKind.INJURED);
  }

  @Test
  void actBeforeABareNumber() {
    List<Figure> figures = Read.figures("قتل 10 أشخاص وأصيب 35، في انهيار المبنى");
    assertThat(figures).extracting(Figure::value).containsExactly(10.0, 35.0);
    assertThat(figures.getLast().kind()).isEqualTo(FigureKind.INJURED);
  }
}
