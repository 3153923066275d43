package org.chungtay.place.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.place.Place;
import org.chungtay.place.PlacesForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever launches a place is told that a photo of it was sent for another one, or taken far away.
@ProductTest
class PhotosOfOtherPlacesTest {
  private static final String WARD = "Dương Nỗ";

  @Autowired PlacesForTests made;
  @Autowired Photos photos;
  @Autowired Visitors visitors;

  @Test
  void aPhotoOfAnotherPlaceOrTakenFarAwaySaysSoToWhoeverLaunches() throws IOException {
    var unit = made.unit("women", WARD).id().value();
    var picture = picture();
    var far = proposed("Đường Ảnh Xa");
    var honest = proposed("Đường Ảnh Thật");
    var copied = proposed("Đường Ảnh Mượn");
    sent(unit, far, PictureFiles.withExif(picture()));
    sent(unit, honest, picture);
    assertThat(visitors.as("officer", unit).get("/places/" + honest.id() + "/manage").body())
        .doesNotContain("Giống ảnh đã gửi cho việc khác", "Ảnh chụp cách đây");
    sent(unit, copied, picture);
    var officer = visitors.as("officer", unit);
    assertThat(officer.get("/places/" + far.id() + "/manage").body()).contains("Ảnh chụp cách đây");
    assertThat(officer.get("/places/" + copied.id() + "/manage").body())
        .contains("Giống ảnh đã gửi cho việc khác");
  }

  private static byte[] picture() throws IOException {
    return PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
  }

  private Place proposed(String name) {
    return made.proposed(made.drawn(made.unit("women", WARD), "road", name, made.line(WARD, 200)));
  }

  private void sent(UUID unit, Place place, byte[] picture) throws IOException {
    var _ =
        photos.add(
            made.someone("leader", unit),
            new Subject("place", place.id().value()),
            new ByteArrayInputStream(picture));
  }
}
