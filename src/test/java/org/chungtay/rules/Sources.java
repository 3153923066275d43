package org.chungtay.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/// The product as text.
final class Sources {
  static final Path JAVA = Path.of("src/main/java/org/chungtay");
  static final Path TEMPLATES = Path.of("src/main/jte");
  static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private Sources() {}

  static List<Path> below(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Module names, which are also the names of their schemas.
  static Set<String> modules() {
    try (Stream<Path> folders = Files.list(JAVA)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What a module's package-info says it may use.
  static Set<String> declaredDependencies(String module) {
    try {
      var declared =
          Class.forName("org.chungtay." + module + ".package-info")
              .getAnnotation(ApplicationModule.class);
      return declared == null ? Set.of() : Set.of(declared.allowedDependencies());
    } catch (ClassNotFoundException undocumented) {
      throw new AssertionError(module + " has no package-info", undocumented);
    }
  }
}
