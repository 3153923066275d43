package org.chungtay.activity.attend;

import java.time.Instant;
import java.util.UUID;

/// One line of the list of delegations.
public record CountedDelegation(UUID id, String name, int headCount, Instant enteredAt) {}
