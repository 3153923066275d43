package org.chungtay.activity.attend;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The signed paper sheet, photographed: evidence that people were there. It holds their names and
/// signatures, so it is a subject of its own, which no confirmation ever releases; leaders of the
/// activity and whoever may confirm it see it, nobody else.
@Component
class SheetPhotos implements SubjectReview {
  private static final String KIND = "attendance-sheet";
  private static final int MOST_AT_ONCE = 12;

  private final Leadership leadership;
  private final Lifecycle lifecycle;
  private final Access access;
  private final Photos photos;

  SheetPhotos(Leadership leadership, Lifecycle lifecycle, Access access, Photos photos) {
    this.leadership = leadership;
    this.lifecycle = lifecycle;
    this.access = access;
    this.photos = photos;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return lifecycle.find(ActivityId.of(subject)).filter(one -> sees(actor, one)).isPresent();
  }

  private boolean sees(Actor actor, Activity activity) {
    return leadership.leads(actor, activity)
        || access.allows(actor, ActivityPermissions.CONFIRM, activity.leadUnit().value());
  }

  /// Refuses `activity-closed` once the activity is confirmed or called off.
  void add(Actor leader, ActivityId activity, List<MultipartFile> pictures) throws IOException {
    requireOpen(leader, activity);
    if (pictures.size() > MOST_AT_ONCE) {
      throw new InvalidInput("sheet", "too-many-photos");
    }
    for (var picture : pictures) {
      if (!picture.isEmpty()) {
        try (var bytes = picture.getInputStream()) {
          var _ = photos.add(leader, subject(activity), bytes);
        }
      }
    }
  }

  void remove(Actor leader, ActivityId activity, PhotoId photo) {
    requireOpen(leader, activity);
    photos.remove(leader, subject(activity), photo);
  }

  private void requireOpen(Actor leader, ActivityId activity) {
    var state = leadership.require(leader, activity).state();
    if (!state.takesAttendance() && state != State.REPORTED) {
      throw new ActivityClosed();
    }
  }

  List<Photos.Photo> of(ActivityId activity) {
    return photos.of(subject(activity));
  }

  private static Subject subject(ActivityId activity) {
    return new Subject(KIND, activity.value());
  }
}
