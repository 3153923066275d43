package org.chungtay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  /// Compiled templates are generated beside the modules, and name the models of their rooms.
  @Test
  void modulesImportOnlyWhatTheyDeclare() {
    ApplicationModules.of(ChungTay.class, resideInAPackage("org.chungtay.templates..")).verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Module 'street' depends on module 'house'",
        "Module 'garden' depends on non-exposed type org.chungtay.rules.fixture.town.house.cellar.Wine",
        "Cycle detected: Slice garden"
      })
  void aTownThatBreaksTheRulesIsRejected(String violation) {
    var town = ApplicationModules.of("org.chungtay.rules.fixture.town", _ -> true);
    assertThat(town.detectViolations().getMessages())
        .anyMatch(message -> message.contains(violation));
  }

  /// A module's declaration is read from the class path, where a package-info of its tests would
  /// hide it: the module could then use every other and nobody would say so. Tests in a module's
  /// root package have no package-info; the module's own holds for them.
  @Test
  void noTestHidesAModulesDeclaration() {
    assertThat(Path.of("src/main/java/org/chungtay").toFile().listFiles())
        .isNotEmpty()
        .noneMatch(module ->
            Files.exists(
                Path.of("src/test/java/org/chungtay", module.getName(), "package-info.java")));
  }
}
