package org.chungtay.territory.annex;

import java.time.Instant;
import java.util.UUID;
import org.chungtay.identity.PersonId;

/// An annex that was sent, and what became of its lines.
///
/// @param kept lines that are in the plan
/// @param changed new communes and parts that were not in it before, or otherwise
/// @param unchanged lines that say nothing of what their area becomes
/// @param cleaned lines from which invisible characters were taken
/// @param refused lines to be mended
public record SentAnnex(
    UUID id,
    UUID plan,
    String file,
    PersonId by,
    Instant at,
    int kept,
    int changed,
    int unchanged,
    int cleaned,
    int refused) {

  public String address() {
    return "/administration/reorganizations/" + plan + "/annex/" + id;
  }
}
