package org.chungtay.privacy.request;

import java.util.List;
import java.util.Locale;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.privacy.DataRequests;
import org.chungtay.privacy.PrivacyPermissions;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The register as far as its reader answers for it.
@Repository
class RegisterLists implements DataRequests {
  private static final int MOST_EXPORTED = 100_000;

  private static final String WHERE =
      """
      where (:everywhere or u.covering && :scopes)
        and (r.state in ('DONE', 'REFUSED', 'TAKEN_BACK')) = :closed
        and (:kind = '' or r.kind = :kind)
        and (:name = '' or ' ' || p.folded_name like '% ' || :name || '%')
      """;

  private static final String LATE =
      "(r.state in ('RECEIVED', 'TAKEN', 'WAITING') and (r.due < :today"
          + " or (r.state = 'RECEIVED' and r.reply_due < :today)))";

  private final JdbcClient jdbc;
  private final Access access;
  private final CityClock clock;

  RegisterLists(JdbcClient jdbc, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  record Counted(long count, long overdue) {}

  RequestRegister page(Actor actor, RegisterQuery query) {
    var counted = counted(actor, query);
    var rows = rows(actor, query, RegisterQuery.PER_PAGE, query.page() * RegisterQuery.PER_PAGE);
    return new RequestRegister(query, rows, counted.count(), counted.overdue());
  }

  @Override
  public Open open(Actor actor) {
    if (!access.allowsAnywhere(actor, PrivacyPermissions.ANSWER)) {
      return Open.NONE;
    }
    var counted = counted(actor, RegisterQuery.of(false, "", "", 0));
    return new Open(counted.count(), counted.overdue());
  }

  private Counted counted(Actor actor, RegisterQuery query) {
    return statement(
            "select count(*) as count, count(*) filter (where "
                + LATE
                + ") as overdue "
                + FROM
                + WHERE,
            actor,
            query)
        .query(Sql.rows(Counted.class))
        .single();
  }

  List<Request> whole(Actor actor, RegisterQuery query) {
    return rows(actor, query, MOST_EXPORTED, 0);
  }

  private List<Request> rows(Actor actor, RegisterQuery query, int most, int offset) {
    var order =
        query.closed()
            ? "r.decided_at desc, r.id"
            : LATE
                + " desc, least(r.due, case when r.state = 'RECEIVED' then r.reply_due end), r.id";
    return statement(
            RequestRows.SELECT + WHERE + "order by " + order + " limit :most offset :offset",
            actor,
            query)
        .param("most", most)
        .param("offset", offset)
        .query(Sql.rows(Request.class))
        .list();
  }

  private static final String FROM =
      """
      from privacy.request r
      left join identity.v_person p on p.id = r.person
      left join organization.v_unit u on u.id = r.unit
      """;

  private JdbcClient.StatementSpec statement(String sql, Actor actor, RegisterQuery query) {
    var scopes = access.scopes(actor, PrivacyPermissions.ANSWER);
    return jdbc.sql(sql)
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .param("closed", query.closed())
        .param("kind", query.kind().toUpperCase(Locale.ROOT))
        .param("name", Folded.of(query.typed()))
        .param("today", clock.today());
  }
}
