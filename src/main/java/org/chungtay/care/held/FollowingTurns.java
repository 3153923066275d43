package org.chungtay.care.held;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chungtay.identity.FollowingRows;
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
    var rows = new FollowingRows(jdbc, gone, kept);
    lists(rows);
    leading(rows);
    feeds(rows);
    duties(rows);
    turns(rows);
    return rows.followed();
  }

  /// Whoever stands in a list twice stands there once, under the record that goes on.
  private static void lists(FollowingRows rows) {
    rows.move(
        ROTA,
        """
        delete from care.rota r
        where r.person = :gone and exists (
          select from care.rota o where o.adoption = r.adoption and o.person = :kept)
        returning r.adoption as key, r.adoption as part, to_jsonb(r)::text as aside
        """);
    rows.move(
        ROTA,
        """
        update care.rota set person = :kept where person = :gone
        returning adoption as key, adoption as part, null::text as aside
        """);
  }

  /// Who leads an adoption, who follows, and who is asked to take it over.
  private static void leading(FollowingRows rows) {
    rows.move(
        ADOPTION,
        """
        update care.adoption set successor = :kept where successor = :gone
        returning id as key, id as part, null::text as aside
        """);
    rows.move(
        ADOPTION,
        """
        update care.adoption set leader = :kept where leader = :gone
        returning id as key, id as part, 'leader' as aside
        """);
    rows.move(
        OFFER,
        """
        update care.handover set to_person = :kept
        where to_person = :gone and offered_by <> :kept and state = 'OFFERED'
        returning id as key, adoption as part, null::text as aside
        """);
  }

  /// One address of a calendar for each person.
  private static void feeds(FollowingRows rows) {
    rows.move(
        FEED,
        """
        update care.turn_feed set person = :kept
        where person = :gone
          and not exists (select from care.turn_feed o where o.person = :kept)
        returning id as key, id as part, null::text as aside
        """);
  }

  private static void turns(FollowingRows rows) {
    rows.move(
        TURN,
        """
        update care.turn set assignee = :kept, version = version + 1 where assignee = :gone
        returning id as key, id as part, null::text as aside
        """);
    rows.move(
        TURN,
        """
        update care.turn set stand_in = :kept, version = version + 1 where stand_in = :gone
        returning id as key, adoption as part, null::text as aside
        """);
  }

  /// A duty is known by its adoption and position: the whole row goes along.
  private static void duties(FollowingRows rows) {
    rows.move(
        DUTY,
        """
        update care.duty set person = :kept where person = :gone
        returning adoption as key, adoption as part, position::text as aside
        """);
  }

  @Override
  public void comeBack(PersonId gone, PersonId kept, Collection<Followed> rows) {
    var following = new FollowingRows(jdbc, gone, kept);
    following.back(
        """
        update care.rota r set person = :gone from unnest(:keys, :parts) as back (adoption, same)
        where r.adoption = back.adoption and r.person = :kept
        """,
        of(ROTA, rows).filter(row -> row.aside() == null));
    leadBack(following, rows);
    following.back(
        """
        update care.turn t
        set assignee = case when back.part = t.id and assignee = :kept then :gone else assignee end,
            stand_in = case when back.part = adoption and stand_in = :kept then :gone else stand_in end,
            version = version + 1
        from unnest(:keys, :parts) as back (id, part) where t.id = back.id
        """,
        of(TURN, rows));
    putBack(of(ROTA, rows).flatMap(row -> Stream.ofNullable(row.aside())).toList());
    dutiesBack(gone, kept, of(DUTY, rows).toList());
  }

  private static void leadBack(FollowingRows following, Collection<Followed> rows) {
    following.back(
        """
        update care.adoption a set successor = :gone from unnest(:keys, :parts) as back (id, same)
        where a.id = back.id and a.successor = :kept
        """,
        of(ADOPTION, rows).filter(row -> row.aside() == null));
    following.back(
        """
        update care.adoption a set leader = :gone from unnest(:keys, :parts) as back (id, same)
        where a.id = back.id and a.leader = :kept
        """,
        of(ADOPTION, rows).filter(row -> row.aside() != null));
    following.back(
        """
        update care.handover h set to_person = :gone from unnest(:keys, :parts) as back (id, same)
        where h.id = back.id and h.to_person = :kept and h.state = 'OFFERED'
        """,
        of(OFFER, rows));
    following.back(
        """
        update care.turn_feed f set person = :gone from unnest(:keys, :parts) as back (id, same)
        where f.id = back.id and f.person = :kept
        """,
        of(FEED, rows));
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
}
