package org.chungtay.activity;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a person's registration for an activity.
public record RegistrationId(UUID value) {

  public static RegistrationId next() {
    return new RegistrationId(Ids.next());
  }

  public static RegistrationId of(String text) {
    return new RegistrationId(UUID.fromString(text));
  }

  public static RegistrationId of(UUID value) {
    return new RegistrationId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
