package org.chungtay.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Route policy: only someone who holds this permission *somewhere* today may call this. Whether
/// they hold it for the unit in question is asked again in the service: this is the outer fence,
/// not the rule.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {

  /// Code of the permission, such as `activity.confirm`.
  String value();

  /// What gives lasting rights is not done in another's place, though the permission may be handed
  /// on.
  boolean inOwnRight() default false;
}
