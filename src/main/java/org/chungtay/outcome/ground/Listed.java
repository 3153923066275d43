package org.chungtay.outcome.ground;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;

/// A page of a list that a keeper looks through.
///
/// @param words that were typed
/// @param order they stand in
/// @param page from 0
public record Listed<T, O extends Enum<O>>(
    List<T> lines, String words, O order, int page, int pages, int count) {
  private static final int SIZE = 25;
  private static final int LONGEST = 100;

  /// What was asked in the address; what makes no sense is as if it were not asked.
  public record Asked<O extends Enum<O>>(String words, O order, int page) {

    public static <O extends Enum<O>> Asked<O> of(Form form, O usual) {
      return new Asked<>(
          form.lineOrEmpty("q", LONGEST),
          Stream.of(usual.getDeclaringClass().getEnumConstants())
              .filter(order -> code(order).equals(form.value("order")))
              .findFirst()
              .orElse(usual),
          Paging.asked(form));
    }

    /// The page that is asked for, or the last one.
    public <T> Listed<T, O> of(int count, Read<T> read) {
      var pages = Math.ceilDiv(count, SIZE);
      var here = Math.clamp(page, 0, Math.max(0, pages - 1));
      return new Listed<>(read.page(SIZE, (long) here * SIZE), words, order, here, pages, count);
    }
  }

  @FunctionalInterface
  public interface Read<T> {
    List<T> page(int size, long skipped);
  }

  public static String code(Enum<?> order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// All orders one may choose.
  public List<O> orders() {
    return List.of(order.getDeclaringClass().getEnumConstants());
  }
}
