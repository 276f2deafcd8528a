package org.isnad.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.extract.entity.EntityExtractor;
import org.isnad.extract.event.EventExtractor;
import org.isnad.extract.figure.FigureExtractor;
import org.isnad.extract.place.PlaceExtractor;
import org.isnad.extract.statement.StatementExtractor;
import org.isnad.extract.time.TimeExtractor;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;
import org.isnad.reading.Reader;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage by itself, and the whole, over articles of 2,000 characters: microseconds each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class StageBenchmark {

  private static final int ARTICLES = 64;
  private static final int LENGTH = 2_000;
  private static final Optional<PublicationTime> DAY =
      Optional.of(PublicationTime.of(LocalDate.of(2016, 12, 13)));

  /** An article with what each stage is given. */
  private record Input(
      Article article,
      AnalyzedText text,
      List<TimeExpression> times,
      List<Entity> entities,
      List<Statement> statements,
      List<Figure> figures) {}

  private final Lexicon lexicon = Lexicon.load();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Reader reader = Reader.standard();
  private final Tokenizer tokenizer = new Tokenizer(WordSplitter.NONE);
  private final TimeExtractor times = new TimeExtractor();
  private final EntityExtractor entities =
      new EntityExtractor(lexicon, Knowledge.load(), gazetteer);
  private final StatementExtractor statements = new StatementExtractor();
  private final FigureExtractor figures = new FigureExtractor();
  private final PlaceExtractor places = new PlaceExtractor(gazetteer);
  private final EventExtractor events = new EventExtractor();
  private final Input[] inputs = new Input[ARTICLES];
  private int next;

  @Setup
  public void prepare() throws IOException {
    SampleArticles samples = SampleArticles.bundled();
    for (int n = 0; n < ARTICLES; n++) {
      String text = samples.article(n, LENGTH);
      Article article =
          new Article("a" + n, Optional.empty(), Optional.empty(), Optional.empty(), DAY, text);
      Reading reading = reader.read(article);
      inputs[n] =
          new Input(
              article,
              reader.analyze(text),
              reading.times(),
              reading.entities(),
              reading.statements(),
              reading.figures());
    }
  }

  private Input input() {
    next = (next + 1) % ARTICLES;
    return inputs[next];
  }

  @Benchmark
  public Tokens tokens() {
    return tokenizer.tokenize(input().article.text());
  }

  @Benchmark
  public AnalyzedText analysis() {
    return lexicon.analyze(input().article.text());
  }

  @Benchmark
  public List<TimeExpression> times() {
    return times.extract(input().text, DAY);
  }

  @Benchmark
  public List<Entity> entities() {
    return entities.extract(input().text);
  }

  @Benchmark
  public List<Statement> statements() {
    Input in = input();
    return statements.extract(in.text, in.entities);
  }

  @Benchmark
  public List<Figure> figures() {
    Input in = input();
    return figures.extract(in.text, in.times, in.statements);
  }

  @Benchmark
  public List<Place> places() {
    Input in = input();
    return places.extract(in.text, in.entities);
  }

  @Benchmark
  public List<Event> events() {
    Input in = input();
    return events.extract(in.text, in.entities, in.statements, in.figures, in.times);
  }

  @Benchmark
  public Reading wholeArticle() {
    return reader.read(input().article);
  }
}
