package org.chungtay.care.voice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where to look for the same: at a place, around a point.
///
/// @param not what is itself looked from
/// @param kind only of this kind around the point; empty for any
public record Near(
    UUID not,
    @Nullable UUID place,
    String kind,
    @Nullable Double latitude,
    @Nullable Double longitude,
    int metres) {
  private static final UUID NOTHING = new UUID(0, 0);
  private static final double METRES_PER_DEGREE = 111_320;
  private static final double NOBODY_LIVES_BEYOND = 80;

  double down() {
    return metres / METRES_PER_DEGREE;
  }

  double across() {
    var north = latitude == null ? 0 : Math.min(Math.abs(latitude), NOBODY_LIVES_BEYOND);
    return down() / Math.cos(Math.toRadians(north));
  }

  public static Near of(Voice voice, int metres) {
    return new Near(
        voice.id(), voice.place(), voice.kind(), voice.latitude(), voice.longitude(), metres);
  }

  /// At the place itself, whatever it is about, and not around it.
  public static Near at(UUID place) {
    return new Near(NOTHING, place, "-", null, null, 0);
  }

  /// Whatever it is about.
  public static Near around(@Nullable Double latitude, @Nullable Double longitude, int metres) {
    return new Near(NOTHING, null, "", latitude, longitude, metres);
  }

  /// Metres between two points of the earth, near enough for what is near.
  public static double between(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    var across = (otherLongitude - longitude) * Math.cos(Math.toRadians(latitude));
    return Math.hypot(otherLatitude - latitude, across) * METRES_PER_DEGREE;
  }
}
