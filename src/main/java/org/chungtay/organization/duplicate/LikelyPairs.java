package org.chungtay.organization.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.organization.duplicate.Likely.Side;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds likely pairs among the members of some units in one statement. Only people who share a
/// blocking key are compared (phone; key of the name with the year of birth, or with the ward), and
/// of a key that more than a few share none: such a name says nothing, and the work stays bounded.
@Repository
class LikelyPairs {
  static final int MOST = 200;

  /// More than are shown: enough for a day of deciding.
  private static final int MOST_KEPT = 1_000;

  private static final int LARGEST_BLOCK = 12;

  private static final String HERE =
      """
      with here as materialized (
        select distinct m.person, u.area
        from organization.membership m
        join organization.unit u on u.id = m.unit and (:everywhere or u.covering && :scopes)
        where daterange(m.since, m.last_day, '[]') @> :today),
      people as materialized (
        select k.id, k.name_key, k.folded_name, k.born, k.phone_digest
        from %s identity.v_person_key k %s),
      """;

  /// Who may be compared: members of the reader's units, or everybody for the city.
  private static final String MEMBERS =
      HERE.formatted("(select distinct person from here) h join", "on k.id = h.person");

  private static final String EVERYBODY = HERE.formatted("", "");

  /// Keys are hashed: two that fall together by chance are told apart when they are weighed.
  private static final String BLOCKS =
      """
      keys as (
        select id, hashtextextended('phone/' || encode(phone_digest, 'hex'), 0) as key from people
        where phone_digest is not null
        union all
        select id, hashtextextended('birth/' || name_key || '/' || born, 0) from people
        where born is not null and name_key <> ''
        union all
        select h.person, hashtextextended('ward/' || p.name_key || '/' || h.area, 0)
        from here h join people p on p.id = h.person where p.name_key like '% %'),
      counted as (
        select id, key, count(*) over (partition by key) as size from keys),
      blocks as materialized (
        select id, key from counted where size between 2 and :largest),
      pairs as (
        select distinct a.id as one, b.id as other
        from blocks a join blocks b on b.key = a.key and a.id < b.id),
      """;

  /// A shared phone alone is a family: the given name must agree, too. Years of birth that differ
  /// tell two people apart unless everything else agrees.
  private static final String RANKED =
      """
      weighed as (
        select pairs.one, pairs.other,
               coalesce(a.phone_digest = b.phone_digest, false) as same_phone,
               coalesce(a.phone_digest <> b.phone_digest, false) as other_phone,
               4 * (coalesce(a.phone_digest = b.phone_digest, false))::int
                 + 3 * (a.name_key = b.name_key)::int + (a.folded_name = b.folded_name)::int
                 + 2 * coalesce(a.born = b.born, false)::int
                 - 4 * coalesce(a.born <> b.born, false)::int
                 - coalesce(a.phone_digest <> b.phone_digest, false)::int as weight
        from pairs join people a on a.id = pairs.one join people b on b.id = pairs.other
        where a.name_key = b.name_key
           or regexp_replace(a.folded_name, '^.* ', '') = regexp_replace(b.folded_name, '^.* ', '')),
      chosen as (
        select w.* from weighed w
        where w.weight > 2 and not exists (
          select from identity.v_pair_decision d
          where d.first = w.one and d.second = w.other and d.undone_at is null
            and (d.verdict <> 'LATER' or d.asked_again_on > :today))
        order by w.weight desc, w.one, w.other limit :most)
      """;

  private static final String KEPT =
      """
      with pairs as materialized (select one, other from organization.likely_pair),
      people as materialized (
        select k.id, k.name_key, k.folded_name, k.born, k.phone_digest
        from identity.v_person_key k
        where k.id in (select one from pairs union all select other from pairs)),
      """;

