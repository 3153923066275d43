package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.chungtay.rules.fixture.tree.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HouseRulesTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chungtay");

  private static final JavaClasses FIXTURE = new ClassFileImporter().importPackagesOf(Trees.class);

  @ParameterizedTest
  @FieldSource("org.chungtay.rules.HouseRule#ALL")
  void theProductKeepsTheRule(HouseRule rule) {
    assertThat(breaches(rule, PRODUCT)).isEmpty();
  }

  /// A rule that matches nothing is a defect.
  @ParameterizedTest
  @FieldSource("org.chungtay.rules.HouseRule#ALL")
  void theRuleRejectsTheFixtureThatBreaksIt(HouseRule rule) {
    assertThat(breaches(rule, FIXTURE)).isNotEmpty();
  }

  @Test
  void theProductIsLookedAt() {
    assertThat(PRODUCT.size()).isGreaterThan(100);
  }

  private static List<String> breaches(HouseRule rule, JavaClasses classes) {
    return classes.stream()
        .filter(HouseRulesTest::writtenByUs)
        .flatMap(type -> rule.brokenBy(type).stream())
        .toList();
  }

  private static boolean writtenByUs(JavaClass type) {
    return !type.getPackageName().startsWith("org.chungtay.templates")
        && !type.getSimpleName().isEmpty();
  }
}
