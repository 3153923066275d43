package org.chungtay.movement.launch;

import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.identity.FoundByWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Launched movements by the words of their names, those that are on before those that ended.
@Component
class MovementFindings implements Findings {
  private final JdbcClient jdbc;

  MovementFindings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.MOVEMENTS;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    return FoundByWords.read(
        jdbc,
        """
        select m.name as title,
               to_char(m.first_day, 'DD/MM/YYYY') || ' – ' || to_char(coalesce(m.ended_on, m.last_day), 'DD/MM/YYYY') as about,
               '/movements/' || m.id as address
        from movement.movement m
        where %s and m.state <> 'DRAFT'
        order by m.state = 'ENDED', m.folded not like :beginning, m.first_day desc, m.id
        """,
        "m.folded",
        asked);
  }
}
