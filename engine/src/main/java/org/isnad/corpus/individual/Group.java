package org.isnad.corpus.individual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Appearances taken for one individual so far. */
final class Group {

  final List<Named> members = new ArrayList<>();

  /** Distinct names; a new name must suit all of them. */
  final Set<String> names = new TreeSet<>();

  private final Set<String> articles = new HashSet<>();
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> beside = new TreeSet<>();

  Group(Named first) {
    add(first);
  }

  void add(Named named) {
    members.add(named);
    names.add(named.entity().name());
    articles.add(named.article());
    roles.addAll(named.roles());
    beside.addAll(named.beside());
  }

  void addAll(Group other) {
    other.members.forEach(this::add);
  }

  int size() {
    return members.size();
  }

  Named first() {
    return members.getFirst();
  }

  /** Two that one article tells apart are two. */
  boolean sharesArticle(Group other) {
    Group smaller = articles.size() <= other.articles.size() ? this : other;
    Group larger = smaller == this ? other : this;
    return smaller.articles.stream().anyMatch(larger.articles::contains);
  }

  /** Folded words of its titles. */
  Set<String> roles() {
    return roles;
  }

  /** Keys of those named beside it. */
  Set<String> beside() {
    return beside;
  }
}
