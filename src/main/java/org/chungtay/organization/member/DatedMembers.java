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
import org.chungtay.organization.leader.TakesOver;
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
  private final TakesOver takesOver;
  private final Audit audit;

  DatedMembers(
      MembershipRows rows,
      Organizations organizations,
      People people,
      Access access,
      TakesOver takesOver,
      Audit audit) {
    this.rows = rows;
    this.organizations = organizations;
    this.people = people;
    this.access = access;
    this.takesOver = takesOver;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void join(Actor actor, UUID id, PersonId person, UnitId unit, LocalDate since) {
    joinAll(actor, unit, since, Map.of(id, person));
  }

  @Override
  @Transactional
  public void joinAll(Actor actor, UnitId unit, LocalDate since, Map<UUID, PersonId> joining) {
    access.require(actor, OrganizationPermissions.MEMBERS, unit.value());
    if (!organizations.get(unit).inForceOn(since)) {
      throw new UnitClosed();
    }
    if (!people.names(joining.values()).keySet().containsAll(joining.values())) {
      throw new NotFound("person");
    }
    enter(
        actor,
        since,
        joining.entrySet().stream()
            .map(one -> new Membership(one.getKey(), one.getValue(), unit, since, Optional.empty()))
            .toList());
  }

  private void enter(Actor actor, LocalDate since, List<Membership> sent) {
    var joined = rows.join(sent, actor.person());
    var left = sent.stream().filter(one -> !joined.contains(one.id())).toList();
    var known = rows.known(left);
    var refused = left.stream().filter(one -> !known.contains(one.id())).findFirst();
    if (refused.isPresent()) {
      throw taken(refused.get());
    }
    audit.did(
        actor,
        "organization.member-joined",
        sent.stream()
            .filter(one -> joined.contains(one.id()))
            .map(one -> new Audit.Followed(one.person().value(), details(one, since)))
            .toList());
  }

  private DomainException taken(Membership membership) {
    return rows.elsewhere(membership) ? new BelongsElsewhere() : new AlreadyMember();
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
    takesOver.in(organizations.get(ended.unit()).path());
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
    audit.did(actor, deed, membership.person().value(), details(membership, day));
  }

  private static Map<String, String> details(Membership membership, LocalDate day) {
    return Map.of("unit", membership.unit().toString(), "day", day.toString());
  }
}
