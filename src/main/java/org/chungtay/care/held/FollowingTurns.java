package org.chungtay.care.held;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.FollowsPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whose turn it is follows, past and to come, and so do lists, duties and successors. Who sent or
/// decided something stays: that is history. Of a turn the part tells who it was: the turn itself
/// is on turn, its adoption stands in.
@Component
class FollowingTurns implements FollowsPerson {
  private static final String TURN = "care.turn";
  private static final String ROTA = "care.rota";
  private static final String DUTY = "care.duty";
  private static final String ADOPTION = "care.adoption";
  private static final String OFFER = "care.handover";
  private static final String FEED = "care.turn_feed";

  private final JdbcClient jdbc;

  FollowingTurns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> tables() {
    return List.of(TURN, ROTA, DUTY, ADOPTION, OFFER, FEED);
  }

  @Override
  public List<Followed> follow(PersonId gone, PersonId kept) {
    var followed = new ArrayList<Followed>(lists(gone, kept));
    followed.addAll(duties(gone, kept));
    followed.addAll(turns(gone, kept));
    return followed;
  }

  /// Whoever stands in a list twice stands there once, under the record that goes on.
  private List<Followed> lists(PersonId gone, PersonId kept) {
    var followed = new ArrayList<Followed>();
    followed.addAll(
        moved(
            ROTA,
            """
            delete from care.rota r
            where r.person = :gone and exists (
              select from care.rota o where o.adoption = r.adoption and o.person = :kept)
            returning r.adoption as key, r.adoption as part, to_jsonb(r)::text as aside
            """,
            gone,
            kept));
    followed.addAll(
        moved(
            ROTA,
            """
            update care.rota set person = :kept where person = :gone
            returning adoption as key, adoption as part, null::text as aside
            """,
            gone,
            kept));
    followed.addAll(leading(gone, kept));
    return followed;
  }

  /// Who leads an adoption, who follows, and who is asked to take it over.
  private List<Followed> leading(PersonId gone, PersonId kept) {
    var followed = new ArrayList<Followed>();
    followed.addAll(
        moved(
            ADOPTION,
            """
            update care.adoption set successor = :kept where successor = :gone
            returning id as key, id as part, null::text as aside
            """,
            gone,
            kept));
    followed.addAll(
        moved(
            ADOPTION,
            """
            update care.adoption set leader = :kept where leader = :gone
            returning id as key, id as part, 'leader' as aside
            """,
            gone,
            kept));
    followed.addAll(
        moved(
            OFFER,
            """
            update care.handover set to_person = :kept
            where to_person = :gone and offered_by <> :kept and state = 'OFFERED'
            returning id as key, adoption as part, null::text as aside
            """,
            gone,
            kept));
    followed.addAll(
        moved(
            FEED,
            """
            update care.turn_feed set person = :kept
            where person = :gone
              and not exists (select from care.turn_feed o where o.person = :kept)
            returning id as key, id as part, null::text as aside
            """,
            gone,
            kept));
    return followed;
  }

  private List<Followed> turns(PersonId gone, PersonId kept) {
    var followed = new ArrayList<Followed>();
    followed.addAll(
        moved(
            TURN,
            """
            update care.turn set assignee = :kept, version = version + 1 where assignee = :gone
            returning id as key, id as part, null::text as aside
            """,
            gone,
            kept));
    followed.addAll(
        moved(
            TURN,
            """
            update care.turn set stand_in = :kept, version = version + 1 where stand_in = :gone
            returning id as key, adoption as part, null::text as aside
            """,
            gone,
            kept));
    return followed;
  }

  /// A duty is known by its adoption and position: the whole row goes along.
  private List<Followed> duties(PersonId gone, PersonId kept) {
    return moved(
        DUTY,
        """
        update care.duty set person = :kept where person = :gone
        returning adoption as key, adoption as part, position::text as aside
        """,
        gone,
        kept);
  }

  private List<Followed> moved(String what, String sql, PersonId gone, PersonId kept) {
    return jdbc.sql(sql)
        .param("gone", gone.value())
        .param("kept", kept.value())
        .query((row, _) ->
            new Followed(
                what,
                UUID.fromString(row.getString("key")),
                UUID.fromString(row.getString("part")),
                row.getString("aside")))
        .list();
  }

