package org.isnad.service.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.isnad.model.Speaker;
import org.isnad.model.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The few shapes of which the program's JSON consists; an absent fact is always {@code null}. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter();
        }
      };

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** What {@code document} writes, as UTF-8, on one line or indented, without a line end. */
  public static byte[] bytes(boolean indented, Consumer<Json> document) {
    Utf8Writer writer = new Utf8Writer();
    ObjectWriteContext context = indented ? INDENTED : ObjectWriteContext.empty();
    try (JsonGenerator generator = FACTORY.createGenerator(context, writer)) {
      document.accept(new Json(generator));
    }
    return writer.toBytes();
  }

  public void object(Runnable fields) {
    out.writeStartObject();
    fields.run();
    out.writeEndObject();
  }

  public void object(String name, Runnable fields) {
    out.writeName(name);
    object(fields);
  }

  public <T> void array(String name, List<T> items, BiConsumer<Json, T> item) {
    out.writeName(name);
    out.writeStartArray();
    for (T i : items) {
      item.accept(this, i);
    }
    out.writeEndArray();
  }

  /** A whole document that is a list. */
  public <T> void array(List<T> items, BiConsumer<Json, T> item) {
    out.writeStartArray();
    for (T i : items) {
      item.accept(this, i);
    }
    out.writeEndArray();
  }

  public void strings(String name, List<String> values) {
    array(name, values, (j, v) -> j.out.writeString(v));
  }

  public void field(String name, String value) {
    out.writeStringProperty(name, value);
  }

  public void field(String name, Optional<String> value) {
    value.ifPresentOrElse(v -> out.writeStringProperty(name, v), () -> out.writeNullProperty(name));
  }

  /** The name in lower case, as readings write closed sets. */
  public void field(String name, Enum<?> value) {
    out.writeStringProperty(name, value.name().toLowerCase(Locale.ROOT));
  }

  public void field(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  public void field(String name, int value) {
    out.writeNumberProperty(name, value);
  }

  /** A whole number without a fraction part, so that {@code 110000} reads as written. */
  public void field(String name, double value) {
    out.writeName(name);
    if (!Double.isFinite(value)) {
      out.writeNull();
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
  }

  public void field(String name, OptionalDouble value) {
    field(name, value.orElse(Double.NaN));
  }

  /** A whole number within an array. */
  public void number(int value) {
    out.writeNumber(value);
  }

  public void nullField(String name) {
    out.writeNullProperty(name);
  }

  /** The span and its exact words, as fields of the current object. */
  public void words(Words words) {
    field("begin", words.begin());
    field("end", words.end());
    field("text", words.text());
  }

  public void words(String name, Words words) {
    object(name, () -> words(words));
  }

  public void words(String name, Optional<Words> words) {
    words.ifPresentOrElse(w -> words(name, w), () -> nullField(name));
  }

  public void speaker(Speaker speaker) {
    object(() -> {
      field("name", speaker.name());
      field("entity", speaker.entity());
    });
  }

  public void speaker(String name, Optional<Speaker> speaker) {
    out.writeName(name);
    speaker.ifPresentOrElse(this::speaker, out::writeNull);
  }
}
