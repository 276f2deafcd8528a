package org.isnad.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A document of the index in the making; knows how each kind of field is filed. */
final class Draft {
  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTS = type(IndexOptions.DOCS_AND_FREQS);

  /** Lucene keeps terms shorter than this; no word is longer. */
  private static final int LONGEST_TERM = 1000;

  private final Document document = new Document();

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  Document document() {
    return document;
  }

  /** A value that is looked up whole. */
  void exactly(String field, String value) {
    document.add(new StringField(field, cut(value), Field.Store.NO));
  }

  /** A value that is looked up whole and read back for many documents at once. */
  void key(String field, String value) {
    exactly(field, value);
    document.add(new SortedDocValuesField(field, new BytesRef(cut(value))));
  }

  /** The words of a text; the empty term is a gap. */
  void words(List<Term> terms) {
    document.add(stream(Fields.EXACT, terms, Term::exact, POSITIONS));
    document.add(stream(Fields.STEM, terms, Term::stem, POSITIONS));
    document.add(stream(Fields.LEMMA, terms, Term::lemma, COUNTS));
  }

  void title(List<Term> terms) {
    document.add(stream(Fields.TITLE, terms, Term::stem, COUNTS));
  }

  private static Field stream(
      String field, List<Term> terms, Function<Term, String> part, FieldType type) {
    return new Field(
        field, new TermStream(terms.stream().map(part).map(Draft::cut).toList()), type);
  }

  /** Words that are filed as they are, in order, with gaps where a word is empty. */
  void terms(String field, List<String> words) {
    if (!words.isEmpty()) {
      document.add(
          new Field(field, new TermStream(words.stream().map(Draft::cut).toList()), POSITIONS));
    }
  }

  /** Values that are counted. */
  void facet(String name, Collection<String> values) {
    for (String value : new ArrayList<>(values)) {
      document.add(new SortedSetDocValuesField(Fields.FACET + name, new BytesRef(cut(value))));
    }
  }

  void number(String field, double value) {
    document.add(new DoublePoint(field, value));
  }

  void order(String field, double value) {
    document.add(new DoubleDocValuesField(field, value));
  }

  void day(String field, long epochDay) {
    document.add(new LongPoint(field, epochDay));
  }

  void order(String field, long value) {
    document.add(new NumericDocValuesField(field, value));
  }

  void keep(String name, String value) {
    document.add(new StoredField(Fields.KEPT + name, value));
  }

  void keep(String name, Optional<String> value) {
    value.ifPresent(v -> keep(name, v));
  }

  void keep(String name, int value) {
    document.add(new StoredField(Fields.KEPT + name, value));
  }

  void keep(String name, double value) {
    document.add(new StoredField(Fields.KEPT + name, value));
  }

  private static String cut(String term) {
    return term.length() <= LONGEST_TERM ? term : term.substring(0, LONGEST_TERM);
  }
}
