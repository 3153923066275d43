package org.chungtay.territory.annex;

import java.util.Map;

/// Why a line of an annex is not taken into the plan; the others are.
///
/// @param code ending of the message key `refusal.…`
record LineRefused(String code, Map<String, Object> arguments) {
  static LineRefused of(String code) {
    return new LineRefused(code, Map.of());
  }
}
