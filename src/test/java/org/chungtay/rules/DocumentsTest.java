package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chungtay.shared.Exempt;
import org.junit.jupiter.api.Test;

/// The generated documents are as the code is. `./mvnw test -Dtest=DocumentsTest -Dwrite=true`
/// writes them again.
class DocumentsTest {

  @Test
  void theModuleMapIsAsTheCodeIs() throws IOException {
    var rows =
        Sources.modules().stream()
            .sorted()
            .map(module -> "| `%s` | %s |\n".formatted(module, mayUse(module)))
            .collect(Collectors.joining());
    same(
        Path.of("docs/modules.md"),
        """
        # Who may use whom

        Drawn from the modules' declarations, which Spring Modulith verifies, by `DocumentsTest`; `./mvnw test -Dtest=DocumentsTest -Dwrite=true` draws it again. Everybody
        may use `shared`.

        | module | may use |
        |---|---|
        """
            + rows);
  }

  @Test
  void everyExceptionIsListedWithItsReason() throws IOException {
    var rows =
        product().stream()
            .filter(type -> type.isAnnotatedWith(Exempt.class))
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .map(type -> row(type.getName(), type.getAnnotationOfType(Exempt.class)))
            .collect(Collectors.joining());
    same(
        Path.of("docs/exceptions.md"),
        """
        # Exceptions from the rules

        Collected from `@Exempt` by `DocumentsTest`.

        | type | rule | because |
        |---|---|---|
        """
            + rows);
  }

  private static void same(Path file, String generated) throws IOException {
    if (Boolean.getBoolean("write")) {
      Files.writeString(file, generated);
    }
    assertThat(Files.readString(file)).isEqualTo(generated);
  }

  private static String row(String type, Exempt exempt) {
    return "| `%s` | %s | %s |\n".formatted(type, exempt.from(), exempt.because());
  }

  private static String mayUse(String module) {
    return Sources.declaredDependencies(module).stream()
        .filter(used -> !used.equals("shared"))
        .sorted()
        .map(used -> "`" + used + "`")
        .collect(Collectors.joining(", "));
  }

  private static JavaClasses product() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.chungtay");
  }
}
