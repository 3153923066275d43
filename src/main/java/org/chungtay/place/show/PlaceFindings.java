package org.chungtay.place.show;

import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.identity.FoundByWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Launched places by the words of their names, with the ward in which they lie.
@Component
class PlaceFindings implements Findings {
  private final JdbcClient jdbc;

  PlaceFindings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.PLACES;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    return FoundByWords.read(
        jdbc,
        """
        select p.name as title, a.full_name as about, '/places/' || p.id as address
        from place.place p join territory.v_area a on a.id = p.area
        where %s and p.state = 'LAUNCHED'
        order by p.folded not like :beginning, p.numbered, p.id
        """,
        "p.folded",
        asked);
  }
}
