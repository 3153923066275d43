package org.chungtay.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;

/// Told by the module that owns a kind of subject: who may see its photos before release and decide
/// about taking them down. A kind that nobody answers for is seen by the uploader only.
public interface SubjectReview {
  /// The kind it answers for, such as `activity`.
  String kind();

  boolean mayReview(Actor actor, UUID subject);

  /// Those of the subjects that the actor may review; owners of many subjects answer set-based.
  default Set<UUID> reviewable(Actor actor, Collection<UUID> subjects) {
    return subjects.stream()
        .distinct()
        .filter(subject -> mayReview(actor, subject))
        .collect(Collectors.toSet());
  }
}
