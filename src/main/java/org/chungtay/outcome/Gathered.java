package org.chungtay.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.territory.AreaId;

/// Claims (declared figures or targets) of one thing, organisation and period that stand under one
/// ward of a day. What others declared or planned is never divided; it is added where all that is
/// added was said of whole former wards, each once (ADR 94).
///
/// @param ward empty of the whole city
/// @param claims as they were made
public record Gathered<T>(Optional<AreaId> ward, List<Placed<T>> claims, Addition addition) {

  /// @param area that it was said of; empty of the whole city
  public record Placed<T>(T claim, Optional<AreaId> area, Place place) {}

  public enum Place {
    /// Said of this ward, or of the city; beside it stands the evidence of the ward under the same
    /// boundaries.
    ITSELF,
    /// Said of a former ward that lies wholly in this one.
    WHOLE,
    /// Said of a former ward that was split: beside each of its parts, and in no sum.
    SPLIT,
    /// Said of a ward that came only after the day.
    LATER
  }

  /// What the claims of former wards are together.
  public sealed interface Addition {

    /// There are not two of them.
    record None() implements Addition {}

    /// @param evidenced in these former wards in the same period
    /// @param of the former wards that are added
    /// @param missing former wards of which nobody said anything
    record Added(
        BigDecimal quantity,
        Qualifier qualifier,
        Outcomes.Figure evidenced,
        List<AreaId> of,
        List<AreaId> missing)
        implements Addition {}

    record Apart(Why why) implements Addition {}
  }

  /// Why claims of former wards are not added.
  public enum Why {
    /// Persons, ratios and states of a day are not added.
    NEVER_ADDED,
    /// The ward itself has a figure for the same period, which may hold theirs.
    OWN_FIGURE,
    /// Of one former ward there are two figures.
    SAID_TWICE,
    /// One of these wards had become part of another of them.
    OVERLAP
  }
}
