package org.chungtay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  /// Compiled templates are generated beside the modules, and name the models of their rooms.
  @Test
  void modulesImportOnlyWhatTheyDeclare() {
    ApplicationModules.of(ChungTay.class, resideInAPackage("org.chungtay.templates..")).verify();
  }
}
