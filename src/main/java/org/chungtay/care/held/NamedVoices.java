package org.chungtay.care.held;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Findings;
import org.chungtay.identity.NamedThings;
import org.chungtay.identity.NamesInTables;
import org.springframework.stereotype.Component;

/// In the trail a voice is called by what everybody may know of it; keys of programs by their
/// names.
@Component
class NamedVoices implements NamedThings {
  private final NamesInTables tables;

  NamedVoices(NamesInTables tables) {
    this.tables = tables;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return tables.names(
        """
        select v.id, (k.names ->> 'vi') || ' ' || v.reference as name
        from care.voice v join care.voice_kind k on k.code = v.kind where v.id = any(:ids)
        union all select id, name from care.open311_key where id = any(:ids)
        """,
        ids);
  }

  @Override
  public Set<UUID> called(Findings.Asked asked) {
    return tables.called("care.voice", "lower(reference)", "day", asked);
  }
}
