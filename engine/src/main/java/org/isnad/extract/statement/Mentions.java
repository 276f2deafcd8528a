package org.isnad.extract.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;

/** Where names found before stand, by token: they show where a subject ends. */
final class Mentions {

  private static final int NONE = -1;
  private static final String FOR_THE = "لل";

  private final int[] personFirst;
  private final int[] personLast;
  private final int[] otherLast;
  private final int[] titledLast;
  private final boolean[] inside;
  private final boolean[] medium;
  private final String[] mediumKind;
  private final boolean[] shortName;
  private final boolean[] thing;
  private final Set<String> lastNames = new HashSet<>();
  private final AnalyzedText text;

  /**
   * @param words by which a role is known to be a medium's: قناة
   */
  Mentions(AnalyzedText text, List<Entity> entities, SpeechWords words) {
    this.text = text;
    personFirst = filled(text.size());
    personLast = filled(text.size());
    otherLast = filled(text.size());
    titledLast = filled(text.size());
    inside = new boolean[text.size()];
    medium = new boolean[text.size()];
    mediumKind = new String[text.size()];
    Arrays.fill(mediumKind, "");
    shortName = new boolean[text.size()];
    thing = new boolean[text.size()];
    for (Entity e : entities) {
      boolean person = e.type() == EntityType.PER;
      boolean publishes = e.type() == EntityType.ORG && isMedium(e.roles(), words);
      for (Words m : e.mentions()) {
        mark(m, person);
        markThing(tokenAt(m.begin()), e.type() == EntityType.MISC);
        markShort(tokenAt(m.begin()), person && m.text().length() < e.name().length());
        markMedium(tokenAt(m.begin()), publishes, e.roles());
      }
    }
    for (Entity e : entities) {
      for (Words m : e.mentions()) {
        if (e.type() == EntityType.PER) {
          markTitled(tokenAt(m.begin()), e.roles());
        }
      }
    }
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  private void mark(Words mention, boolean person) {
    int first = tokenAt(mention.begin());
    int last = first;
    while (last + 1 < text.size() && text.begin(last + 1) < mention.end()) {
      last++;
    }
    if (first >= 0 && mention.begin() > text.begin(first)) {
      inside[first] = true;
    }
    if (person && first >= 0 && last > first) {
      lastNames.add(text.folded(last));
    }
    int[] lasts = person ? personLast : otherLast;
    for (int j = Math.max(0, first); j <= last; j++) {
      lasts[j] = Math.max(lasts[j], last);
      if (person && (personFirst[j] == NONE || personFirst[j] > first)) {
        personFirst[j] = first;
      }
    }
  }

  private void markShort(int first, boolean isShort) {
    if (first >= 0) {
      shortName[first] |= isShort;
    }
  }

  private void markThing(int first, boolean isThing) {
    if (first >= 0) {
      thing[first] |= isThing;
    }
  }

  private void markMedium(int first, boolean publishes, List<String> roles) {
    if (first >= 0 && publishes) {
      medium[first] = true;
      mediumKind[first] = kind(roles.getFirst());
    }
  }

  /** Where one of the roles stands right before the name: the two are one phrase. */
  private void markTitled(int name, List<String> roles) {
    int last = text.beforeInitials(name - 1);
    for (String role : roles) {
      int begin = last < 0 ? -1 : text.end(last) - role.length();
      int first = begin < 0 || !text.text().startsWith(role, begin) ? -1 : tokenAt(begin);
      if (first >= 0 && first < name && !liesInBody(first, name)) {
        titledLast[first] = Math.max(titledLast[first], personLast[name]);
      }
    }
  }

  /** عضو في المجلس إدارة الرئيس فلان: a body that holds the name parts it from the role. */
  private boolean liesInBody(int role, int name) {
    for (int j = role + 1; j < name; j++) {
      if (otherLast[j] >= personLast[name] && otherLast[j - 1] < otherLast[j]) {
        return true;
      }
    }
    return false;
  }

  /** The token that holds the offset, or the last one before it. */
  int tokenAt(int offset) {
    return text.tokenAt(offset);
  }

  /** The first token of the person's name that holds the token, -1 for none. */
  int personFirst(int token) {
    return token >= 0 && token < personFirst.length ? personFirst[token] : NONE;
  }

  /** The last token of the person's name that holds the token, -1 for none. */
  int personLast(int token) {
    return token >= 0 && token < personLast.length ? personLast[token] : NONE;
  }

  /** The last token of the name of anything else that holds the token, -1 for none. */
  int otherLast(int token) {
    return token >= 0 && token < otherLast.length ? otherLast[token] : NONE;
  }

  /** Whether somebody the article names in full is called so: سامر بارز … وتابع بارز. */
  boolean isLastName(String folded) {
    return lastNames.contains(folded);
  }

  /** Whether the name that begins at the token is neither a person's, a body's nor a place's. */
  boolean isThing(int token) {
    return token >= 0 && token < thing.length && thing[token];
  }

  /** The last token of the person's name whose role begins at the token, -1 for none. */
  int titledLast(int token) {
    return token >= 0 && token < titledLast.length ? titledLast[token] : NONE;
  }

  /** Whether a name begins inside the token, behind letters attached in front: لفلان. */
  boolean beginsInside(int token) {
    return token >= 0 && token < inside.length && inside[token];
  }

  /** Whether the name of an agency, a paper or a channel begins in the token. */
  boolean opensMedium(int token) {
    return token >= 0 && token < medium.length && medium[token];
  }

  /** لرويترز، للجزيرة: whether a medium is named behind ل attached to its name. */
  boolean isForMedium(int token) {
    return opensMedium(token)
        && text.folded(token).charAt(0) == Letters.LAM
        && (inside[token] || text.folded(token).startsWith(FOR_THE));
  }

  /** Whether the person's name that begins in the token is told shorter than elsewhere. */
  boolean isShortName(int token) {
    return token >= 0 && token < shortName.length && shortName[token];
  }

  private static boolean isMedium(List<String> roles, SpeechWords words) {
    for (String role : roles) {
      if (words.is(kind(role), SpeechWords.CHANNEL | SpeechWords.AGENCY)) {
        return true;
      }
    }
    return false;
  }

  private static String kind(String role) {
    int space = role.indexOf(' ');
    return Letters.fold(space < 0 ? role : role.substring(0, space));
  }

  /**
   * The folded word that tells what kind of medium is named from the token on: صحيفة; else empty.
   */
  String mediumKind(int token) {
    return token >= 0 && token < mediumKind.length ? mediumKind[token] : "";
  }

  /** Whether a name begins with the token's first letter. */
  boolean opensName(int token) {
    return !beginsInside(token)
        && (personFirst(token) == token
            || otherLast(token) >= token && otherLast(token - 1) < token);
  }

  /** Whether the token stands in a person's name behind its first word. */
  boolean goesOnAt(int token) {
    int first = personFirst(token);
    return first >= 0 && first < token;
  }

  boolean endsPerson(int token) {
    return token >= 0 && personLast(token) == token;
  }

  boolean endsOther(int token) {
    return token >= 0 && otherLast(token) == token;
  }
}
