package org.chungtay.evidence.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.chungtay.evidence.AnimatedPhoto;
import org.chungtay.evidence.HeicPhoto;
import org.chungtay.evidence.NotAPhoto;
import org.chungtay.evidence.PhotoTooLarge;
import org.chungtay.evidence.PhotoTooSmall;
import org.chungtay.evidence.PhotosBusy;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Turns whatever was uploaded into a [Picture] or a refusal. The kind is read from the bytes,
/// never from the name or the declared type; size and dimensions are checked before anything is
/// decoded.
@Component
class PictureReader {
  private static final int MOST_BYTES = 15 * 1024 * 1024;
  private static final long MOST_PIXELS = 50_000_000;
  private static final int LEAST_SIDE = 64;
  // A decoded picture takes up to 40 MB; two at a time suit the smallest machine.
  private final Semaphore decoding = new Semaphore(2);

  private final CityClock clock;

  PictureReader(CityClock clock) {
    this.clock = clock;
  }

  Picture read(InputStream file) {
    var bytes = bytes(file);
    var kind = PictureKind.of(bytes);
    var read = PictureMetadata.of(bytes, clock);
    try {
      if (!decoding.tryAcquire(20, TimeUnit.SECONDS)) {
        throw new PhotosBusy();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PhotosBusy();
    }
    try {
      return CleanJpeg.picture(decoded(bytes, kind), read);
    } catch (IOException damaged) {
      throw new NotAPhoto();
    } finally {
      decoding.release();
    }
  }

  private static byte[] bytes(InputStream file) {
    try {
      var bytes = file.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new PhotoTooLarge();
      }
      return bytes;
    } catch (IOException cutOff) {
      throw new NotAPhoto();
    }
  }

  private static BufferedImage decoded(byte[] bytes, PictureKind kind) throws IOException {
    switch (kind) {
      case HEIC -> throw new HeicPhoto();
      case ANIMATED -> throw new AnimatedPhoto();
      case OTHER -> throw new NotAPhoto();
      case JPEG, PNG, WEBP -> {}
    }
    var readers = ImageIO.getImageReadersByFormatName(kind.format());
    if (!readers.hasNext()) {
      throw new IllegalStateException("no reader for " + kind);
    }
    var reader = readers.next();
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      return sized(reader);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      // Readers answer crafted files with whatever breaks first.
      throw new NotAPhoto();
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage sized(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (Math.min(width, height) < LEAST_SIDE) {
      throw new PhotoTooSmall();
    }
    if ((long) width * height > MOST_PIXELS) {
      throw new PhotoTooLarge();
    }
    var parameters = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / (2 * PhotoFiles.Size.LARGE.longest()));
    parameters.setSourceSubsampling(step, step, 0, 0);
    var cutOff = new AtomicBoolean();
    reader.addIIOReadWarningListener(
        (_, warning) -> cutOff.compareAndSet(false, warning.contains("remature")));
    var image = reader.read(0, parameters);
    if (cutOff.get()) {
      throw new NotAPhoto();
    }
    return image;
  }
}
