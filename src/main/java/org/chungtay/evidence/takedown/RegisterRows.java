package org.chungtay.evidence.takedown;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.TakedownRequests.Waiting;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The register of requests, cut to what somebody decides on before it is cut into pages.
@Component
class RegisterRows {
  private static final String PUBLISHED = "coalesce(b.released_at, b.withdrawn_at) is not null";
  private static final String MINE =
      """
       and (:everywhere or exists (
        select from evidence.attachment b
        join unnest(:kinds::text[], :ids::uuid[]) s (kind, id)
          on b.subject_kind = s.kind and b.subject_id = s.id
        where b.photo = t.photo and %s))
      """
          .formatted(PUBLISHED);

  private final JdbcClient jdbc;

  RegisterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  enum Tab {
    /// Due first.
    OPEN("t.decision is null", "t.due, t.asked_at, t.id"),
    /// Newest first.
    DECIDED("t.decision is not null", "t.decided_at desc, t.id");

    private final String condition;
    private final String order;

    Tab(String condition, String order) {
      this.condition = condition;
      this.order = order;
    }
  }

  /// Whose requests a reader may see.
  ///
  /// @param everywhere all, also those whose photo is evidence of nothing any more
  record Reach(boolean everywhere, Collection<Subject> subjects) {}

  /// What the requests are about.
  List<Subject> subjects(Tab tab) {
    return jdbc.sql(
            """
            select distinct b.subject_kind, b.subject_id
            from evidence.takedown t join evidence.attachment b on b.photo = t.photo
            where %s and %s
            """
                .formatted(tab.condition, PUBLISHED))
        .query((row, _) ->
            new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)))
        .list();
  }

  List<Takedown> page(Tab tab, Reach reach, int page, int size) {
    var sql =
        TakedownRows.SELECT
            + "where "
            + tab.condition
            + MINE
            + " order by "
            + tab.order
            + " limit :size offset :skip";
    return within(jdbc.sql(sql), reach)
        .param("size", size)
        .param("skip", (long) page * size)
        .query((row, _) -> TakedownRows.takedown(row))
        .list();
  }

  long count(Tab tab, Reach reach) {
    var sql = "select count(*) from evidence.takedown t where " + tab.condition + MINE;
    return within(jdbc.sql(sql), reach).query(Sql.rows(Long.class)).single();
  }

  Waiting waiting(Reach reach, LocalDate today) {
    var sql =
        "select count(*)::int as open, (count(*) filter (where t.due < :today))::int as late"
            + " from evidence.takedown t where "
            + Tab.OPEN.condition
            + MINE;
    return within(jdbc.sql(sql), reach)
        .param("today", today)
        .query((row, _) -> new Waiting(row.getInt("open"), row.getInt("late")))
        .single();
  }

  private static StatementSpec within(StatementSpec statement, Reach reach) {
    var subjects = List.copyOf(reach.subjects());
    return statement
        .param("everywhere", reach.everywhere())
        .param("kinds", Sql.texts(subjects.stream().map(Subject::kind).toList()))
        .param("ids", Sql.ids(subjects.stream().map(Subject::id).toList()));
  }
}
