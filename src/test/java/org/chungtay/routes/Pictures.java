package org.chungtay.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.evidence.photo.PictureFiles;

/// Photos, each unlike the others.
final class Pictures {
  private Pictures() {}

  static byte[] any() {
    try {
      return PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
