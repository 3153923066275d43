package org.chungtay.evidence;

import java.util.UUID;
import org.chungtay.identity.Actor;

/// Told by the module that owns a kind of subject: who may see its photos before release and decide
/// about taking them down. A kind that nobody answers for is seen by the uploader only.
public interface SubjectReview {
  /// The kind it answers for, such as `activity`.
  String kind();

  boolean mayReview(Actor actor, UUID subject);
}
