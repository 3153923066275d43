package org.chungtay.care.desk;

import java.util.UUID;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.voice.Voice;
import org.chungtay.evidence.EvidencePermissions;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.springframework.stereotype.Component;

/// Who may answer: whoever may for the unit that it waits for, and for the group that cares for the
/// place. What everybody reads and sees is released by whoever reviews photos of the unit.
@Component
public class AnswerRights {
  private final Access access;

  AnswerRights(Access access) {
    this.access = access;
  }

  /// In whose name; refuses `not-allowed`.
  public UUID require(Actor actor, Voice voice) {
    var group = voice.groupUnit();
    if (group != null
        && !access.allows(actor, CarePermissions.ANSWER, voice.unit())
        && access.allows(actor, CarePermissions.ANSWER, group)) {
      return group;
    }
    access.require(actor, CarePermissions.ANSWER, voice.unit());
    return voice.unit();
  }

  boolean may(Actor actor, Voice voice) {
    var group = voice.groupUnit();
    return access.allows(actor, CarePermissions.ANSWER, voice.unit())
        || (group != null && access.allows(actor, CarePermissions.ANSWER, group));
  }

  void requireRelease(Actor actor, Voice voice) {
    access.require(actor, EvidencePermissions.REVIEW, voice.unit());
  }

  boolean mayRelease(Actor actor, Voice voice) {
    return access.allows(actor, EvidencePermissions.REVIEW, voice.unit());
  }
}
