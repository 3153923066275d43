package org.chungtay.movement.choice;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Photos of this module's subjects as they come from a form and go to a page.
@Component
public class SubjectPhotos {
  private static final int MOST_AT_ONCE = 12;
  private static final int SMALL = 480;

  private final Photos photos;

  SubjectPhotos(Photos photos) {
    this.photos = photos;
  }

  /// Refuses the first one that is no photo; browsers send an empty file where none was chosen.
  public void add(Actor actor, Subject subject, List<MultipartFile> pictures) throws IOException {
    if (pictures.size() > MOST_AT_ONCE) {
      throw new InvalidInput("photo", "too-many-photos");
    }
    for (var picture : pictures) {
      if (!picture.isEmpty()) {
        try (var bytes = picture.getInputStream()) {
          var _ = photos.add(actor, subject, bytes);
        }
      }
    }
  }

  public void remove(Actor actor, Subject subject, PhotoId photo) {
    photos.remove(actor, subject, photo);
  }

  /// Also those that are not public yet, for those who may see them; below what looks like a photo
  /// of something else it says so.
  public List<Photo> all(Page page, Subject subject, String words) {
    return photos.of(subject).stream()
        .filter(photo -> !photo.takenDown())
        .map(photo -> shown(photo.id(), words, doubt(page, photo), photo.width(), photo.height()))
        .toList();
  }

  private static String doubt(Page page, Photos.Photo photo) {
    return photo.similar().isEmpty() ? "" : page.t("movement.photo.similar");
  }

  /// What everyone sees.
  public List<Photo> released(String kind, List<UUID> subjects, String words, int most) {
    return photos.released(kind, subjects, most).stream()
        .map(photo -> shown(photo.id(), words, "", photo.width(), photo.height()))
        .toList();
  }

  private static Photo shown(PhotoId id, String words, String caption, int width, int height) {
    return new Photo(
        "/photos/" + id + "/small",
        "/photos/" + id + "/large",
        words,
        caption,
        SMALL,
        Math.max(1, SMALL * height / Math.max(1, width)));
  }
}
