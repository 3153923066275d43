package org.chungtay.place.revision;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what places are like now under their versions, for many in one statement.
@Repository
public class Revisions {
  private final JdbcClient jdbc;
  private final CityClock clock;

  Revisions(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param what `DRAWN`, `CHANGED`, `LAUNCHED`, `CLOSED` or `REOPENED`
  public void keep(Collection<UUID> places, String what, Actor by, String reason) {
    keep(places, what, Optional.of(by.person()), reason);
  }

  /// Of itself, as a decision elsewhere made it.
  public void followed(Collection<UUID> places) {
    keep(places, "FOLLOWED", Optional.empty(), "");
  }

  private void keep(Collection<UUID> places, String what, Optional<PersonId> by, String reason) {
    jdbc.sql(
            """
            insert into place.revision (place, version, what, at, by, reason, kind, name, note, area, residential,
              unit, line, length)
            select id, version, :what, :at, :by, :reason, kind, name, note, area, residential, unit, line, length
            from place.place where id = any(:places)
            """)
        .param("places", Sql.ids(places))
        .param("what", what)
        .param("at", Sql.time(clock.now()))
        .param("by", by.map(PersonId::value).orElse(null))
        .param("reason", reason)
        .update();
  }
}
