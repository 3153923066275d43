package org.chungtay.place.show;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Findings;
import org.chungtay.identity.NamedThings;
import org.chungtay.identity.NamesInTables;
import org.springframework.stereotype.Component;

@Component
class NamedPlaces implements NamedThings {
  private final NamesInTables tables;

  NamedPlaces(NamesInTables tables) {
    this.tables = tables;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return tables.names("select id, name from place.place where id = any(:ids)", ids);
  }

  @Override
  public Set<UUID> called(Findings.Asked asked) {
    return tables.called("place.place", "folded", "drawn_at", asked);
  }
}
