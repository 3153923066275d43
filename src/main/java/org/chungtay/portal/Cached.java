package org.chungtay.portal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The page is the same for every visitor who is not signed in, and may be up to thirty seconds
/// old: it is kept in memory, compressed once, and answered before anything else runs.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Cached {}
