package org.chungtay.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.TestPropertySource;

/// A [ProductTest] that sends every route its request: it adds organisations, closes units and ends
/// terms which the other tests count on, so all such tests share a second product with a database
/// of its own, in which nothing happens by the clock. `./verify` runs them beside the others.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProductTest
@Tag("separate")
@TestPropertySource(properties = "db-scheduler.enabled=false")
public @interface SeparateProductTest {}
