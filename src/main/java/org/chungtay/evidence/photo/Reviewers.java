package org.chungtay.evidence.photo;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.evidence.EvidencePermissions;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who reviews photos of which subjects: whoever the subject's owner names, and who holds
/// `photos.review` for the whole installation.
@Component
public class Reviewers {
  private final ObjectProvider<SubjectReview> reviews;
  private final Access access;

  Reviewers(ObjectProvider<SubjectReview> reviews, Access access) {
    this.reviews = reviews;
    this.access = access;
  }

  /// See [SubjectReview#holdForPhotos].
  void holdForPhotos(Actor actor, Subject subject) {
    reviews.stream()
        .filter(review -> review.kind().equals(subject.kind()))
        .forEach(review -> review.holdForPhotos(actor, subject.id()));
  }

  /// See [SubjectReview#holdForUnnamed]; a kind that nobody answers for takes none.
  void holdForUnnamed(Subject subject) {
    reviews.stream()
        .filter(review -> review.kind().equals(subject.kind()))
        .findAny()
        .orElseThrow(Forbidden::new)
        .holdForUnnamed(subject.id());
  }

  boolean mayReview(Actor actor, Subject subject) {
    return everywhere(actor)
        || reviews.stream()
            .filter(review -> review.kind().equals(subject.kind()))
            .anyMatch(review -> review.mayReview(actor, subject.id()));
  }

  /// Deciding in public takes the permission as well; a leader may look, not decide.
  public Set<Subject> decidable(Actor actor, Collection<Subject> subjects) {
    if (everywhere(actor)) {
      return Set.copyOf(subjects);
    }
    return access.allowsAnywhere(actor, EvidencePermissions.REVIEW)
        ? reviews.stream()
            .flatMap(review ->
                review.reviewable(actor, ids(review.kind(), subjects)).stream()
                    .map(id -> new Subject(review.kind(), id)))
            .collect(Collectors.toSet())
        : Set.of();
  }

  public boolean everywhere(Actor actor) {
    return access.allows(actor, EvidencePermissions.REVIEW, Access.INSTALLATION);
  }

  private static Set<UUID> ids(String kind, Collection<Subject> subjects) {
    return subjects.stream()
        .filter(subject -> subject.kind().equals(kind))
        .map(Subject::id)
        .collect(Collectors.toSet());
  }
}
