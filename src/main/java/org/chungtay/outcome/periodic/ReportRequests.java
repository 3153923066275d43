package org.chungtay.outcome.periodic;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.OutcomePermissions;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking the units of an organisation for the figures of a period.
@Service
class ReportRequests {
  private final ReportRequestRows rows;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  ReportRequests(
      ReportRequestRows rows,
      Organizations organizations,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Organisations whose units this person may ask.
  List<Organization> mayAsk(Actor actor) {
    return organizations.all().stream().filter(one -> mayAsk(actor, one.id())).toList();
  }

  private boolean mayAsk(Actor actor, OrganizationId organization) {
    return access.allows(actor, OutcomePermissions.KEEP, cityUnit(organization));
  }

  private UUID cityUnit(OrganizationId organization) {
    return organizations.cityUnit(organization).id().value();
  }

  List<ListedRequest> list(Actor actor, int page, int size) {
    return rows.of(mayAsk(actor).stream().map(Organization::id).toList(), page, size);
  }

  ReportRequest get(Actor actor, UUID id) {
    var request = find(id);
    access.require(actor, OutcomePermissions.KEEP, cityUnit(request.organization()));
    return request;
  }

  ReportRequest find(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("report-request"));
  }

  /// Who can be asked today: the units directly below the city's.
  List<Unit> units(OrganizationId organization) {
    return organizations.below(organizations.cityUnit(organization).id(), clock.today());
  }

  /// Every unit has its report from then on. Sent twice it is opened once.
  @Transactional
  public void open(Actor actor, ReportRequest request, List<UnitId> units) {
    access.require(actor, OutcomePermissions.KEEP, cityUnit(request.organization()));
    var known = units(request.organization()).stream().map(Unit::id).toList();
    if (units.isEmpty() || !known.containsAll(units)) {
      throw new InvalidInput("units", units.isEmpty() ? "needed" : "not-a-choice");
    }
    if (rows.open(actor, request, units)) {
      audit.did(
          actor,
          "outcome.reports-asked-for",
          request.id(),
          Map.of("title", request.title(), "units", Integer.toString(units.size())));
    }
  }
}
