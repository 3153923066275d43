package org.chungtay.evidence.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chungtay.evidence.Photos.Position;
import org.chungtay.shared.time.CityClock;

/// What the camera wrote beside the picture. Unreadable or absent metadata is no fault: pictures
/// that came through Zalo have none.
///
/// @param orientation EXIF 1 to 8: how the stored pixels must be turned to be seen upright
record PictureMetadata(int orientation, Optional<Instant> taken, Optional<Position> position) {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
  private static final PictureMetadata NONE =
      new PictureMetadata(1, Optional.empty(), Optional.empty());

  static PictureMetadata of(byte[] bytes, CityClock clock) {
    try {
      var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
      return new PictureMetadata(orientation(metadata), taken(metadata, clock), position(metadata));
    } catch (ImageProcessingException | MetadataException | IOException unreadable) {
      return NONE;
    }
  }

  private static int orientation(Metadata metadata) throws MetadataException {
    var main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    return main == null || !main.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
        ? 1
        : main.getInt(ExifIFD0Directory.TAG_ORIENTATION);
  }

  /// Cameras write local time without a zone; phones of this city keep the city's.
  private static Optional<Instant> taken(Metadata metadata, CityClock clock) {
    var exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    var written = exif == null ? null : exif.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
    if (written == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(clock.instantOf(LocalDateTime.parse(written.strip(), WRITTEN)));
    } catch (DateTimeParseException cameraWithoutClock) {
      return Optional.empty();
    }
  }

  private static Optional<Position> position(Metadata metadata) {
    var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
    var place = gps == null ? null : gps.getGeoLocation();
    return place == null
            || place.isZero()
            || Math.abs(place.getLatitude()) > 90
            || Math.abs(place.getLongitude()) > 180
        ? Optional.empty()
        : Optional.of(new Position(place.getLatitude(), place.getLongitude()));
  }
}
