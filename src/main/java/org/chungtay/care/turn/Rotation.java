package org.chungtay.care.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.PersonId;

/// Round robin inside a group: after whoever was last comes the next in the list who is there.
///
/// @param members in the order of the list
public record Rotation(List<Member> members) {

  /// @param since first day in the group
  /// @param last last day in the group, of one who leaves or is a guest
  /// @param awayFrom with `awayTo`, both included, days on which the person cannot come
  public record Member(
      PersonId person,
      LocalDate since,
      Optional<LocalDate> last,
      Optional<LocalDate> awayFrom,
      Optional<LocalDate> awayTo) {

    boolean there(LocalDate day) {
      var member = !day.isBefore(since) && last.map(one -> !day.isAfter(one)).orElse(true);
      var away =
          awayFrom.map(one -> !day.isBefore(one)).orElse(false)
              && awayTo.map(one -> !day.isAfter(one)).orElse(false);
      return member && !away;
    }
  }

  /// Who comes on each of these days; nobody where nobody of the list is there.
  ///
  /// @param before who came last before them
  public List<Optional<PersonId>> assign(List<LocalDate> days, Optional<PersonId> before) {
    var assigned = new ArrayList<Optional<PersonId>>();
    var last = before.map(this::position).orElse(-1);
    for (var day : days) {
      var next = next(last, day);
      assigned.add(next.map(position -> members.get(position).person()));
      last = next.orElse(last);
    }
    return assigned;
  }

  /// Whoever is no longer in the list is followed by its first.
  private int position(PersonId person) {
    return members.stream().map(Member::person).toList().indexOf(person);
  }

  private Optional<Integer> next(int last, LocalDate day) {
    for (var step = 1; step <= members.size(); step++) {
      var position = (last + step) % members.size();
      if (members.get(position).there(day)) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }
}
