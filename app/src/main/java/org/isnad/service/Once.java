package org.isnad.service;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something costly that is made when first asked for, and once only. Thread-safe. */
public final class Once<T> implements Supplier<T> {
  private @Nullable Supplier<T> maker;
  private @Nullable T made;

  private Once(Supplier<T> maker) {
    this.maker = maker;
  }

  public static <T> Once<T> of(Supplier<T> maker) {
    return new Once<>(maker);
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      if (maker == null) {
        throw new IllegalStateException("asks for itself while it is made");
      }
      known = maker.get();
      made = known;
      maker = null;
    }
    return known;
  }

  /** Hands it over if it was made. */
  public synchronized void ifMade(Consumer<T> user) {
    T known = made;
    if (known != null) {
      user.accept(known);
    }
  }
}
