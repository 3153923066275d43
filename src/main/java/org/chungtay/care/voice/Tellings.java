package org.chungtay.care.voice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PhoneMessages;
import org.chungtay.identity.PhoneMessages.PhoneMessage;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Texts to those who answer: leaders of the group that cares for the place, officers of the unit,
/// and, when an answer is late, officers of the unit above. One of each kind a day at most for a
/// person, however much comes in: whoever sends reports cannot make telephones ring.
@Component
public class Tellings {
  private static final Duration USEFUL = Duration.ofDays(2);

  private final JdbcClient jdbc;
  private final PhoneMessages phones;
  private final Messages messages;
  private final CityClock clock;

  Tellings(JdbcClient jdbc, PhoneMessages phones, Messages messages, CityClock clock) {
    this.jdbc = jdbc;
    this.phones = phones;
    this.messages = messages;
    this.clock = clock;
  }

  private record Officer(UUID person, String unit, int count) {}

  public void received(UUID voice, String link) {
    var officers =
        jdbc.sql(
                """
                select distinct on (p.id) p.id as person, u.name as unit, 1 as count
                from care.voice v
                join identity.v_granted_role g
                  on g.scope = v.unit and g.role = 'officer' or g.scope = v.group_unit and g.role = 'leader'
                join identity.v_person p on p.id = g.person and p.has_phone
                join organization.v_unit u on u.id = g.scope
                where v.id = :voice and :today between g.first_day and g.last_day
                order by p.id, u.name
                """)
            .param("voice", voice)
            .param("today", clock.today())
            .query(Sql.rows(Officer.class))
            .list();
    tell("care.told.received", officers, link);
  }

  /// @param voices that became late
  void late(UUID[] voices) {
    var officers =
        jdbc.sql(
                """
                select p.id as person, u.name as unit, count(*)::int as count
                from care.voice v
                join organization.v_unit below on below.id = v.unit
                join organization.v_unit u on u.id = below.parent
                join identity.v_granted_role g on g.scope = u.id and g.role = 'officer'
                join identity.v_person p on p.id = g.person and p.has_phone
                where v.id = any(:voices) and :today between g.first_day and g.last_day
                group by p.id, u.name
                """)
            .param("voices", voices)
            .param("today", clock.today())
            .query(Sql.rows(Officer.class))
            .list();
    tell("care.told.late", officers, "");
  }

  private void tell(String key, List<Officer> officers, String link) {
    var _ =
        phones.send(officers.stream().map(one -> message(key, one, link)).toList(), "care.voices");
  }

  private PhoneMessage message(String key, Officer officer, String link) {
    var person = PersonId.of(officer.person());
    Map<String, Object> arguments =
        Map.of("unit", officer.unit(), "count", officer.count(), "link", link);
    return new PhoneMessage(
        Ids.named(key + "/" + clock.today() + "/" + person),
        person,
        language -> messages.text(language, key, arguments).strip(),
        clock.now().plus(USEFUL));
  }
}
