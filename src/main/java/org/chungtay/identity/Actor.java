package org.chungtay.identity;

/// The signed-in person on whose behalf something is asked. Controllers take an `Actor` (or
/// `Optional<Actor>`) parameter; services are passed it.
public record Actor(PersonId person, String name) {}
