package org.chungtay.organization.standin;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.identity.StandIns.Told;
import org.chungtay.organization.right.RightLine;

/// What somebody may do, of their own and in the place of others.
///
/// @param own also ended ones
/// @param given handed on to others, also what is over
/// @param mayHandOver something of it can be handed on
public record MyRights(
    List<RightLine> own, List<Told> given, List<Told> received, boolean mayHandOver) {

  public List<RightLine> current() {
    return own.stream().filter(line -> !line.over()).toList();
  }

  public List<RightLine> former() {
    return own.stream().filter(RightLine::over).toList();
  }

  public static List<Told> open(List<Told> told) {
    return told.stream().filter(one -> !one.over()).toList();
  }

  public List<Told> over() {
    return Stream.concat(given.stream(), received.stream()).filter(Told::over).toList();
  }
}
