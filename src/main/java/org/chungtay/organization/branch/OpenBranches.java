package org.chungtay.organization.branch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.Branches;
import org.chungtay.organization.GroupExists;
import org.chungtay.organization.NotSectoral;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.unit.ClosesUnits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenBranches implements Branches {
  private final BranchRows rows;
  private final Organizations organizations;
  private final Access access;
  private final ClosesUnits units;
  private final Audit audit;

  OpenBranches(
      BranchRows rows, Organizations organizations, Access access, ClosesUnits units, Audit audit) {
    this.rows = rows;
    this.organizations = organizations;
    this.access = access;
    this.units = units;
    this.audit = audit;
  }

  @Override
  @Transactional
  public Unit open(Actor actor, NewBranch branch) {
    access.require(actor, OrganizationPermissions.UNITS, branch.parent().value());
    var parent = organizations.get(branch.parent());
    if (!takesBranches(parent)) {
      throw new NotSectoral();
    }
    if (!parent.inForceOn(branch.since())) {
      throw new UnitClosed();
    }
    if (rows.open(branch)) {
      units.forget();
      audit.did(
          actor,
          "organization.branch-opened",
          branch.id().value(),
          Map.of("name", branch.name(), "sector", branch.sector().name()));
    }
    return organizations
        .find(branch.id())
        .filter(unit -> unit.parent().filter(branch.parent()::equals).isPresent())
        .orElseThrow(GroupExists::new);
  }

  @Override
  public List<Branch> of(OrganizationId organization, LocalDate day, Wanted wanted) {
    return rows.of(organization, day, wanted);
  }

  @Override
  public long count(OrganizationId organization, LocalDate day, Wanted wanted) {
    return rows.count(organization, day, wanted);
  }

  @Override
  public Optional<Branch> find(OrganizationId organization, UnitId branch) {
    return rows.find(organization, branch);
  }

  static boolean takesBranches(Unit unit) {
    return switch (unit.kind()) {
      case CITY, BRANCH -> true;
      case WARD, GROUP -> false;
    };
  }
}
