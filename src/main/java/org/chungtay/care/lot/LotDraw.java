package org.chungtay.care.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.web.Language;

/// The draw of a month, as far as it has come.
///
/// @param month its first day
/// @param sources what the number is, in each language
/// @param numberDay the day whose number counts
/// @param typed the number with who typed it, until it is confirmed as after
/// @param relaxed pairs that do not keep every rule
/// @param looked places that were looked at so far
public record LotDraw(
    LocalDate month,
    Instant frozenAt,
    String digest,
    Map<String, String> sources,
    int digits,
    LocalDate numberDay,
    int groups,
    int places,
    Optional<Typed> typed,
    Optional<Instant> confirmedAt,
    Optional<Instant> drawnAt,
    int relaxed,
    int looked) {
  private static final DateTimeFormatter IN_ADDRESSES = DateTimeFormatter.ofPattern("uuuu-MM");

  /// @param unit for which it was typed
  public record Typed(String number, PersonId by, UnitId unit) {}

  public enum State {
    /// Frozen; the number is not drawn yet or nobody has typed it.
    FROZEN,
    /// Typed by one, to be confirmed by another.
    TYPED,
    /// Confirmed; the draw follows within minutes.
    CONFIRMED,
    DRAWN
  }

  public State state() {
    if (drawnAt.isPresent()) {
      return State.DRAWN;
    }
    if (confirmedAt.isPresent()) {
      return State.CONFIRMED;
    }
    return typed.isPresent() ? State.TYPED : State.FROZEN;
  }

  /// The number, once it is sure.
  public Optional<String> number() {
    return confirmedAt.isPresent() ? typed.map(Typed::number) : Optional.empty();
  }

  public String source(Language language) {
    return sources.getOrDefault(language.tag(), "");
  }

  public String inAddress() {
    return month.format(IN_ADDRESSES);
  }

  public String address() {
    return "/lots/" + inAddress();
  }
}
