package org.chungtay.privacy.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What somebody asked. That they asked, and that they were answered in time, is kept as proof;
/// what was written is not.
@Component
@Order(5)
class HeldByPrivacy implements PersonalRecords {
  private final RequestRows rows;
  private final JdbcClient jdbc;
  private final Messages messages;
  private final CityClock clock;

  HeldByPrivacy(RequestRows rows, JdbcClient jdbc, Messages messages, CityClock clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    var entries =
        rows.of(List.of(person)).stream()
            .map(one ->
                new Entry(
                    one.receivedAt(),
                    say(reading, "privacy.kind." + one.kind().code()) + " " + one.label(),
                    say(reading, "privacy.state." + one.state().code())
                        + (one.words().isEmpty() ? "" : " · " + one.words())))
            .toList();
    return List.of(new Section("requests", say(reading, "privacy.held.requests"), entries));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    var persons = Sql.ids(people.stream().map(one -> one.person().value()).toList());
    update(
        """
        update privacy.request
        set state = 'TAKEN_BACK', decided_at = :now, version = version + 1
        where person = any(:people) and kind <> 'ERASE' and state in ('RECEIVED', 'TAKEN')
        """,
        persons);
    update(
        """
        update privacy.request set words = '', value = null,
          extension_reason = case when extended_at is not null then '–' end,
          answer = case when state = 'REFUSED' then '–' else '' end
        where person = any(:people)
        """,
        persons);
    update(
        """
        update privacy.step s set words = ''
        from privacy.request r where r.id = s.request and r.person = any(:people) and s.words <> ''
        """,
        persons);
  }

  private void update(String sql, UUID[] people) {
    var statement = jdbc.sql(sql).param("people", people);
    if (sql.contains(":now")) {
      statement = statement.param("now", Sql.time(clock.now()));
    }
    var _ = statement.update();
  }

  private String say(Reading reading, String key) {
    return messages.text(reading.language(), key, Map.of());
  }
}
