package org.chungtay.movement.recipe;

import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.identity.FoundByWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Models by the words of their names, recognised ones before pilots; all are public.
@Component
class ModelFindings implements Findings {
  private final JdbcClient jdbc;

  ModelFindings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.MODELS;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    return FoundByWords.read(
        jdbc,
        """
        select m.name as title, m.summary as about, '/models/' || m.id as address
        from movement.model m
        where %s
        order by m.state = 'PILOT', m.folded not like :beginning, m.name, m.id
        """,
        "m.folded",
        asked);
  }
}
