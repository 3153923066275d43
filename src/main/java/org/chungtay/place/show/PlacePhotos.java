package org.chungtay.place.show;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.place.PlaceMovedOn;
import org.chungtay.place.PlacePermissions;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Photos of what a place was like when it was drawn: added until it is launched, public with the
/// launch. What it looks like later, its care rounds show.
@Component
class PlacePhotos implements SubjectReview, SubjectTitles {
  static final String KIND = "place";

  private final JdbcClient jdbc;
  private final Access access;

  PlacePhotos(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return jdbc.sql("select unit from place.place where id = :id")
        .param("id", subject)
        .query(Sql.rows(UUID.class))
        .optional()
        .map(unit -> access.allows(actor, PlacePermissions.MANAGE, unit))
        .orElse(false);
  }

  @Override
  public void holdForPhotos(Actor actor, UUID subject) {
    var state =
        jdbc.sql("select state from place.place where id = :id for update")
            .param("id", subject)
            .query(Sql.rows(String.class))
            .optional()
            .orElseThrow(() -> new NotFound("place"));
    if (!mayReview(actor, subject)) {
      throw new Forbidden();
    }
    if (!state.equals("PROPOSED")) {
      throw new PlaceMovedOn();
    }
  }

  @Override
  public Map<UUID, Title> titles(Collection<UUID> subjects) {
    return jdbc
        .sql(
            "select id, name, launched from place.place where id = any(:ids) and launched is not null")
        .param("ids", Sql.ids(subjects))
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Title(
                    row.getString("name"),
                    "/places/" + row.getObject("id", UUID.class),
                    row.getObject("launched", LocalDate.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
