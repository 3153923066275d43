package org.chungtay.evidence.photo;

import java.time.Instant;
import java.util.Optional;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos.Position;

/// What is kept of an uploaded file: two clean JPEGs, and what its metadata said.
///
/// @param looks 64-bit difference hash: pictures that look alike differ in few bits
// Told apart by its id and never compared; the bytes are written once and dropped.
@SuppressWarnings("ArrayRecordComponent")
record Picture(
    PhotoId id,
    byte[] large,
    byte[] small,
    int width,
    int height,
    long looks,
    Optional<Instant> taken,
    Optional<Position> position) {}
