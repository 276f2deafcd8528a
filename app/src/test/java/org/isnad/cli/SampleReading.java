package org.isnad.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.isnad.model.Article;
import org.isnad.model.Bound;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Event;
import org.isnad.model.EventStatus;
import org.isnad.model.EventType;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Header;
import org.isnad.model.Place;
import org.isnad.model.Precision;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Repair;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.StatementKind;
import org.isnad.model.TimeExpression;
import org.isnad.model.TimeType;
import org.isnad.model.Words;

/** A reading made by hand, with every kind of fact and of absence in it. */
public final class SampleReading {
  private static final String TEXT =
      "الميناء - (وكالات) نقلت وكالة المرساة عن المتحدث سالم البحري قوله: «لن نغادر المدينة»."
          + " ونفى مصدر طبي مقتل أكثر من 110 آلاف مدني بينهم 42 طفلا أمس في جنوب السودان.";

  private SampleReading() {}

  public static Reading reading() {
    Article article =
        new Article(
            "sample-1",
            Optional.of("بوابة الساحل"),
            Optional.empty(),
            Optional.of("المتحدث: لن نغادر"),
            Optional.of(PublicationTime.of(LocalDate.of(2016, 12, 13))),
            TEXT);
    return new Reading(
        article,
        new Header(Optional.of(words("وكالات")), Optional.of(words("الميناء")), Optional.empty()),
        List.of(new Repair(words("المرساة"), "المرسى", "sample")),
        List.of(new Span(0, TEXT.indexOf(". ") + 1)),
        entities(),
        statements(),
        figures(),
        List.of(new TimeExpression(words("أمس"), TimeType.DATE, "2016-12-12", "relative-day")),
        List.of(
            new Place(
                words("جنوب السودان"),
                "جنوب السودان",
                Optional.of("South Sudan"),
                Optional.of(new Place.Position(7.5, 30)),
                Precision.COUNTRY,
                List.of("أفريقيا"),
                Optional.of("E3"),
                "gazetteer")),
        List.of(
            new Event(
                "V1",
                words("مقتل"),
                EventType.ASSAULT,
                Optional.empty(),
                Optional.empty(),
                Optional.of("مدني"),
                Optional.of("جنوب السودان"),
                Optional.of("2016-12-12"),
                OptionalInt.of(42),
                EventStatus.DENIED,
                Optional.of("S2"),
                "event-noun")));
  }

  private static List<Entity> entities() {
    return List.of(
        new Entity(
            "E1",
            EntityType.PER,
            "سالم البحري",
            Optional.of("Salim al-Bahri"),
            true,
            Optional.empty(),
            List.of("المتحدث"),
            List.of(words("سالم البحري")),
            "title"),
        new Entity(
            "E2",
            EntityType.ORG,
            "وكالة المرساة",
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            List.of(words("وكالة المرساة")),
            "head-noun"),
        new Entity(
            "E3",
            EntityType.GPE,
            "جنوب السودان",
            Optional.of("South Sudan"),
            false,
            Optional.of("Q958"),
            List.of(),
            List.of(words("جنوب السودان")),
            "knowledge"));
  }

  private static List<Statement> statements() {
    return List.of(
        new Statement(
            "S1",
            words("لن نغادر المدينة"),
            StatementKind.DIRECT,
            words("نقلت"),
            Stance.SAY,
            Optional.of(words("المتحدث سالم البحري")),
            Optional.of(new Speaker("سالم البحري", Optional.of("E1"))),
            List.of(new Speaker("وكالة المرساة", Optional.of("E2"))),
            Optional.empty(),
            "channel"),
        new Statement(
            "S2",
            words("مقتل أكثر من 110 آلاف مدني بينهم 42 طفلا أمس في جنوب السودان"),
            StatementKind.INDIRECT,
            words("نفى"),
            Stance.DENY,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of("S1"),
            "verb"));
  }

  private static List<Figure> figures() {
    return List.of(
        new Figure(
            "F1",
            words("أكثر من 110 آلاف مدني"),
            110_000,
            OptionalDouble.empty(),
            Bound.MORE_THAN,
            false,
            Figure.COUNT,
            Optional.of("مدني"),
            FigureKind.KILLED,
            Optional.of("جنوب السودان"),
            Optional.of("2016-12-12"),
            Optional.of("S1"),
            Optional.empty(),
            "digits"),
        new Figure(
            "F2",
            words("42 طفلا"),
            42.5,
            OptionalDouble.of(43),
            Bound.EXACTLY,
            true,
            Figure.COUNT,
            Optional.empty(),
            FigureKind.CHILDREN_AMONG_KILLED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("F1"),
            "digits"));
  }

  private static Words words(String words) {
    int begin = TEXT.indexOf(words);
    return Words.of(TEXT, begin, begin + words.length());
  }
}
