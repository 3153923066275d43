package org.chungtay.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.territory.AreaId;

/// A confirmed piece of work as the outcome book takes it.
///
/// @param area commune or ward of its day
/// @param day day of the work in the city's zone
/// @param title what a reader of the rows sees
/// @param address path of the public page with its evidence
/// @param shares of all its amounts; parts sum to exactly 1
/// @param amounts one per indicator, 0 or more; indicators by code
/// @param subject whose state the amounts of a last value are: the same id as long as it is the
///   same thing, through reorganisations; a unit's id for the state of a unit. Empty where only
///   amounts that add up are posted
/// @param persons pseudonyms (stable per person, never a PersonId) of those who took part by name
public record Posting(
    Source source,
    AreaId area,
    LocalDate day,
    String title,
    String address,
    List<Share> shares,
    List<Amount> amounts,
    List<UUID> persons,
    Optional<UUID> subject) {

  public Posting(
      Source source,
      AreaId area,
      LocalDate day,
      String title,
      String address,
      List<Share> shares,
      List<Amount> amounts,
      List<UUID> persons) {
    this(source, area, day, title, address, shares, amounts, persons, Optional.empty());
  }

  public record Amount(String indicator, BigDecimal quantity) {}
}
