package org.chungtay.care.look;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was seen.
///
/// @param asked items of the check-list of that day
/// @param ticked those that were found well
public record Look(
    UUID id, List<String> asked, List<String> ticked, String words, Optional<String> answer) {}
