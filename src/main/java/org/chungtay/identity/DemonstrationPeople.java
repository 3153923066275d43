package org.chungtay.identity;

import java.util.List;
import java.util.UUID;

/// The invented people as whom a visitor of a demonstration may sign in with one tap. In a real
/// installation nobody is offered, and offering or signing in is refused.
public interface DemonstrationPeople {

  /// Offers a person on the sign-in page; repeating it changes label, place and position.
  ///
  /// @param roleLabelKey message key of what the person is, such as `identity.role.officer`
  /// @param place where, in the demonstration's own words: `phường Thuỷ Xuân`
  void offer(PersonId person, String roleLabelKey, String place, int position);

  /// In their order; empty when this is no demonstration.
  List<DemonstrationPerson> offered();

  record DemonstrationPerson(UUID id, String name, String roleLabelKey, String place) {}
}