  private static final String ROUND =
      EVERYBODY
          + BLOCKS
          + RANKED
          + """
          , gone as (
            delete from organization.likely_pair l
            where not exists (select from chosen c where c.one = l.one and c.other = l.other)
              and not exists (
                select from identity.v_pair_decision d
                where d.first = l.one and d.second = l.other and d.undone_at is null)),
          come as (
            insert into organization.likely_pair (one, other) select one, other from chosen
            on conflict do nothing)
          insert into organization.likely_round (found_at) values (:now)
          on conflict (single) do update set found_at = excluded.found_at
          """;

  private static final String SHOWN =
      """
      select c.*, a.name as one_name, a.born as one_born, b.name as other_name, b.born as other_born,
             %s as one_units, %s as other_units
      from chosen c
      join identity.v_person_key a on a.id = c.one
      join identity.v_person_key b on b.id = c.other
      order by c.weight desc, a.folded_name, c.one, c.other
      """
          .formatted(units("c.one"), units("c.other"));

  private final JdbcClient jdbc;
  private final CityClock clock;

  LikelyPairs(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private static String units(String person) {
    return """
    (select coalesce(string_agg(u.name, E'\\n' order by u.numbered), '')
     from organization.membership m join organization.unit u on u.id = m.unit
     where m.person = %s and daterange(m.since, m.last_day, '[]') @> :today)
    """
        .formatted(person);
  }

  /// Of the whole city those that are kept, weighed as they are now.
  List<Likely> find(Collection<UUID> scopes) {
    return scopes.contains(Access.INSTALLATION) ? kept() : among(scopes);
  }

  private List<Likely> among(Collection<UUID> scopes) {
    return jdbc.sql(MEMBERS + BLOCKS + RANKED + SHOWN)
        .param("everywhere", false)
        .param("scopes", Sql.ids(scopes))
        .param("today", clock.today())
        .param("largest", LARGEST_BLOCK)
        .param("most", MOST)
        .query((row, _) -> likely(row))
        .list();
  }

  private List<Likely> kept() {
    return jdbc.sql(KEPT + RANKED + SHOWN)
        .param("today", clock.today())
        .param("most", MOST)
        .query((row, _) -> likely(row))
        .list();
  }

  /// When those of the whole city were last worked out.
  Optional<Instant> foundAt() {
    return jdbc.sql("select found_at from organization.likely_round")
        .query((row, _) -> row.getObject("found_at", OffsetDateTime.class).toInstant())
        .optional();
  }

  /// Works out those of the whole city: for hundreds of thousands of people it sorts in memory, not
  /// on disk. Pairs that were decided are kept beside them.
  @Transactional
  public void work() {
    jdbc.sql("select set_config('work_mem', '128MB', true)").query(_ -> {});
    jdbc.sql(ROUND)
        .param("everywhere", true)
        .param("scopes", Sql.ids(List.of()))
        .param("today", clock.today())
        .param("largest", LARGEST_BLOCK)
        .param("most", MOST_KEPT)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  /// Whether the person is a member in one of the scopes today.
  boolean isHere(Collection<UUID> scopes, UUID person) {
    return scopes.contains(Access.INSTALLATION)
        || jdbc.sql(
                """
                select exists (
                  select from organization.membership m
                  join organization.unit u on u.id = m.unit and u.covering && :scopes
                  where m.person = :person and daterange(m.since, m.last_day, '[]') @> :today)
                """)
            .param("scopes", Sql.ids(scopes))
            .param("person", person)
            .param("today", clock.today())
            .query(Sql.rows(Boolean.class))
            .single();
  }

  private static Likely likely(ResultSet row) throws SQLException {
    return new Likely(
        side(row, "one"),
        side(row, "other"),
        row.getBoolean("same_phone"),
        row.getBoolean("other_phone"),
        row.getInt("weight"));
  }

  private static Side side(ResultSet row, String which) throws SQLException {
    return new Side(
        row.getObject(which, UUID.class),
        row.getString(which + "_name"),
        row.getObject(which + "_born", Integer.class),
        row.getString(which + "_units"));
  }
}
