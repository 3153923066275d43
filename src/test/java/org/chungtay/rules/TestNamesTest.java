package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/// Tests are found by the names of their classes: one that ends otherwise would never run. A
/// `…Bench` is only run when it is asked for.
class TestNamesTest {
  private static final String FIXTURE = "org.chungtay.rules.fixture.names";

  @Test
  void everyTestStandsInAClassThatIsRun() {
    assertThat(neverRun("org.chungtay")).filteredOn(type -> !type.startsWith(FIXTURE)).isEmpty();
  }

  @Test
  void aTestInAnotherClassIsNoticed() {
    assertThat(neverRun(FIXTURE)).containsExactly(FIXTURE + ".NeverRun");
  }

  private static List<String> neverRun(String packages) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages(packages).stream()
            .filter(TestNamesTest::holdsTests)
            .filter(type -> !type.getName().matches(".*(Test|Journey|Bench)"))
            .map(JavaClass::getName)
            .toList();
  }

  private static boolean holdsTests(JavaClass type) {
    return type.getMethods().stream()
        .anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
  }
}
