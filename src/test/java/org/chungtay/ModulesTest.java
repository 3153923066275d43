package org.chungtay;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void modulesImportOnlyWhatTheyDeclare() {
    ApplicationModules.of(ChungTay.class).verify();
  }
}
