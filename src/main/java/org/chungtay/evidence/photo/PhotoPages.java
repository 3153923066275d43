package org.chungtay.evidence.photo;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.photo.PhotoFiles.Size;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The pictures themselves. A released one may be kept for an hour only, so that a takedown soon
/// holds everywhere; a private one is kept nowhere, and to others it does not exist.
@Controller
class PhotoPages {
  private final PhotoFiles files;
  private final Visibility visibility;
  private final ShownPhotos shown;

  PhotoPages(PhotoFiles files, Visibility visibility, ShownPhotos shown) {
    this.files = files;
    this.visibility = visibility;
    this.shown = shown;
  }

  @Open
  @GetMapping("/photos/{id:[0-9a-f]{64}}")
  ModelAndView photo(@PathVariable String id, Optional<Actor> actor) {
    var photo = new PhotoId(id);
    return switch (visibility.of(photo, actor)) {
      case PUBLIC -> Pages.page("evidence/photo/photo", shown.get(photo, true));
      case PRIVATE -> Pages.page("evidence/photo/photo", shown.get(photo, false));
      case TAKEN_DOWN -> Gone.page();
      case NONE -> throw new NotFound("photo");
    };
  }

  @Open
  @GetMapping("/photos/{id:[0-9a-f]{64}}/{size:small|large}")
  Object picture(@PathVariable String id, @PathVariable String size, Optional<Actor> actor) {
    return switch (visibility.of(new PhotoId(id), actor)) {
      case PUBLIC -> picture(id, size, CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
      case PRIVATE -> picture(id, size, CacheControl.noStore());
      case TAKEN_DOWN -> Gone.page();
      case NONE -> throw new NotFound("photo");
    };
  }

  private ResponseEntity<byte[]> picture(String id, String size, CacheControl kept) {
    var bytes = files.read(new PhotoId(id), Size.valueOf(size.toUpperCase(Locale.ROOT)));
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(kept)
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }
}
