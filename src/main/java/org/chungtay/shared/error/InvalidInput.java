package org.chungtay.shared.error;

import java.util.List;
import java.util.Map;

/// One or more fields were refused. Nothing was changed.
public final class InvalidInput extends Invalid {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldRefusal> fields;

  public InvalidInput(List<FieldRefusal> fields) {
    super("invalid-input", Map.of("count", fields.size()));
    this.fields = List.copyOf(fields);
  }

  public InvalidInput(String field, String code) {
    this(List.of(new FieldRefusal(field, code)));
  }

  public List<FieldRefusal> fields() {
    return fields;
  }
}
