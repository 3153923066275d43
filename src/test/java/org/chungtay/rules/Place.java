package org.chungtay.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/// Where a class lives: its module and, below the module's root, its room.
record Place(String module, Optional<String> room) {
  private static final String FIXTURE = "org.chungtay.rules.fixture.";
  private static final String PRODUCT = "org.chungtay.";

  static Place of(JavaClass type) {
    return ofPackage(type.getPackageName());
  }

  static Place ofPackage(String packageName) {
    var root = packageName.startsWith(FIXTURE) ? FIXTURE : PRODUCT;
    if (!packageName.startsWith(root)) {
      return new Place("", Optional.empty());
    }
    var parts = packageName.substring(root.length()).split("\\.", 2);
    return new Place(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
  }

  boolean isRoom() {
    return room.isPresent() && !module.equals("shared") && !module.equals("templates");
  }

  boolean isDoor() {
    return room.isEmpty() && !module.isEmpty() && !module.equals("shared");
  }
}
