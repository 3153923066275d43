package org.chungtay.care;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of an adoption.
public record AdoptionId(UUID value) {

  public static AdoptionId next() {
    return new AdoptionId(Ids.next());
  }

  public static AdoptionId of(String text) {
    return new AdoptionId(UUID.fromString(text));
  }

  public static AdoptionId of(UUID value) {
    return new AdoptionId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
