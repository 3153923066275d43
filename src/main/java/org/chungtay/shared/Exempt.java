package org.chungtay.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// This type breaks a rule of the house on purpose. `docs/exceptions.md` lists all of them.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exempt {

  /// The rule's name in CONTRIBUTING.md, such as `rooms-are-private`.
  String from();

  String because();
}
