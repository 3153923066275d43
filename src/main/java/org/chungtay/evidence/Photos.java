package org.chungtay.evidence;

import java.io.InputStream;
import java.util.List;
import org.chungtay.identity.Actor;

/// Photos as evidence. Addresses: `/photos/{id}/{size}` with size `small` (480 px) or `large`
/// (1,600 px); only released ones answer to everyone.
public interface Photos {

  /// Reads position and time, re-encodes without any metadata, stores once by content, attaches to
  /// the subject as private. Refuses what the subject's owner refuses ([SubjectReview]),
  /// `not-a-photo`, `photo-too-large`, `photo-too-small`; repeating it changes nothing.
  Stored add(Actor actor, Subject subject, InputStream picture);

  /// The same for somebody without an account: nobody in person attached it. Refuses wherever the
  /// subject's owner does not say that it takes photos from anybody
  /// ([SubjectReview#holdForUnnamed]).
  Stored addUnnamed(Subject subject, InputStream picture);

  /// Takes what was never released off these subjects: it was kept long enough.
  void forget(String kind, java.util.Collection<java.util.UUID> subjects);

  /// Takes a photo off its subject before release (undo of add).
  void remove(Actor actor, Subject subject, PhotoId photo);

  /// Makes the subject's photos public; called inside the transaction that confirms the subject.
  void release(Actor actor, Subject subject);

  /// The same for many subjects of one kind, in one statement.
  void release(Actor actor, String kind, java.util.Collection<java.util.UUID> subjects);

  /// Takes them out of the public's sight again with the outcome they are evidence of; called
  /// inside the transaction that opens the subject again.
  void withdraw(Actor actor, Subject subject);

  /// All photos of a subject, oldest first, with what a confirming officer should know.
  List<Photo> of(Subject subject);

  /// The released photos of many subjects of one kind, newest first.
  List<Released> released(String kind, List<java.util.UUID> subjects, int most);

  /// @param similar other subjects' photos that look the same (near-duplicates)
  record Stored(PhotoId id, List<Subject> similar) {}

  /// A photo with what only confirming officers may see of it.
  ///
  /// @param similar other subjects whose photos look the same
  /// @param twice another photo of the same subject looks the same
  record Photo(
      PhotoId id,
      int width,
      int height,
      boolean released,
      boolean takenDown,
      java.util.Optional<java.time.Instant> taken,
      java.util.Optional<Position> position,
      List<Subject> similar,
      boolean twice) {}

  /// WGS 84; shown to confirming officers only.
  record Position(double latitude, double longitude) {}

  record Released(PhotoId id, Subject subject, int width, int height) {}
}
