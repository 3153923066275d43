package org.chungtay.shared.error;

import java.util.Map;

/// What is wrong with one field: its name in the form or JSON body, a stable code (message key
/// `refusal.<code>`), and the arguments of the message.
public record FieldRefusal(String field, String code, Map<String, Object> arguments) {

  public FieldRefusal(String field, String code) {
    this(field, code, Map.of());
  }
}
