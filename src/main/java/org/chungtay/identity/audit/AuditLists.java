package org.chungtay.identity.audit;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The trail as it is read. The caller asks whether the reader may.
@Repository
class AuditLists {
  private static final int MOST_EXPORTED = 100_000;
  private static final String FROM =
      """
      from identity.audit a
      left join identity.v_person_name p on p.id = a.person
      left join identity.v_person_name s on s.id = a.subject
      where (:who = '' or ' ' || p.folded_name like '% ' || :who || '%')
        and (:subject = '' or ' ' || s.folded_name like '% ' || :subject || '%'
          or a.subject = any(:things)
          or exists (
            select from identity.v_person_name r
            where r.id = any(a.people) and ' ' || r.folded_name like '% ' || :subject || '%'))
        and starts_with(a.deed, :deed)
        and a.at >= coalesce(cast(:from as timestamptz), '-infinity')
        and a.at < coalesce(cast(:until as timestamptz), 'infinity')
        and (not :reads or a.people is not null
          or a.deed in ('identity.phone-read', 'identity.phone-looked-up',
                        'identity.messages-read', 'evidence.contact-read'))
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  AuditLists(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  long count(AuditQuery query, Set<UUID> things) {
    return statement("select count(*) " + FROM, query, things).query(Sql.rows(Long.class)).single();
  }

  /// @param things that are called as was asked, persons left out
  List<AuditPage.Row> page(AuditQuery query, Set<UUID> things) {
    return rows(query, things, AuditQuery.PER_PAGE, query.page() * AuditQuery.PER_PAGE);
  }

  List<AuditPage.Row> whole(AuditQuery query, Set<UUID> things) {
    return rows(query, things, MOST_EXPORTED, 0);
  }

  private List<AuditPage.Row> rows(AuditQuery query, Set<UUID> things, int most, int offset) {
    return statement(
            "select a.at, a.id, coalesce(p.name, '') as name, a.deed, a.subject, coalesce(s.name, '') as subject_name, a.details::text as details "
                + FROM
                + " order by a.at desc, a.id desc limit :most offset :offset",
            query,
            things)
        .param("most", most)
        .param("offset", offset)
        .query(Sql.rows(AuditPage.Row.class))
        .list();
  }

  private JdbcClient.StatementSpec statement(String sql, AuditQuery query, Set<UUID> things) {
    return jdbc.sql(sql)
        .param("who", Folded.of(query.who()))
        .param("subject", Folded.of(query.subject()))
        .param("things", Sql.ids(things))
        .param("deed", query.deed())
        .param("reads", query.reads())
        .param("from", begin(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param(
            "until",
            query.until() == null ? null : begin(query.until().plusDays(1)),
            Types.TIMESTAMP_WITH_TIMEZONE);
  }

  private @Nullable Object begin(@Nullable LocalDate day) {
    return day == null ? null : Sql.time(clock.instantOf(day.atStartOfDay()));
  }
}
