package org.chungtay.care.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.AdoptionOver;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.HandOverDecided;
import org.chungtay.care.HandOverOpen;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.AdoptionRows;
import org.chungtay.care.adopt.SucceedingGroups;
import org.chungtay.care.adopt.Wish;
import org.chungtay.care.handover.Offered.State;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Leading;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A group that cannot go on asks another one. Until that one's leader answers everything stays as
/// it is and the wish can be taken back; with the answer the former adoption ends and the new one
/// begins on the same day, by the same rule. The ward's officers learn of it.
@Service
@Transactional
class PassingOn {
  private final AdoptionRows adoptions;
  private final GroupOfferRows rows;
  private final SucceedingGroups takes;
  private final GroupOfferNews news;
  private final Circle circle;
  private final Leading leading;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  PassingOn(
      AdoptionRows adoptions,
      GroupOfferRows rows,
      SucceedingGroups takes,
      GroupOfferNews news,
      Circle circle,
      Leading leading,
      Organizations organizations,
      Access access,
      Audit audit,
      CityClock clock) {
    this.adoptions = adoptions;
    this.rows = rows;
    this.takes = takes;
    this.news = news;
    this.circle = circle;
    this.leading = leading;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// By who leads the group; asking twice with one id asks once.
  void offer(Actor actor, UUID id, AdoptionId of, UnitId to, String words) {
    var adoption = running(of);
    leading.require(actor, of, adoption.unit());
    if (rows.find(id).isPresent()) {
      return;
    }
    if (to.equals(adoption.unit())) {
      throw new InvalidInput("group", "hand-over-to-yourself");
    }
    var reasons = takes.against(adoption.place(), to, of);
    if (!reasons.isEmpty()) {
      throw new InvalidInput(reasons);
    }
    rows.open(of)
        .ifPresent(open -> {
          throw new HandOverOpen(name(open.unit()));
        });
    var offer = new GroupOffer(id, of, to, actor.person(), words, State.OFFERED);
    rows.insert(offer, clock.now());
    news.offered(offer, adoption);
    audit.did(actor, "care.group-offered", of.value(), told(offer));
  }

  /// By who leads the group that was asked.
  ///
  /// @param next who follows on whoever takes it over
  void accept(Actor actor, UUID id, AdoptionId as, Optional<PersonId> next) {
    var former = adoptions.hold(rows.get(id).adoption());
    var offer = rows.get(id);
    requireAsked(actor, offer);
    if (offer.state() == State.ACCEPTED) {
      return;
    }
    requireOpen(offer);
    if (!former.goesOnAfter(clock.today())) {
      throw new AdoptionOver();
    }
    var members = circle.members(offer.unit());
    if (next.isEmpty() && members.size() > 1) {
      throw new InvalidInput("next", "needed");
    }
    takes.takeOver(actor, offer.by(), former, wish(former, offer, as, next, members));
    rows.decide(offer, State.ACCEPTED, actor.person(), clock.now(), Optional.of(as));
    news.answered(offer, former, "accepted");
    audit.did(actor, "care.group-accepted", former.id().value(), told(offer));
  }

  /// The same days and things to bring; her list begins in the order of names, and who helped
  /// before is the sister group of the new one.
  private Wish wish(
      Adoption former,
      GroupOffer offer,
      AdoptionId as,
      Optional<PersonId> next,
      List<PersonId> members) {
    return new Wish(
        as,
        former.place(),
        offer.unit(),
        former.sister().filter(one -> !one.equals(offer.unit())),
        next,
        clock.today(),
        former.rule(),
        former.daysOff(),
        former.moment(),
        former.bring(),
        members,
        rows.duties(former.id()),
        Optional.of(former.id()));
  }

  void decline(Actor actor, UUID id) {
    var former = adoptions.hold(rows.get(id).adoption());
    var offer = rows.get(id);
    requireAsked(actor, offer);
    if (offer.state() == State.DECLINED) {
      return;
    }
    requireOpen(offer);
    rows.decide(offer, State.DECLINED, actor.person(), clock.now(), Optional.empty());
    news.answered(offer, former, "declined");
    audit.did(actor, "care.group-declined", former.id().value(), told(offer));
  }

  /// By who leads the group that asked, before there is an answer.
  void withdraw(Actor actor, UUID id) {
    var former = adoptions.hold(rows.get(id).adoption());
    var offer = rows.get(id);
    leading.require(actor, former.id(), former.unit());
    if (offer.state() == State.WITHDRAWN) {
      return;
    }
    requireOpen(offer);
    rows.decide(offer, State.WITHDRAWN, actor.person(), clock.now(), Optional.empty());
    audit.did(actor, "care.group-offer-withdrawn", former.id().value(), told(offer));
  }

  private void requireAsked(Actor actor, GroupOffer offer) {
    access.require(actor, CarePermissions.LEAD, offer.unit().value());
  }

  private void requireOpen(GroupOffer offer) {
    if (!offer.open()) {
      throw new HandOverDecided(name(offer.unit()));
    }
  }

  private Adoption running(AdoptionId id) {
    var adoption = adoptions.hold(id);
    if (!adoption.goesOnAfter(clock.today())) {
      throw new AdoptionOver();
    }
    return adoption;
  }

  private String name(UnitId unit) {
    return organizations.get(unit).name();
  }

  private static Map<String, String> told(GroupOffer offer) {
    return Map.of("unit", offer.unit().toString());
  }
}
