package org.chungtay.identity.signin;

import java.util.UUID;

/// One of the people behind a phone.
public record Candidate(UUID id, String name) {}
