package org.chungtay.organization.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.AlreadyMember;
import org.chungtay.organization.BelongsElsewhere;
import org.chungtay.organization.Members;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DatedMembers implements Members {
  private final MembershipRows rows;
  private final Organizations organizations;
  private final People people;
  private final Access access;
  private final Audit audit;

  DatedMembers(
      MembershipRows rows, Organizations organizations, People people, Access access, Audit audit) {
    this.rows = rows;
    this.organizations = organizations;
    this.people = people;
    this.access = access;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void join(Actor actor, UUID id, PersonId person, UnitId unit, LocalDate since) {
    access.require(actor, OrganizationPermissions.MEMBERS, unit.value());
    if (!organizations.get(unit).inForceOn(since)) {
      throw new UnitClosed();
    }
    if (people.find(person).isEmpty()) {
      throw new NotFound("person");
    }
    var membership = new Membership(id, person, unit, since, Optional.empty());
    if (rows.join(membership, actor.person()) == 1) {
      told(actor, "organization.member-joined", membership, since);
    } else if (rows.find(id).filter(known -> sameJoining(known, membership)).isEmpty()) {
      throw taken(membership);
    }
  }

  private DomainException taken(Membership membership) {
    return rows.elsewhere(membership) ? new BelongsElsewhere() : new AlreadyMember();
  }

  private static boolean sameJoining(Membership known, Membership sent) {
    return known.person().equals(sent.person()) && known.unit().equals(sent.unit());
  }

  @Override
  @Transactional
  public void leave(Actor actor, UUID membership, LocalDate lastDay) {
    var ended = managed(actor, membership);
    if (lastDay.isBefore(ended.since())) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    end(ended, lastDay);
    told(actor, "organization.member-left", ended, lastDay);
  }

  @Override
  @Transactional
  public void takeBackLeaving(Actor actor, UUID membership) {
    var ended = managed(actor, membership);
    end(ended, null);
    told(actor, "organization.leaving-taken-back", ended, ended.since());
  }

  /// The person may have joined again meanwhile, here or elsewhere: two memberships of one
  /// organisation never share a day.
  private void end(Membership ended, @Nullable LocalDate lastDay) {
    try {
      rows.end(ended, lastDay);
    } catch (DataIntegrityViolationException joinedAgainMeanwhile) {
      throw new AlreadyMember();
    }
  }

  @Override
  public List<Membership> of(PersonId person) {
    return rows.of(person);
  }

  private Membership managed(Actor actor, UUID membership) {
    var known = rows.find(membership).orElseThrow(() -> new NotFound("membership"));
    access.require(actor, OrganizationPermissions.MEMBERS, known.unit().value());
    return known;
  }

  private void told(Actor actor, String deed, Membership membership, LocalDate day) {
    audit.did(
        actor,
        deed,
        membership.person().value(),
        Map.of("unit", membership.unit().toString(), "day", day.toString()));
  }
}