  @Override
  public void comeBack(PersonId gone, PersonId kept, Collection<Followed> rows) {
    back(
        """
        update care.rota r set person = :gone from unnest(:keys, :parts) as back (adoption, same)
        where r.adoption = back.adoption and r.person = :kept
        """,
        gone,
        kept,
        of(ROTA, rows).filter(row -> row.aside() == null).toList());
    leadBack(gone, kept, rows);
    back(
        """
        update care.turn t
        set assignee = case when back.part = t.id and assignee = :kept then :gone else assignee end,
            stand_in = case when back.part = adoption and stand_in = :kept then :gone else stand_in end,
            version = version + 1
        from unnest(:keys, :parts) as back (id, part) where t.id = back.id
        """,
        gone,
        kept,
        of(TURN, rows).toList());
    putBack(of(ROTA, rows).flatMap(row -> Stream.ofNullable(row.aside())).toList());
    dutiesBack(gone, kept, of(DUTY, rows).toList());
  }

  private void leadBack(PersonId gone, PersonId kept, Collection<Followed> rows) {
    back(
        """
        update care.adoption a set successor = :gone from unnest(:keys, :parts) as back (id, same)
        where a.id = back.id and a.successor = :kept
        """,
        gone,
        kept,
        of(ADOPTION, rows).filter(row -> row.aside() == null).toList());
    back(
        """
        update care.adoption a set leader = :gone from unnest(:keys, :parts) as back (id, same)
        where a.id = back.id and a.leader = :kept
        """,
        gone,
        kept,
        of(ADOPTION, rows).filter(row -> row.aside() != null).toList());
    back(
        """
        update care.handover h set to_person = :gone from unnest(:keys, :parts) as back (id, same)
        where h.id = back.id and h.to_person = :kept and h.state = 'OFFERED'
        """,
        gone,
        kept,
        of(OFFER, rows).toList());
    back(
        """
        update care.turn_feed f set person = :gone from unnest(:keys, :parts) as back (id, same)
        where f.id = back.id and f.person = :kept
        """,
        gone,
        kept,
        of(FEED, rows).toList());
  }

  /// At the end of the list where the place was given to somebody else meanwhile.
  private void putBack(List<String> asides) {
    jdbc.sql(
            """
            insert into care.rota (adoption, person, position, away_from, away_to)
            select b.adoption, b.person,
                   case when exists (select from care.rota o
                                     where o.adoption = b.adoption and o.position = b.position)
                        then (select max(o.position) + 1 from care.rota o
                              where o.adoption = b.adoption)
                        else b.position end, b.away_from, b.away_to
            from unnest(:asides) as aside
            cross join lateral jsonb_populate_record(null::care.rota, cast(aside as jsonb)) b
            on conflict (adoption, person) do nothing
            """)
        .param("asides", Sql.texts(asides))
        .update();
  }

  private void dutiesBack(PersonId gone, PersonId kept, List<Followed> rows) {
    jdbc.sql(
            """
            update care.duty d set person = :gone
            from unnest(:keys, :positions::int[]) as back (adoption, position)
            where d.adoption = back.adoption and d.position = back.position and d.person = :kept
            """)
        .param("gone", gone.value())
        .param("kept", kept.value())
        .param("keys", Sql.ids(rows.stream().map(Followed::key).toList()))
        .param(
            "positions",
            rows.stream()
                .map(row -> Integer.valueOf(Objects.requireNonNull(row.aside())))
                .toArray(Integer[]::new))
        .update();
  }

  private static Stream<Followed> of(String what, Collection<Followed> rows) {
    return rows.stream().filter(row -> row.what().equals(what));
  }

  private void back(String sql, PersonId gone, PersonId kept, List<Followed> rows) {
    jdbc.sql(sql)
        .param("gone", gone.value())
        .param("kept", kept.value())
        .param("keys", Sql.ids(rows.stream().map(Followed::key).toList()))
        .param("parts", Sql.ids(rows.stream().map(Followed::part).toList()))
        .update();
  }
}
