package org.chungtay.activity;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of one of an activity's sites.
public record SiteId(UUID value) {

  public static SiteId next() {
    return new SiteId(Ids.next());
  }

  public static SiteId of(String text) {
    return new SiteId(UUID.fromString(text));
  }

  public static SiteId of(UUID value) {
    return new SiteId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
