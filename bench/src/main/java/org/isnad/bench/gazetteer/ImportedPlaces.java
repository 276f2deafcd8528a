package org.isnad.bench.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.City;
import org.isnad.lexicon.GazetteerTable;
import org.isnad.lexicon.TableException;
import org.isnad.model.Article;
import org.isnad.model.Place;
import org.isnad.reading.Reader;
import org.isnad.text.Letters;

/**
 * How many places of a p-code table are put where they are once it is imported: those whose name is
 * the table's only one of the kind, named alone, and the others, named with their district. The
 * sentences are made here; press has harder ones.
 */
public final class ImportedPlaces {

  private static final List<String> ALONE =
      List.of(
          "وصلت قافلة مساعدات إلى بلدة %s صباح اليوم.",
          "قال سكان إن القصف طال قرية %s أمس.", "نزحت عائلات من بلدة %s إلى مخيمات قريبة.");
  private static final List<String> WITH_DISTRICT =
      List.of(
          "وصلت قافلة مساعدات إلى بلدة %s في منطقة %s صباح اليوم.",
          "قال سكان إن القصف طال قرية %s التابعة لمنطقة %s أمس.",
          "نزحت عائلات من بلدة %s بمنطقة %s إلى مخيمات قريبة.");

  /** Some three kilometres. */
  private static final double NEAR = 0.03;

  private final Reader reader;

  private ImportedPlaces(List<City> places) {
    reader = Reader.with(List.of(), places);
  }

  /**
   * Prints the two shares.
   *
   * @param args the table
   */
  public static void main(String[] args) throws IOException, TableException {
    List<City> places;
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      places = GazetteerTable.read(args[0], in);
    }
    new ImportedPlaces(places).measure(places);
  }

  private void measure(List<City> places) {
    Map<String, List<City>> byName = new HashMap<>();
    for (City place : places) {
      for (String name : place.names()) {
        byName.computeIfAbsent(Letters.fold(name), n -> new ArrayList<>()).add(place);
      }
    }
    int[] alone = new int[2];
    int[] told = new int[2];
    for (int i = 0; i < places.size(); i++) {
      City place = places.get(i);
      List<City> namesakes = byName.getOrDefault(Letters.fold(place.name()), List.of());
      boolean unique = namesakes.size() == 1;
      if (unique || isTold(place, namesakes)) {
        int[] counts = unique ? alone : told;
        String pattern = (unique ? ALONE : WITH_DISTRICT).get(i % ALONE.size());
        counts[0]++;
        counts[1] += isFound(place, sentence(pattern, place)) ? 1 : 0;
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(out, "unique names", alone);
    print(out, "ambiguous names with their district", told);
  }

  private static String sentence(String pattern, City place) {
    String district = place.within().size() > 1 ? place.within().get(1) : "";
    return String.format(Locale.ROOT, pattern, place.name(), district);
  }

  /** Whether the district tells the place from all its namesakes. */
  private static boolean isTold(City place, List<City> namesakes) {
    return place.within().size() > 1
        && namesakes.stream().filter(c -> c.within().contains(place.within().get(1))).count() == 1;
  }

  private boolean isFound(City city, String sentence) {
    int begin = sentence.indexOf(city.name());
    int end = begin + city.name().length();
    return reader.read(Article.ofText("a", sentence)).places().stream()
        .filter(p -> p.words().begin() < end && p.words().end() > begin)
        .anyMatch(p -> p.position().filter(at -> isNear(at, city)).isPresent());
  }

  private static boolean isNear(Place.Position at, City city) {
    return Math.abs(at.lat() - city.lat()) < NEAR && Math.abs(at.lon() - city.lon()) < NEAR;
  }

  private static void print(PrintStream out, String what, int[] counts) {
    out.printf(
        Locale.ROOT,
        "%s: %,d, at the right point %.1f %%%n",
        what,
        counts[0],
        100.0 * counts[1] / Math.max(1, counts[0]));
  }
}
