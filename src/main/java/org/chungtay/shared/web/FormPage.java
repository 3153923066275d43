package org.chungtay.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the page that holds the form which this route receives. When the route refuses, that page
/// is shown again (status of the refusal kept) with everything the person typed and each refusal at
/// its field. Path variables of the route may be used: `@FormPage("/activities/{id}/join")`.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FormPage {
  String value();
}
