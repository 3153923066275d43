package org.chungtay.care.held;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Turns and rounds, lists in which somebody stands, and what they decided about others'.
@Component
@Order(5)
class HeldByCare implements PersonalRecords {
  private static final String DID =
      """
      with did (at, place, what, words) as (
        select asked_at, place, 'asked', '' from care.adoption where asked_by = :person
        union all
        select decided_at, place, 'decided', coalesce(refusal, '')
        from care.adoption where decided_by = :person
        union all
        select asked_at, place, 'successor', '' from care.adoption where successor = :person
        union all
        select made_at, null, 'feed', '' from care.turn_feed where person = :person
        union all
        select asked_at, place, 'leads', '' from care.adoption where leader = :person
        union all
        select h.offered_at, a.place, 'handover', h.words
        from care.handover h join care.adoption a on a.id = h.adoption
        where :person in (h.to_person, h.offered_by)
        union all
        select g.offered_at, a.place, 'handover', g.words
        from care.group_offer g join care.adoption a on a.id = g.adoption
        where :person in (g.offered_by, g.decided_by)
        union all
        select d.at, a.place, 'deed', d.words
        from care.adoption_deed d join care.adoption a on a.id = d.adoption
        where d.person = :person and d.kind not in ('ASKED', 'ACCEPTED', 'REFUSED')
        union all
        select d.at, a.place, 'away', concat_ws('–', d.first_day, d.last_day)
        from care.adoption_deed d join care.adoption a on a.id = d.adoption
        where d.about = :person
        union all
        select a.asked_at, a.place, 'duty', d.words
        from care.duty d join care.adoption a on a.id = d.adoption where d.person = :person
        union all
        select a.asked_at, a.place, 'rota', concat_ws('–', r.away_from, r.away_to)
        from care.rota r join care.adoption a on a.id = r.adoption where r.person = :person
        union all
        select asked_at, place, 'called', '' from care.stand_in_call
        where :person in (asked_by, asked_for)
        union all
        select sent_at, place, 'round', note from care.round where :person in (done_by, entered_by)
        union all
        select decided_at, place, 'round-decided', coalesce(refusal, '')
        from care.round where decided_by = :person
        union all
        select sent_at, place, 'look', words from care.look where seen_by = :person
        union all
        select answered_at, place, 'look-answered', answer from care.look where answered_by = :person
        union all
        select declared_at, null, 'amnesty', words from care.amnesty where declared_by = :person
        union all
        select decided_at, null, 'amnesty-decided', words from care.amnesty where decided_by = :person
        union all
        select asked_at, null, 'amnesty-revoked', reason from care.amnesty_revocation where asked_by = :person
        union all
        select decided_at, null, 'amnesty-revoked', reason from care.amnesty_revocation where decided_by = :person
        union all
        select typed_at, null, 'number', number from care.draw where typed_by = :person
        union all
        select said_at, null, 'number', words from care.draw_skip where said_by = :person
        union all
        select confirmed_at, null, 'number', words from care.draw_skip where confirmed_by = :person
        union all
        select confirmed_at, null, 'number', number from care.draw where confirmed_by = :person)
      select d.at, p.name as place, d.what, d.words
      from did d left join place.v_place p on p.id = d.place
      order by d.at desc, d.what, d.place
      """;

  private static final String TURNS =
      """
      select t.day, p.name as place, t.state, t.stand_in is not null as stood_in
      from care.turn t join place.v_place p on p.id = t.place
      where t.stand_in = :person or t.stand_in is null and t.assignee = :person
      order by t.day desc, t.id
      """;

  private final JdbcClient jdbc;
  private final NamelessCare nameless;
  private final Messages messages;

  HeldByCare(JdbcClient jdbc, NamelessCare nameless, Messages messages) {
    this.jdbc = jdbc;
    this.nameless = nameless;
    this.messages = messages;
  }

  private record Did(Instant at, @Nullable String place, String what, String words) {}

  private record OnTurn(LocalDate day, String place, String state, boolean stoodIn) {}

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    return List.of(
        new Section("turns", say(reading, "care.held.turns"), turns(person, reading)),
        new Section("care", say(reading, "care.held.care"), did(person, reading)));
  }

  private List<Entry> turns(PersonId person, Reading reading) {
    return jdbc
        .sql(TURNS)
        .param("person", person.value())
        .query(Sql.rows(OnTurn.class))
        .list()
        .stream()
        .map(one ->
            new Entry(
                null,
                one.place() + ", " + one.day(),
                say(reading, "care.held.turn." + one.state().toLowerCase(Locale.ROOT))
                    + (one.stoodIn() ? " · " + say(reading, "care.held.stood-in") : "")))
        .toList();
  }

  private List<Entry> did(PersonId person, Reading reading) {
    return jdbc.sql(DID).param("person", person.value()).query(Sql.rows(Did.class)).list().stream()
        .map(one -> entry(one, say(reading, "care.held." + one.what())))
        .toList();
  }

  private static Entry entry(Did one, String what) {
    return new Entry(
        one.at(),
        one.place() == null ? what : one.place(),
        one.words().isEmpty() ? what : what + ": " + one.words());
  }

  @Override
  public void forget(Collection<Forgotten> people) {
    nameless.forget(people);
  }

  private String say(Reading reading, String key) {
    return messages.text(reading.language(), key, Map.of());
  }
}
