package org.chungtay.care.look;

import org.chungtay.care.CarePermissions;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.springframework.stereotype.Component;

/// Who looks and who answers.
@Component
class LookRights {
  static final String KIND = "look";

  private final Access access;

  LookRights(Access access) {
    this.access = access;
  }

  boolean mayLook(Actor actor, LookLine line) {
    return access.allows(actor, CarePermissions.LEAD, line.byUnit());
  }

  boolean mayAnswer(Actor actor, LookLine line) {
    return access.allows(actor, CarePermissions.LEAD, line.ofUnit());
  }

  void requireLook(Actor actor, LookLine line) {
    access.require(actor, CarePermissions.LEAD, line.byUnit());
  }

  void requireAnswer(Actor actor, LookLine line) {
    access.require(actor, CarePermissions.LEAD, line.ofUnit());
  }

  LookRows.Asked asked(Actor actor, LookView view) {
    return new LookRows.Asked(
        view,
        access.scopes(actor, CarePermissions.LEAD),
        access.scopes(actor, CarePermissions.CONFIRM));
  }
}
