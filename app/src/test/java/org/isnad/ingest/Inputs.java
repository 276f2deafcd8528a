package org.isnad.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads inputs the way a run does, one after another. */
final class Inputs {
  static final String FIRST =
      "قال وزير الصحة سامي النجار إن 12 شخصا أصيبوا في حريق شب فجر الثلاثاء في مستودع للأخشاب"
          + " جنوب العاصمة، مضيفا أن المصابين نقلوا إلى مستشفيين قريبين.";
  static final String SECOND =
      "وأوضح الدفاع المدني في بيان أن فرق الإطفاء سيطرت على النيران بعد ثلاث ساعات، وأن التحقيق"
          + " جار في أسباب الحريق الذي أتى على نحو 400 متر مربع.";
  static final String TEXT = FIRST + "\n" + SECOND;

  private Inputs() {}

  /** Everything that becomes of an input of this name and these bytes. */
  static List<Parsed> parse(String name, byte[] bytes, Limits limits) {
    List<Parsed> parsed = new ArrayList<>();
    ArticleParser parser = new ArticleParser(limits);
    Cutter cutter =
        new Cutter(
            limits,
            cut ->
                parsed.add(
                    switch (cut) {
                      case Piece piece -> parser.parse(piece);
                      case Rejection rejection -> rejection;
                    }));
    try {
      cutter.cut(name, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parsed;
  }

  static List<Parsed> parse(String name, byte[] bytes) {
    return parse(name, bytes, Limits.STANDARD);
  }

  static Received only(String name, byte[] bytes) {
    List<Parsed> parsed = parse(name, bytes);
    if (parsed.size() == 1 && parsed.getFirst() instanceof Received received) {
      return received;
    }
    throw new AssertionError("not one article: " + parsed);
  }

  static String text(String name, byte[] bytes) {
    return only(name, bytes).article().text();
  }

  static List<String> messages(String name, byte[] bytes) {
    return parse(name, bytes).stream()
        .map(p -> p instanceof Rejection r ? r.message() : "read")
        .toList();
  }
}
