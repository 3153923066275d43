package org.chungtay.care.adopt;

import java.util.UUID;
import org.chungtay.shared.view.Option;

/// A group or a person to choose.
public record Named(UUID id, String name) {
  public Option option() {
    return new Option(id.toString(), name);
  }
}
