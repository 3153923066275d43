package org.chungtay.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;

/// Told by the module that owns a kind of subject: who may see its photos before release and decide
/// about taking them down, and who may add some until when. A kind that nobody answers for is seen
/// by the uploader only.
public interface SubjectReview {
  /// The kind it answers for, such as `activity`.
  String kind();

  boolean mayReview(Actor actor, UUID subject);

  /// Asked inside the transaction that adds a photo or takes one off. Holds the subject until the
  /// transaction ends and refuses whoever may not, and everyone once its photos no longer change:
  /// what is released is what was looked at. An owner that says nothing lets reviewers only.
  default void holdForPhotos(Actor actor, UUID subject) {
    if (!mayReview(actor, subject)) {
      throw new Forbidden();
    }
  }

  /// The same where somebody without an account adds a photo. An owner that says nothing takes
  /// none.
  default void holdForUnnamed(UUID subject) {
    throw new Forbidden();
  }

  /// Those of the subjects that the actor may review; owners of many subjects answer set-based.
  default Set<UUID> reviewable(Actor actor, Collection<UUID> subjects) {
    return subjects.stream()
        .distinct()
        .filter(subject -> mayReview(actor, subject))
        .collect(Collectors.toSet());
  }
}
