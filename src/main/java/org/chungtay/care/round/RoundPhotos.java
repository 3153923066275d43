package org.chungtay.care.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.RoundDecided;
import org.chungtay.care.RoundId;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Photos of a round: seen before release by who sent it, who leads the group or its sister, and
/// who may confirm; changed only while it is sent.
@Component
class RoundPhotos implements SubjectReview, SubjectTitles {
  static final String KIND = "care-round";

  private final RoundRows rows;
  private final Access access;
  private final JdbcClient jdbc;

  RoundPhotos(RoundRows rows, Access access, JdbcClient jdbc) {
    this.rows = rows;
    this.access = access;
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return reviewable(actor, Set.of(subject)).contains(subject);
  }

  @Override
  public void holdForPhotos(Actor actor, UUID subject) {
    var round = rows.hold(RoundId.of(subject));
    if (!round.enteredBy().equals(actor.person())) {
      throw new Forbidden();
    }
    if (round.state() != Round.State.SENT) {
      throw new RoundDecided("");
    }
  }

  @Override
  public Set<UUID> reviewable(Actor actor, Collection<UUID> subjects) {
    var confirm = access.scopes(actor, CarePermissions.CONFIRM);
    var lead = access.scopes(actor, CarePermissions.LEAD);
    return Set.copyOf(
        jdbc.sql(
                """
                select r.id from care.round r
                join care.adoption a on a.id = r.adoption
                where r.id = any(:subjects) and (:everywhere or r.entered_by = :person
                  or exists (select from organization.v_unit u
                             where u.id = a.unit and u.covering && :both)
                  or exists (select from organization.v_unit u
                             where u.id = a.sister and u.covering && :lead))
                """)
            .param("subjects", Sql.ids(subjects))
            .param("person", actor.person().value())
            .param(
                "everywhere",
                confirm.contains(Access.INSTALLATION) || lead.contains(Access.INSTALLATION))
            .param("both", Sql.ids(both(confirm, lead)))
            .param("lead", Sql.ids(lead))
            .query(Sql.rows(UUID.class))
            .list());
  }

  private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }

  record Titled(UUID id, String name, LocalDate day) {}

  @Override
  public Map<UUID, Title> titles(Collection<UUID> subjects) {
    return jdbc
        .sql(
            """
            select r.id, p.name, r.day from care.round r join place.v_place p on p.id = r.place
            where r.id = any(:subjects) and r.state = 'CONFIRMED'
            """)
        .param("subjects", Sql.ids(subjects))
        .query(Sql.rows(Titled.class))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                Titled::id, one -> new Title(one.name(), "/care/rounds/" + one.id(), one.day())));
  }
}
