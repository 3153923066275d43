package org.chungtay.shared.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The installation's one secret: `CHUNGTAY_SECRET`, or a file that only the owner of the data
/// folder can read, made at the first start.
@Component
class SecretKeeper {
  private static final int SHORTEST = 32;

  private final byte[] secret;

  SecretKeeper(
      @Value("${CHUNGTAY_SECRET:}") String configured, @Value("${chungtay.data}") Path data) {
    var text = configured.isBlank() ? kept(data.resolve("secret")) : configured.strip();
    if (text.length() < SHORTEST) {
      throw new IllegalStateException(
          "CHUNGTAY_SECRET is too short: give at least 32 random characters");
    }
    secret = text.getBytes(StandardCharsets.UTF_8);
  }

  byte[] secret() {
    return secret.clone();
  }

  private static String kept(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot keep the secret in " + file, unreadable);
    }
  }

  private static void create(Path file) throws IOException {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(file.toAbsolutePath().getParent());
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var out = Files.newByteChannel(file, options, mine)) {
      var text = Base64.getUrlEncoder().withoutPadding().encode(bytes);
      var _ = out.write(java.nio.ByteBuffer.wrap(text));
    } catch (FileAlreadyExistsException madeByAnother) {
      // Two starts at once: the first one's secret is read by both.
      return;
    }
  }
}
