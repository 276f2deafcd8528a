package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.ingest.Phrases;
import org.isnad.model.PublicationTime;
import org.isnad.reading.ValueReader;
import org.isnad.service.Once;
import org.isnad.service.Outcome;
import org.isnad.service.ReadPiece;
import org.isnad.service.json.Json;
import org.isnad.service.json.ReadingJson;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.JsonBody;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;

/** Reading what is posted, without keeping it. */
final class ReadCalls {
  private static final int MOST_BYTES = 4 << 20;

  /** A reader may not have more unpacked and read at one time than this. */
  private static final Limits LIMITS = new Limits(MOST_BYTES, 1_000_000, 1_000, 64L << 20, 100);

  private final Site site;
  private final Once<ValueReader> values = Once.of(ValueReader::standard);

  private ReadCalls(Site site) {
    this.site = site;
  }

  static void register(RoutesConfig routes, Site site) {
    ReadCalls calls = new ReadCalls(site);
    routes.post("/api/read", calls::read, Role.READER, Cost.HIGH);
    routes.post("/api/values", calls::values, Role.READER, Cost.HIGH);
  }

  private void read(Context ctx) throws IOException {
    byte[] body = JsonBody.bytes(ctx, MOST_BYTES);
    ReadPiece work =
        new ReadPiece(new ArticleParser(LIMITS), site.reader().get(), Params.defaults(ctx));
    Cutter cutter;
    List<Outcome> outcomes = new ArrayList<>();
    if (Answers.wantsLines(ctx)) {
      Answers.Lines lines = Answers.lines(ctx);
      cutter = new Cutter(LIMITS, cut -> lines.write(line(work.apply(cut))));
    } else {
      cutter = new Cutter(LIMITS, cut -> outcomes.add(work.apply(cut)));
    }
    cutter.cut(Params.text(ctx, "name").orElse("text"), new ByteArrayInputStream(body));
    if (!Answers.wantsLines(ctx)) {
      one(ctx, outcomes);
    }
  }

  private static void one(Context ctx, List<Outcome> outcomes) {
    if (outcomes.size() != 1) {
      throw new Problem(
          422,
          "Not one article",
          "the body holds " + outcomes.size() + " articles; ask for format=jsonl");
    }
    switch (outcomes.getFirst()) {
      case Outcome.Read read -> Answers.json(ctx, bytes(read));
      case Outcome.Refused refused ->
          throw new Problem(422, "Not readable", refused.rejection().message());
    }
  }

  private static byte[] bytes(Outcome.Read read) {
    return ReadingJson.bytes(read.reading(), read.received().sha256(), false);
  }

  private static byte[] line(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> bytes(read);
      case Outcome.Refused refused -> rejected(refused.rejection().message());
    };
  }

  private void values(Context ctx) throws IOException {
    byte[] body = JsonBody.bytes(ctx, MOST_BYTES);
    Optional<PublicationTime> published = Params.published(ctx);
    ValueReader reader = values.get();
    Answers.Lines lines = Answers.lines(ctx);
    Phrases.read(
        "body",
        new ByteArrayInputStream(body),
        phrase ->
            lines.write(j ->
                j.object(() -> {
                  j.field("id", phrase.id());
                  j.array("figures", reader.figures(phrase.input()), ReadingJson::figure);
                  j.array("times", reader.times(phrase.input(), published), ReadingJson::time);
                })),
        rejection -> lines.write(rejected(rejection.message())));
  }

  private static byte[] rejected(String message) {
    return Json.bytes(false, j -> j.object(() -> j.field("rejected", message)));
  }
}
