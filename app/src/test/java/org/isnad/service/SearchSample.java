package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.isnad.ingest.Rejection;
import org.isnad.reading.Reader;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;

/** A small workspace of invented articles. */
public final class SearchSample {
  public static final Reader READER = Reader.standard();
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-10T08:00:00Z"), ZoneOffset.UTC);

  private static final List<String> ARTICLES =
      List.of(
          line(
              "flood-1",
              "الميناء",
              "2024-05-01",
              "فيضان في وادي النخيل",
              "قال وزير النقل سامر الحلبي إن الفيضان قتل 62 شخصا في حلب وأصيب 140 شخصا."
                  + " وأضاف الحلبي أن الطريق إلى الميناء مغلق.\\nونفى محافظ المدينة عمر درويش"
                  + " أن يكون السد قد انهار."),
          line(
              "flood-2",
              "صدى النيل",
              "2024-05-02",
              "ضحايا السيول",
              "أعلنت وزارة الصحة أن ما بين 40 و55 شخصا قتلوا في السيول التي ضربت حلب."
                  + " وقال الوزير سيرغي إيفانوف إن روسيا سترسل مساعدات بقيمة 3 ملايين دولار."),
          line(
              "visit-1",
              "الميناء",
              "2024-04-20",
              "زيارة",
              "وصل الوزير الروسي سيرجي إيفانوف إلى دمشق. وأكد إيفانوف أن بلاده تدعم المفاوضات،"
                  + " وحذر من فشلها. وقتل 5 أشخاص في حادث سير قرب اللاذقية في مارس 2024."),
          line(
              "sport-1",
              "صدى النيل",
              "2024-04-21",
              "مباراة الوالي",
              "فاز فريق الوادي على فريق النهر بهدفين. وقال المدرب إن اللاعبين قاتلوا حتى"
                  + " النهاية."));

  private SearchSample() {}

  private static String line(
      String id, String outlet, String published, String title, String text) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"outlet\":\"%s\",\"url\":\"https://%s.example/\",\"published\":\"%s\","
            + "\"title\":\"%s\",\"text\":\"%s\"}",
        id,
        outlet,
        id,
        published,
        title,
        text);
  }

  /** Opens a workspace in the folder and adds the articles. */
  public static Workspace open(Path folder) {
    Workspace workspace = SqliteWorkspace.open(folder);
    add(workspace, String.join("\n", ARTICLES));
    return workspace;
  }

  /** Adds articles, one a line. */
  public static void add(Workspace workspace, String lines) {
    new Adding(workspace, READER, CLOCK, Defaults.NONE, new Silent())
        .run(cutter -> {
          try {
            cutter.cut("sample.jsonl", new ByteArrayInputStream(lines.getBytes(UTF_8)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static final class Silent implements Adding.Report {
    @Override
    public void added(String id, Workspace.Added added) {}

    @Override
    public void rejected(Rejection rejection) {
      throw new AssertionError(rejection.reason());
    }

    @Override
    public void warning(String message) {}

    @Override
    public void worked(int bytes) {}
  }
}
