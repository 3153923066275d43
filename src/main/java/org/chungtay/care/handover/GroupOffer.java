package org.chungtay.care.handover;

import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.handover.Offered.State;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;

/// An adoption that a group asks another group to take over.
///
/// @param unit the group that is asked
/// @param words to it; may be empty
public record GroupOffer(
    UUID id, AdoptionId adoption, UnitId unit, PersonId by, String words, State state) {

  public boolean open() {
    return state == State.OFFERED;
  }
}
