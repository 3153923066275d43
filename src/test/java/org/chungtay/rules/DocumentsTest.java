package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.shared.Exempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The generated documents are as the code is. `./mvnw test -Dtest=DocumentsTest -Dwrite=true`
/// writes them again.
class DocumentsTest {
  private static final Pattern ROW = Pattern.compile("^\\| (\\d) \\| (.*) \\|$", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

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
    assertSame(file, generated);
  }

  private static void assertSame(Path file, String generated) throws IOException {
    assertThat(Files.readString(file)).isEqualTo(generated);
  }

  @Test
  void aDocumentThatLagsBehindIsFound(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("modules.md"), "| `portal` | `outcome` |\n");
    assertThatThrownBy(() -> assertSame(file, "| `portal` | `activity`, `outcome` |\n"))
        .isInstanceOf(AssertionError.class);
  }

  /// The table of ARCHITECTURE.md: every module has its row, and uses lower rows only.
  @Test
  void importsPointToLowerRowsOnly() throws IOException {
    var rows = rows(Files.readString(Path.of("ARCHITECTURE.md")));
    assertThat(rows.keySet()).isEqualTo(new TreeSet<>(Sources.modules()));
    assertThat(
            Sources.modules().stream()
                .flatMap(module -> climbing(module, Sources.declaredDependencies(module), rows)))
        .isEmpty();
  }

  @Test
  void anImportThatClimbsIsFound() {
    var rows = rows("| 9 | `portal` |\n| 5 | `outcome`, `activity`: work |\n| 1 | `shared` |\n");
    assertThat(climbing("outcome", Set.of("portal"), rows)).isNotEmpty();
    assertThat(climbing("outcome", Set.of("activity"), rows)).as("beside it").isNotEmpty();
    assertThat(climbing("portal", Set.of("outcome", "shared"), rows)).isEmpty();
    assertThat(climbing("shared", Set.of(), rows)).isEmpty();
  }

  private static Map<String, Integer> rows(String architecture) {
    var rows = new TreeMap<String, Integer>();
    ROW.matcher(architecture)
        .results()
        .forEach(row ->
            NAME.matcher(row.group(2))
                .results()
                .forEach(name -> rows.put(name.group(1), Integer.valueOf(row.group(1)))));
    return rows;
  }

  /// Everybody may use `shared`, also from the row it lies in.
  private static Stream<String> climbing(
      String module, Set<String> uses, Map<String, Integer> rows) {
    return uses.stream()
        .filter(used -> !used.equals("shared"))
        .filter(used -> rows.getOrDefault(used, 0) >= rows.getOrDefault(module, 0))
        .map(used -> module + " uses " + used);
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
