package org.chungtay.organization.unit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Findings;
import org.chungtay.identity.NamedThings;
import org.chungtay.identity.NamesInTables;
import org.springframework.stereotype.Component;

@Component
class NamedUnits implements NamedThings {
  private final NamesInTables tables;

  NamedUnits(NamesInTables tables) {
    this.tables = tables;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return tables.names(
        """
        select id, name from organization.unit where id = any(:ids)
        union all
        select id, short_names ->> 'vi' from organization.organization where id = any(:ids)
        """,
        ids);
  }

  /// Organisations are few, and found by their units' names.
  @Override
  public Set<UUID> called(Findings.Asked asked) {
    return tables.called("organization.unit", "folded", "since", asked);
  }
}
