package org.isnad.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The words of time expressions: a trie over folded tokens whose first level holds every form with
 * its article and proclitics spelt out, so that looking up a token allocates nothing.
 */
final class TimeWords {

  private static final TimeWord[] NONE = {};
  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final String CONTRACTED = "" + Letters.LAM + Letters.LAM;
  private static final String AND = "" + Letters.WAW;
  private static final char[] PREPOSITIONS = {Letters.BA, Letters.LAM, Letters.KAF};

  /** Before a form that holds in this exact spelling only. */
  private static final char EXACT = '!';

  /** Before a form that holds in this exact spelling and without prepositions. */
  private static final char WHOLE = '=';

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);

    /** Every word on the way to this node, the longest first. */
    TimeWord[] words = NONE;

    Hits hits = Hits.NONE;
  }

  private final WordMap<Node> firstWords;

  private TimeWords(Node root) {
    settle(root, NONE);
    firstWords = WordMap.copyOf(root.next);
  }

  /** Loads the lists of the engine. */
  static TimeWords load() {
    Forms words = new Forms();
    words.addAll("time/words.tsv");
    words.addAll("time/guards.tsv");
    List<ListReader.Line> occasions = ListReader.read("time/occasions.tsv");
    for (int i = 0; i < occasions.size(); i++) {
      words.addForms(Kind.OCCASION, String.valueOf(i), occasions.get(i).column(2));
    }
    return new TimeWords(words.root);
  }

  /** Hands every node the words of the nodes above it. */
  private static void settle(Node node, TimeWord[] above) {
    node.words = joined(inListOrder(node.words), above);
    node.hits = node.words.length == 0 ? Hits.NONE : Hits.of(node.words);
    for (Node below : node.next.values()) {
      settle(below, node.words);
    }
  }

  private static TimeWord[] inListOrder(TimeWord[] words) {
    List<TimeWord> list = new ArrayList<>(List.of(words));
    return list.reversed().toArray(NONE);
  }

  private static TimeWord[] joined(TimeWord[] first, TimeWord[] second) {
    TimeWord[] both = new TimeWord[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Every time word that begins at the token, the longest first; empty if none. */
  Hits at(AnalyzedText text, int first) {
    Node node = firstWords.get(text.tokens().word(first));
    if (node == null) {
      return Hits.NONE;
    }
    int at = first + 1;
    while (at < text.size() && !text.tokens().lineBefore(at)) {
      @Nullable Node next = node.next.isEmpty() ? null : node.next.get(text.folded(at));
      if (next == null) {
        break;
      }
      node = next;
      at++;
    }
    return node.hits;
  }

  private record Form(Kind kind, String code, String[] tokens, Optional<String> exact) {}

  /** Spells the words of the lists out, with all that may stand before them. */
  private static final class Forms {
    private final Node root = new Node();

    private void addAll(String list) {
      for (ListReader.Line line : ListReader.read(list)) {
        addForms(Kind.parse(line.column(0)), line.column(1), line.column(2));
      }
    }

    private void addForms(Kind kind, String code, String forms) {
      for (String form : forms.split(",")) {
        boolean whole = form.charAt(0) == WHOLE;
        boolean exact = whole || form.charAt(0) == EXACT;
        String spelt = Letters.surface(exact ? form.substring(1) : form);
        String[] tokens = Letters.fold(spelt).split(" ");
        String first = tokens[0];
        Optional<String> only = exact ? Optional.of(spelt.split(" ")[0]) : Optional.empty();
        Form f = new Form(kind, code, tokens, only);
        if (whole) {
          addWhole(f, first);
        } else if (first.startsWith(ARTICLE) && first.length() > 3) {
          addDefinite(f, first);
        } else {
          addIndefinite(f, first);
        }
      }
    }

    private void addWhole(Form f, String first) {
      boolean definite = first.startsWith(ARTICLE);
      add(f, first, 0, false, definite);
      add(f, AND + first, 1, true, definite);
    }

    private void addIndefinite(Form f, String first) {
      addDefinite(f, ARTICLE + first);
      add(f, first, 0, false, false);
      add(f, AND + first, 1, true, false);
      add(f, Letters.FA + first, 1, false, false);
      for (char c : PREPOSITIONS) {
        add(f, c + first, 1, false, false);
        add(f, AND + c + first, 2, false, false);
      }
    }

    private void addDefinite(Form f, String first) {
      add(f, first, 0, false, true);
      add(f, AND + first, 1, true, true);
      add(f, Letters.FA + first, 1, false, true);
      add(f, Letters.BA + first, 1, false, true);
      add(f, Letters.KAF + first, 1, false, true);
      add(f, AND + Letters.BA + first, 2, false, true);
      add(f, CONTRACTED + first.substring(2), 1, false, true);
      add(f, AND + CONTRACTED + first.substring(2), 2, false, true);
    }

    private void add(Form f, String first, int letter, boolean joined, boolean definite) {
      Node node = root.next.computeIfAbsent(first, w -> new Node());
      for (int i = 1; i < f.tokens.length; i++) {
        node = node.next.computeIfAbsent(f.tokens[i], w -> new Node());
      }
      TimeWord word =
          new TimeWord(
              f.kind, f.code, number(f.code), letter, joined, definite, f.tokens.length, f.exact);
      node.words = joined(new TimeWord[] {word}, node.words);
    }

    private static int number(String code) {
      boolean number = !code.isEmpty() && code.chars().allMatch(c -> c == '-' || c <= '9');
      return number ? Integer.parseInt(code) : 0;
    }
  }
}
