package org.chungtay.care.outside;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/// A picture that came otherwise than by a form.
final class SentPicture implements MultipartFile {
  private final byte[] bytes;

  SentPicture(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public String getName() {
    return "after";
  }

  @Override
  public String getOriginalFilename() {
    return "after.jpg";
  }

  @Override
  public String getContentType() {
    return "image/jpeg";
  }

  @Override
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  @Override
  public long getSize() {
    return bytes.length;
  }

  @Override
  public byte[] getBytes() {
    return bytes.clone();
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public void transferTo(File file) throws IOException {
    var _ = Files.write(file.toPath(), bytes);
  }
}
