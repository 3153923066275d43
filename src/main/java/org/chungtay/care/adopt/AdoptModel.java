package org.chungtay.care.adopt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chungtay.care.adopt.Adoptability.Reason;
import org.chungtay.place.Place;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// A leader adopts a place for a group.
///
/// @param groups those the leader may act for
/// @param group the one that was chosen
/// @param reasons why it is not possible; the place's own before a group is chosen
/// @param members of the group, by name
/// @param sisters groups that are near enough to help out
public record AdoptModel(
    Form form,
    Place place,
    List<Named> groups,
    Optional<Named> group,
    List<Reason> reasons,
    List<Named> members,
    List<Named> sisters) {

  public String address() {
    return "/places/" + place.id() + "/adopt";
  }

  public boolean possible() {
    return group.isPresent() && reasons.isEmpty();
  }

  /// What was typed stands there again, also where the group is none or cannot adopt any more.
  public boolean asks() {
    return possible() || !form.fresh();
  }

  /// Whether more than the first duty was typed, or refused.
  public boolean moreDuties() {
    return IntStream.rangeClosed(2, AdoptPages.DUTIES)
        .anyMatch(number ->
            !form.value("duty-" + number).isEmpty() || form.refusal("duty-" + number).isPresent());
  }

  public List<Option> people() {
    return members.stream().map(Named::option).toList();
  }
}
