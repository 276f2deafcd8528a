package org.isnad.bench.ner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isnad.extract.entity.tagger.Phrases;
import org.isnad.extract.entity.tagger.WordFacts;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** The word classes and lists of the project as facts on words and as listed names. */
final class WordLists {

  /** Kinds of list, a bit each; the class of a name of several words is the ordinal plus one. */
  private enum Kind {
    GIVEN,
    GIVEN_OR_WORD,
    FAMILY,
    FAMILY_OR_WORD,
    PERSON,
    BODY,
    BODY_PART,
    PLACE,
    PLACE_PART,
    CITY,
    CLUB,
    DEMONYM,
    ORDINARY;

    int bit() {
      return 1 << ordinal();
    }
  }

  private static final int LONG_ENOUGH = 3;
  private static final Locale ARABIC = Locale.of("ar");
  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;

  private final Map<String, Byte> classes = new LinkedHashMap<>();
  private final Map<Integer, Byte> triggers = new HashMap<>();
  private final Map<Integer, Integer> lists = new HashMap<>();
  private final Map<String, Integer> phrases = new TreeMap<>();

  private WordLists() {}

  static WordLists load() {
    WordLists all = new WordLists();
    for (ListReader.Line line : own("word-classes.tsv")) {
      all.trigger(line.column(0), line.column(1).split(" "));
    }
    all.heads("titles", "title-");
    all.heads("organisation-heads", "body-");
    all.heads("place-heads", "place-");
    all.people();
    all.knowledge("groups", Kind.BODY, Kind.BODY_PART);
    all.knowledge("organisations", Kind.BODY, Kind.BODY_PART);
    all.knowledge("agencies", Kind.BODY, Kind.BODY_PART);
    all.knowledge("outlets", Kind.BODY, Kind.BODY_PART);
    all.places();
    all.demonyms();
    for (ListReader.Line line : own("clubs.txt")) {
      Arrays.stream(line.column(0).split(" ")).forEach(w -> all.add(w, Kind.CLUB));
    }
    for (ListReader.Line line : ListReader.read("lexicon/knowledge/ordinary-words.txt")) {
      all.name(line.column(0), Kind.ORDINARY, Kind.ORDINARY);
    }
    return all;
  }

  /** Keys of all listed words. */
  int[] keys() {
    return IntStream.concat(
            triggers.keySet().stream().mapToInt(k -> k), lists.keySet().stream().mapToInt(k -> k))
        .toArray();
  }

  /** Listed names of several words. */
  Phrases phrases() {
    return Phrases.of(phrases);
  }

  void fill(WordFacts facts) {
    for (int i = 0; i < facts.keys.length; i++) {
      facts.triggers[i] = triggers.getOrDefault(facts.keys[i], (byte) 0);
      facts.lists[i] = lists.getOrDefault(facts.keys[i], 0).shortValue();
    }
  }

  private void trigger(String name, String[] words) {
    byte number = classes.computeIfAbsent(name, c -> (byte) (classes.size() + 1));
    for (String word : words) {
      triggers.putIfAbsent(WordFacts.keyOf(word), number);
    }
  }

  private void heads(String list, String prefix) {
    for (ListReader.Line line : ListReader.read("lexicon/" + list + ".tsv")) {
      for (String form : line.column(0).split("\\|")) {
        if (!form.contains(" ")) {
          trigger(prefix + line.column(1), new String[] {form, ARTICLE + form});
        }
      }
    }
  }

  private void people() {
    for (ListReader.Line line : ListReader.read("lexicon/given-names.tsv")) {
      boolean word = !line.column(2).isEmpty();
      for (String form : line.column(0).split("\\|")) {
        name(form, word ? Kind.GIVEN_OR_WORD : Kind.GIVEN, Kind.GIVEN);
      }
    }
    for (ListReader.Line line : ListReader.read("lexicon/family-names.txt")) {
      boolean word = line.column(1).equals("w");
      name(line.column(0), word ? Kind.FAMILY_OR_WORD : Kind.FAMILY, Kind.FAMILY);
    }
    knowledge("people", Kind.PERSON, Kind.PERSON);
  }

  private void places() {
    knowledge("places", Kind.PLACE, Kind.PLACE_PART);
    for (String code : Locale.getISOCountries()) {
      name(Locale.of("", code).getDisplayCountry(ARABIC), Kind.PLACE, Kind.PLACE_PART);
    }
    for (ListReader.Line line : ListReader.read("lexicon/gazetteer.tsv")) {
      for (String form : line.column(6).split("\\|")) {
        name(form, Kind.CITY, Kind.PLACE_PART);
      }
    }
  }

  private void demonyms() {
    for (ListReader.Line line : ListReader.read("lexicon/knowledge/demonyms.tsv")) {
      for (String form : line.column(0).split("\\|")) {
        for (String ending : new String[] {"", "" + Letters.TA_MARBUTA, "ين", "ون"}) {
          add(form + ending, Kind.DEMONYM);
          add(ARTICLE + form + ending, Kind.DEMONYM);
        }
      }
    }
  }

  private void knowledge(String table, Kind whole, Kind part) {
    for (ListReader.Line line : ListReader.read("lexicon/knowledge/" + table + ".tsv")) {
      for (String spelling : line.column(2).split("\\|")) {
        name(spelling, whole, part);
      }
    }
  }

  private void name(String name, Kind whole, Kind part) {
    String[] words = name.strip().split("[\\s\\-–«»()،.]+");
    if (words.length == 1) {
      add(words[0], whole);
      return;
    }
    for (String word : words) {
      if (word.length() >= LONG_ENOUGH && Letters.isArabic(word.charAt(0))) {
        add(word, part);
      }
    }
    phrases.putIfAbsent(Letters.fold(String.join(" ", words)), part.ordinal() + 1);
  }

  private void add(String word, Kind kind) {
    lists.merge(WordFacts.keyOf(word), kind.bit(), (a, b) -> a | b);
  }

  private static List<ListReader.Line> own(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return ListReader.parse(resource, in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
