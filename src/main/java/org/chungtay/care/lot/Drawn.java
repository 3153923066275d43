package org.chungtay.care.lot;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who looks at a place; nobody where there is no other group.
///
/// @param relaxed rules that this pair does not keep
public record Drawn(UUID place, UUID of, Optional<UUID> unit, Set<Rule> relaxed) {}
