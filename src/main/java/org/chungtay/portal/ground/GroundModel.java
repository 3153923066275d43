package org.chungtay.portal.ground;

import java.util.List;
import java.util.Optional;
import org.chungtay.portal.declared.DeclaredLine;
import org.chungtay.portal.target.TargetLine;

/// What was declared and planned of wards, by the wards of a day.
///
/// @param day under whose boundaries; empty as it was said
public record GroundModel(String day, List<Ward> wards) {

  public boolean isEmpty() {
    return wards.isEmpty();
  }

  /// @param name of the city where it is about all of it
  /// @param address of the ward's page; empty of the city
  public record Ward(String name, String address, List<Group> groups) {}

  /// Claims of one thing.
  ///
  /// @param together what they are together, if they are added
  /// @param apart message key of why they are not
  public record Group(List<Line> lines, Optional<Together> together, String apart) {}

  /// One of both.
  ///
  /// @param where why it stands here, in words; empty where it was said of the ward itself
  public record Line(String where, Optional<DeclaredLine> declared, Optional<TargetLine> target) {}

  /// @param said nearly 720 bushes
  /// @param evidence in the same former wards
  /// @param share that is reached, of targets; empty of what was declared
  /// @param of names of the former wards
  /// @param missing names of those of which nobody said anything
  public record Together(
      String said, DeclaredLine.Evidence evidence, String share, String of, String missing) {}
}
