package org.chungtay.activity.attend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.chungtay.identity.Forbidden;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The signed paper sheet, photographed: evidence that people were there. It holds their names and
/// signatures, so it is a subject of its own, which no confirmation ever releases; leaders of the
/// activity and whoever may confirm it see it, nobody else.
@Component
class SheetPhotos implements SubjectReview {
  private static final String KIND = "attendance-sheet";
  private static final String FIELD = "sheet";
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

  /// Those of a form's field `sheet`, refused there when there are none or too many; browsers send
  /// an empty file where none was chosen.
  static List<MultipartFile> chosen(Form form, @Nullable List<MultipartFile> sent) {
    var pictures =
        sent == null
            ? List.<MultipartFile>of()
            : sent.stream().filter(picture -> !picture.isEmpty()).toList();
    if (pictures.isEmpty()) {
      form.refuse(FIELD, "needed");
    } else if (pictures.size() > MOST_AT_ONCE) {
      form.refuse(FIELD, "too-many-photos");
    }
    return pictures;
  }

  /// Refuses `activity-closed` once the activity is confirmed or called off, and, before the first
  /// is kept, a sheet whose code says that it is another activity's.
  void add(Actor leader, ActivityId activity, List<MultipartFile> pictures) throws IOException {
    var _ = requireOpen(leader, activity);
    for (var picture : pictures) {
      var code = SheetCode.on(picture.getBytes());
      if (code.filter(read -> !read.activity().equals(activity)).isPresent()) {
        throw new InvalidInput(FIELD, "sheet-of-another");
      }
    }
    for (var picture : pictures) {
      try (var bytes = picture.getInputStream()) {
        var _ = photos.add(leader, subject(activity), bytes);
      }
    }
  }

  /// Keeps a photo at the activity that its code names. One that cannot be kept is told why.
  SortedSheet sort(Actor leader, MultipartFile picture) throws IOException {
    var file = Typed.line(Objects.requireNonNullElse(picture.getOriginalFilename(), ""));
    var bytes = picture.getBytes();
    var code = SheetCode.on(bytes);
    if (code.isEmpty()) {
      return SortedSheet.refused(file, new FieldRefusal(FIELD, "no-sheet-code", named(file)));
    }
    try {
      var activity = requireOpen(leader, code.get().activity());
      var _ = photos.add(leader, subject(activity.id()), new ByteArrayInputStream(bytes));
      return SortedSheet.kept(file, activity, code.get());
    } catch (NotFound | Forbidden notTheirs) {
      return SortedSheet.refused(file, new FieldRefusal(FIELD, "not-your-sheet", named(file)));
    } catch (DomainException refused) {
      return SortedSheet.refused(
          file, new FieldRefusal(FIELD, refused.code(), refused.arguments()));
    }
  }

  private static Map<String, Object> named(String file) {
    return Map.of("file", file);
  }

  void remove(Actor leader, ActivityId activity, PhotoId photo) {
    var _ = requireOpen(leader, activity);
    photos.remove(leader, subject(activity), photo);
  }

  private Activity requireOpen(Actor leader, ActivityId activity) {
    var found = leadership.require(leader, activity);
    if (!found.state().takesAttendance() && found.state() != State.REPORTED) {
      throw new ActivityClosed();
    }
    return found;
  }

  List<Photos.Photo> of(ActivityId activity) {
    return photos.of(subject(activity));
  }

  private static Subject subject(ActivityId activity) {
    return new Subject(KIND, activity.value());
  }
}
