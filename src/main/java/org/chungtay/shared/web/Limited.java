package org.chungtay.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// At most so many calls of this route in so many minutes, by one signed-in person and, for those
/// not signed in, from one network address. Beyond it the caller is refused with `too-many` and may
/// try again later. Many phones share an address in mobile networks: be generous.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Limited {
  int calls();

  int minutes();
}
