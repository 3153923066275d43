package org.chungtay.activity.report;

import java.io.IOException;
import java.util.List;
import org.chungtay.activity.ActivityId;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// An activity's photos as they come from a form.
@Component
public class ReportPhotos {
  private static final int MOST_AT_ONCE = 12;

  private final Photos photos;

  ReportPhotos(Photos photos) {
    this.photos = photos;
  }

  /// Refuses the first one that is no photo; browsers send an empty file where none was chosen.
  public void add(Actor leader, ActivityId activity, List<MultipartFile> pictures)
      throws IOException {
    if (pictures.size() > MOST_AT_ONCE) {
      throw new InvalidInput("photo", "too-many-photos");
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
    photos.remove(leader, subject(activity), photo);
  }

  private static Subject subject(ActivityId activity) {
    return new Subject("activity", activity.value());
  }
}
