package org.chungtay.outcome.ground;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.OutcomePermissions;
import org.springframework.stereotype.Component;

/// Who keeps declared figures and targets: those of an organisation its unit for the city, those of
/// all together whoever keeps figures for the installation.
@Component
public class Keepers {
  private final Organizations organizations;
  private final Access access;

  Keepers(Organizations organizations, Access access) {
    this.organizations = organizations;
    this.access = access;
  }

  public void require(Actor actor, Optional<OrganizationId> organization) {
    access.require(actor, OutcomePermissions.KEEP, scope(organization));
  }

  private boolean keeps(Actor actor, Optional<OrganizationId> organization) {
    return access.allows(actor, OutcomePermissions.KEEP, scope(organization));
  }

  private UUID scope(Optional<OrganizationId> organization) {
    return organization
        .map(one -> organizations.cityUnit(one).id().value())
        .orElse(Access.INSTALLATION);
  }

  public Kept of(Actor actor) {
    return new Kept(
        organizations.all().stream()
            .map(Organization::id)
            .filter(one -> keeps(actor, Optional.of(one)))
            .toList(),
        keeps(actor, Optional.empty()));
  }

  /// Whose figures somebody keeps.
  ///
  /// @param together whether also those of all organisations together
  public record Kept(List<OrganizationId> organizations, boolean together) {}
}
