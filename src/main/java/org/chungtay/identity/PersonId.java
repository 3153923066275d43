package org.chungtay.identity;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a person, with or without an account or a phone of their own.
public record PersonId(UUID value) {

  public static PersonId next() {
    return new PersonId(Ids.next());
  }

  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  public static PersonId of(UUID value) {
    return new PersonId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
