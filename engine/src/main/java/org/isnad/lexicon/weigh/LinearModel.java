package org.isnad.lexicon.weigh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Weights of traits, and the sum of those that hold for a candidate: the logarithm of the odds for
 * it. Immutable and thread-safe; a {@link Sum} belongs to one thread.
 *
 * <p>The file has a trait a line, {@code name TAB value TAB weight}, where a value of two things
 * joins them with {@link #JOINT}; lines that begin with # are remarks. In memory a trait is the
 * hash of its name and value in an open table, so that no words are joined while reading.
 */
public final class LinearModel {

  /** Stands between the two values of a trait of two things. */
  public static final char JOINT = '+';

  private static final int COLUMNS = 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final float[] weights;
  private final int mask;

  private LinearModel(List<String> lines, String from) {
    int size = Integer.highestOneBit(Math.max(8, lines.size() * 2)) * 2;
    keys = new long[size];
    weights = new float[size];
    mask = size - 1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && line.charAt(0) != '#') {
        put(line, from + ", line " + (i + 1));
      }
    }
  }

  /**
   * The model of a resource.
   *
   * @param owner the class beside which the resource stands
   * @throws IllegalStateException if there is none, or a line is broken: file, line and reason
   */
  public static LinearModel load(Class<?> owner, String resource) {
    InputStream stream =
        Objects.requireNonNull(
            owner.getResourceAsStream(resource), () -> "resource missing: " + resource);
    try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return new LinearModel(in.lines().toList(), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model of the lines of a file, as {@link #load} reads them. */
  public static LinearModel of(List<String> lines) {
    return new LinearModel(new ArrayList<>(lines), "weights");
  }

  /** A sum to which traits can be added, empty. */
  public Sum sum() {
    return new Sum(this);
  }

  private void put(String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(where + ": a name, a value and a weight are wanted");
    }
    int joint = cells[1].indexOf(JOINT);
    long key =
        joint < 0
            ? key(cells[0], cells[1])
            : key(cells[0], cells[1].substring(0, joint), cells[1].substring(joint + 1));
    int at = slot(key);
    keys[at] = key;
    try {
      weights[at] = Float.parseFloat(cells[2]);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(where + ": not a number: " + cells[2], e);
    }
  }

  private static long key(String name, String value) {
    return (name.hashCode() * MIX ^ value.hashCode()) * MIX | 1;
  }

  private static long key(String name, String value, String other) {
    return (key(name, value) + other.hashCode()) * MIX | 1;
  }

  private float weight(long key) {
    return weights[slot(key)];
  }

  /** Where the key stands or would stand; no key is 0. */
  private int slot(long key) {
    int at = (int) (key >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** Adds up the weights of one candidate's traits. */
  public static final class Sum implements Traits {

    private final LinearModel model;
    private double value;

    private Sum(LinearModel model) {
      this.model = model;
    }

    /** Begins the next candidate. */
    public Sum clear() {
      value = 0;
      return this;
    }

    /** The logarithm of the odds: above 0 rather yes than no. */
    public double value() {
      return value;
    }

    @Override
    public void add(String name, String trait) {
      value += model.weight(key(name, trait));
    }

    @Override
    public void add(String name, String trait, String other) {
      value += model.weight(key(name, trait, other));
    }
  }
}
