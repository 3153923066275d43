package org.chungtay.territory.reorganize;

import java.util.Map;

/// Why a plan cannot be applied as it stands.
///
/// @param code ending of the message key `territory.problem.…`
public record Problem(String code, Map<String, Object> arguments) {}
