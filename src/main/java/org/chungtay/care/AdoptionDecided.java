package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Somebody has accepted, refused or ended this adoption meanwhile; `who` says who.
public final class AdoptionDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public AdoptionDecided(String who) {
    super("adoption-decided", Map.of("who", who));
  }
}
