package org.chungtay.movement.fund;

import java.util.Arrays;
import java.util.Locale;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;

/// What somebody looks for in a fund's lines. What cannot be read is as if it were not asked.
public record FundSearch(String words, Way way, Order order) {

  public enum Way {
    ALL,
    RECEIVED,
    SPENT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Order {
    NEWEST("e.seq desc"),
    OLDEST("e.seq"),
    LARGEST("abs(e.amount) desc, e.seq desc");

    private final String by;

    Order(String by) {
      this.by = by;
    }

    String by() {
      return by;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static FundSearch typed(Form form) {
    return new FundSearch(
        form.lineOrEmpty("q", 100),
        one(Way.class, form.value("way"), Way.ALL),
        one(Order.class, form.value("sort"), Order.NEWEST));
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String typed, E otherwise) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(typed))
        .findFirst()
        .orElse(otherwise);
  }

  public boolean searched() {
    return !words.isEmpty() || way != Way.ALL;
  }

  String asked() {
    return "?q=" + Paging.typed(words) + "&way=" + way.code() + "&sort=" + order.code();
  }
}
