package org.chungtay.activity.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.activity.Activity;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the partners answered to the current terms; answers to earlier terms no longer count.
@Repository
public class Acceptances {
  private final JdbcClient jdbc;

  Acceptances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Map<OrganizationId, Answer> of(Activity activity) {
    return jdbc
        .sql(
            """
            select organization, accepted, by_person, at, reason from activity.acceptance
            where activity_id = :id and terms = :terms
            """)
        .param("id", activity.id().value())
        .param("terms", activity.terms())
        .query((row, _) -> answer(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Answer::organization, Function.identity()));
  }

  /// The partners whose yes is missing; the leading organisation answers by planning.
  public List<Share> missing(Activity activity) {
    if (!activity.joint()) {
      return List.of();
    }
    var answers = of(activity);
    return activity.shares().stream()
        .skip(1)
        .filter(share -> {
          var answer = answers.get(share.organization());
          return answer == null || !answer.accepted();
        })
        .toList();
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        OrganizationId.of(row.getObject("organization", UUID.class)),
        row.getBoolean("accepted"),
        PersonId.of(row.getObject("by_person", UUID.class)),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("reason"));
  }

  public record Answer(
      OrganizationId organization, boolean accepted, PersonId by, Instant at, String reason) {}
}
