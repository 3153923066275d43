package org.chungtay.organization;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of an organisation (Fatherland Front, Youth Union, …).
public record OrganizationId(UUID value) {

  public static OrganizationId next() {
    return new OrganizationId(Ids.next());
  }

  public static OrganizationId of(String text) {
    return new OrganizationId(UUID.fromString(text));
  }

  public static OrganizationId of(UUID value) {
    return new OrganizationId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
