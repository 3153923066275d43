package org.chungtay.portal.search;

import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.organization.Organizations;
import org.springframework.stereotype.Component;

/// A handful of organisations, by their names in the reader's language or in Vietnamese.
@Component
class OrganizationFindings implements Findings {
  private static final String AS_NAMED = "vi";

  private final Organizations organizations;

  OrganizationFindings(Organizations organizations) {
    this.organizations = organizations;
  }

  @Override
  public Kind kind() {
    return Kind.ORGANIZATIONS;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    var language = asked.language();
    return Found.page(
        organizations.all().stream()
            .filter(one ->
                asked.foundIn(one.name(language) + " " + one.shortName(language))
                    || asked.foundIn(one.name(AS_NAMED) + " " + one.shortName(AS_NAMED)))
            .map(one ->
                new Finding(
                    one.name(language), one.shortName(language), "/organizations/" + one.code()))
            .toList(),
        asked);
  }
}
