package org.chungtay.identity;

/// A right that can be granted within a scope, such as `activity.confirm`. The module whose deed it
/// allows names it, as a constant at its door.
public record Permission(String code) {}
