package org.chungtay.care.work;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.CareDesk;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.work.WorkModel.Kind;
import org.chungtay.care.work.WorkModel.Waiting;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Longest waiting first, a page at a time, only of groups below the officer.
@Component
class WorkReads implements CareDesk {
  private static final String ADOPTIONS =
      """
      select a.id, a.place, p.name, u.name as group_name, a.asked_at::date as since, n.name as person,
             a.rule as why, '' as pictures, 0 as balance, a.asked_by = :person as own, count(*) over () as count
      from care.adoption a
      join place.v_place p on p.id = a.place
      join organization.v_unit u on u.id = a.unit and (:everywhere or u.covering && :scopes)
      left join identity.v_person_name n on n.id = a.asked_by
      where a.state = 'ASKED' order by a.asked_at, a.id
      """;

  private static final String ROUNDS =
      """
      select r.id, r.place, p.name, u.name as group_name, r.day as since, n.name as person,
             array_to_string(r.odd, ',') as why, coalesce(w.photos, '') as pictures, 0 as balance,
             :person in (r.done_by, r.entered_by) as own, count(*) over () as count
      from care.round r
      left join lateral (
        select string_agg(photo, ',' order by photo) as photos from evidence.v_waiting
        where subject_kind = 'care-round' and subject_id = r.id) w on true
      join care.adoption a on a.id = r.adoption
      join place.v_place p on p.id = r.place
      join organization.v_unit u on u.id = a.unit and (:everywhere or u.covering && :scopes)
      left join identity.v_person_name n on n.id = r.done_by
      where r.state = 'SENT' order by r.sent_at, r.id
      """;

  /// Of rounds that nobody had to confirm; until somebody released them they are the group's.
  private static final String PHOTOS =
      """
      select r.id, r.place, p.name, u.name as group_name, r.day as since, null as person,
             '' as why, w.photos as pictures, 0 as balance, :person in (r.done_by, r.entered_by) as own,
             count(*) over () as count
      from (select subject_id, string_agg(photo, ',' order by photo) as photos
            from evidence.v_waiting where subject_kind = 'care-round' group by subject_id) w
      join care.round r on r.id = w.subject_id and r.state = 'CONFIRMED'
      join care.adoption a on a.id = r.adoption
      join place.v_place p on p.id = r.place
      join organization.v_unit u on u.id = a.unit and (:everywhere or u.covering && :scopes)
      order by r.day, r.id
      """;

  private static final String LADDER =
      """
      select s.adoption as id, s.place, p.name, u.name as group_name, s.since, null as person,
             s.step as why, '' as pictures, s.balance, false as own, count(*) over () as count
      from care.standing s
      join place.v_place p on p.id = s.place and p.state = 'LAUNCHED'
      join organization.v_unit u on u.id = s.unit and (:everywhere or u.covering && :scopes)
      where s.step in ('SISTER', 'OFFICER', 'RELEASED') order by s.balance, s.since, s.place
      """;

  private final JdbcClient jdbc;
  private final Access access;

  WorkReads(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  List<Waiting> waiting(Actor officer, Kind kind, int page, int size) {
    return asked(officer, sql(kind) + " limit :size offset :skip")
        .param("size", size)
        .param("skip", (long) page * size)
        .query(Sql.rows(Waiting.class))
        .list();
  }

  private static String sql(Kind kind) {
    return switch (kind) {
      case ADOPTIONS -> ADOPTIONS;
      case ROUNDS -> ROUNDS;
      case PHOTOS -> PHOTOS;
      case LADDER -> LADDER;
    };
  }

  private StatementSpec asked(Actor officer, String sql) {
    var scopes = access.scopes(officer, CarePermissions.CONFIRM);
    return jdbc.sql(sql)
        .param("person", officer.person().value())
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes));
  }

  /// Which of these rounds show something that somebody has to look at before they count.
  Set<UUID> doubtful(Collection<UUID> rounds) {
    return Set.copyOf(
        jdbc.sql(
                """
                select id from care.round
                where id = any(:ids) and odd && array['PHOTO_FAR', 'PHOTO_SEEN'] and state = 'SENT'
                """)
            .param("ids", Sql.ids(List.copyOf(rounds)))
            .query(Sql.rows(UUID.class))
            .list());
  }

  /// How many wait of each kind.
  Map<Kind, Long> counts(Actor officer) {
    var counts = new EnumMap<Kind, Long>(Kind.class);
    asked(officer, counted(List.of(Kind.values())))
        .query(row -> {
          counts.put(Kind.valueOf(row.getString("kind")), row.getLong("count"));
        });
    return counts;
  }

  @Override
  public int waiting(Actor officer) {
    if (access.scopes(officer, CarePermissions.CONFIRM).isEmpty()) {
      return 0;
    }
    var decided = List.of(Kind.ADOPTIONS, Kind.ROUNDS, Kind.LADDER);
    return asked(officer, "select coalesce(sum(others), 0)::int from (" + counted(decided) + ") w")
        .query(Sql.rows(Integer.class))
        .single();
  }

  private static String counted(List<Kind> kinds) {
    return kinds.stream()
        .map(kind ->
            "select '%s' as kind, count(*), count(*) filter (where not own) as others from (%s) w"
                .formatted(kind, sql(kind)))
        .collect(Collectors.joining(" union all "));
  }
}
