package org.chungtay.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A module whose rows speak of people lets them follow when one turns out to be another. Called
/// within the transaction of the decision.
///
/// Who did something, and what was posted, does not follow: that is history.
public interface FollowsPerson {

  /// The tables it answers for, as `schema.table`.
  List<String> tables();

  /// Moves what is of `gone` to `kept`, and takes out what would stand there twice.
  List<Followed> follow(PersonId gone, PersonId kept);

  /// Moves exactly these back, as far as they are still there, and puts back what was taken out.
  void comeBack(PersonId gone, PersonId kept, Collection<Followed> rows);

  /// @param what table, one of [#tables()]
  /// @param key of the row, with `part` where two make it (otherwise the same)
  /// @param aside the row itself in JSON, if it was taken out
  record Followed(String what, UUID key, UUID part, @Nullable String aside) {}
}
