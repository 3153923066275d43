package org.chungtay.activity.report;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Photos of an activity are seen before release by those who lead it and those who may confirm it,
/// and change with its report only.
@Component
class ReviewsPhotos implements SubjectReview {
  private final Lifecycle lifecycle;
  private final OpenReports open;
  private final Access access;
  private final JdbcClient jdbc;

  ReviewsPhotos(Lifecycle lifecycle, OpenReports open, Access access, JdbcClient jdbc) {
    this.lifecycle = lifecycle;
    this.open = open;
    this.access = access;
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "activity";
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return lifecycle
        .find(ActivityId.of(subject))
        .map(activity ->
            access.allows(actor, ActivityPermissions.CONFIRM, activity.leadUnit().value())
                || open.leads(actor, activity))
        .orElse(false);
  }

  @Override
  public void holdForPhotos(Actor actor, UUID subject) {
    var _ = open.hold(actor, ActivityId.of(subject));
  }

  @Override
  public Set<UUID> reviewable(Actor actor, Collection<UUID> subjects) {
    var confirm = access.scopes(actor, ActivityPermissions.CONFIRM);
    var lead = access.scopes(actor, ActivityPermissions.LEAD);
    return Set.copyOf(
        jdbc.sql(
                """
                select a.id from activity.activity a
                where a.id = any(:subjects) and (:everywhere
                  or exists (select from organization.v_unit u
                             where u.id = a.lead_unit and u.covering && :confirm)
                  or exists (select from organization.v_unit u
                             where u.id = any(a.share_units || a.host_unit) and u.covering && :lead))
                """)
            .param("subjects", Sql.ids(subjects))
            .param(
                "everywhere",
                confirm.contains(Access.INSTALLATION) || lead.contains(Access.INSTALLATION))
            .param("confirm", Sql.ids(confirm))
            .param("lead", Sql.ids(lead))
            .query(Sql.rows(UUID.class))
            .list());
  }
}
