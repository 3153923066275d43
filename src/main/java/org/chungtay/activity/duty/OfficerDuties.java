package org.chungtay.activity.duty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Duties;
import org.chungtay.activity.lifecycle.ActivityRows;
import org.chungtay.activity.report.Plausibility;
import org.chungtay.activity.report.UsualAmounts;
import org.chungtay.evidence.PhotoFacts;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OfficerDuties implements Duties {
  private final JdbcClient jdbc;
  private final DutyReads reads;
  private final ActivityRows rows;
  private final Activities activities;
  private final UsualAmounts usual;
  private final PhotoFacts photos;
  private final Access access;
  private final CityClock clock;

  OfficerDuties(
      JdbcClient jdbc,
      DutyReads reads,
      ActivityRows rows,
      Activities activities,
      UsualAmounts usual,
      PhotoFacts photos,
      Access access,
      CityClock clock) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.rows = rows;
    this.activities = activities;
    this.usual = usual;
    this.photos = photos;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public Found list(Actor officer, Ask ask) {
    var query = DutyQuery.of(ask.kind(), officer, access, clock);
    var waiting =
        asked(query.list(ask), query, ask)
            .query((row, _) ->
                new Waiting(
                    row.getObject("id", UUID.class),
                    row.getString("unit"),
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    Escalation.valueOf(row.getString("escalation")),
                    row.getInt("revision"),
                    row.getString("reported_by"),
                    row.getLong("count")))
            .list();
    var count = waiting.isEmpty() ? 0 : waiting.getFirst().count();
    var pages = (int) Math.ceilDiv(count, ask.size());
    return new Found(duties(waiting), ask.page(), Math.max(pages, 1), count);
  }

  private JdbcClient.StatementSpec asked(String sql, DutyQuery query, Ask ask) {
    return jdbc.sql(sql)
        .params(query.parameters())
        .param("words", DutyQuery.words(ask.words()))
        .param("all", ask.only().isEmpty())
        .param("only", Sql.ids(ask.only().stream().map(ActivityId::value).toList()))
        .param("size", ask.size())
        .param("skip", (long) ask.page() * ask.size());
  }

  @Override
  public Map<Kind, Integer> counts(Actor officer) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    for (var kind : Kind.values()) {
      counts.put(kind, count(officer, kind));
    }
    return counts;
  }

  @Override
  public int count(Actor officer, Kind kind) {
    var query = DutyQuery.of(kind, officer, access, clock);
    return jdbc.sql(query.count()).params(query.parameters()).query(Integer.class).single();
  }

  @Override
  public List<Wait> waits(Actor officer, Kind kind) {
    var query = DutyQuery.of(kind, officer, access, clock);
    return jdbc.sql(query.waits())
        .params(query.parameters())
        .query((row, _) ->
            new Wait(
                row.getString("who"),
                row.getInt("count"),
                row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public List<ActivityId> waiting(Actor officer, Ask ask) {
    var query = DutyQuery.of(ask.kind(), officer, access, clock);
    return asked(query.ids(ask), query, ask).query(Sql.rows(UUID.class)).list().stream()
        .map(ActivityId::of)
        .toList();
  }

  @Override
  public Optional<ActivityId> nextToConfirm(Actor officer, Set<ActivityId> seen) {
    var query = DutyQuery.of(Kind.TO_CONFIRM, officer, access, clock);
    return jdbc.sql(query.next())
        .params(query.parameters())
        .param("seen", Sql.ids(seen.stream().map(ActivityId::value).toList()))
        .query(Sql.rows(UUID.class))
        .optional()
        .map(ActivityId::of);
  }

  private List<Duty> duties(List<Waiting> waiting) {
    var ids = waiting.stream().map(Waiting::id).toList();
    var found =
        rows.in(ids).stream().collect(Collectors.toMap(one -> one.id().value(), one -> one));
    var turnouts = activities.turnouts(ids.stream().map(ActivityId::of).toList());
    var results = reads.results(ids);
    var missing = reads.missingAnswers(ids);
    var evidences = photos.of("activity", ids);
    var usually = usual.of(found.values().stream().map(Activity::leadUnit).toList());
    var duties = new ArrayList<Duty>();
    for (var one : waiting) {
      var activity = found.get(one.id());
      if (activity != null) {
        var turnout = turnouts.getOrDefault(activity.id(), Activities.Turnout.NOBODY);
        var amounts = results.getOrDefault(one.id(), Map.of());
        var evidence = evidences.getOrDefault(one.id(), PhotoFacts.Facts.NONE);
        var partners = missing.getOrDefault(one.id(), List.of());
        var doubts = doubts(partners, evidence);
        if (usually
            .getOrDefault(activity.leadUnit(), Plausibility.UNKNOWN)
            .unusual(amounts, turnout.participations())) {
          doubts.add(Doubt.UNUSUAL);
        }
        duties.add(one.duty(activity, turnout, evidence.photos(), amounts, partners, doubts));
      }
    }
    return duties;
  }

  private static Set<Doubt> doubts(List<String> partners, PhotoFacts.Facts evidence) {
    var doubts = EnumSet.noneOf(Doubt.class);
    if (!partners.isEmpty()) {
      doubts.add(Doubt.SHARES_MISSING);
    }
    if (evidence.photos() == 0) {
      doubts.add(Doubt.NO_PHOTO);
    }
    if (evidence.similar()) {
      doubts.add(Doubt.SIMILAR_PHOTO);
    }
    return doubts;
  }

  record Waiting(
      UUID id,
      String unit,
      Instant since,
      Escalation escalation,
      int revision,
      String reportedBy,
      long count) {

    Duty duty(
        Activity activity,
        Activities.Turnout turnout,
        int photos,
        Map<String, BigDecimal> results,
        List<String> partners,
        Set<Doubt> doubts) {
      return new Duty(
          activity,
          unit,
          since,
          escalation,
          revision,
          reportedBy,
          turnout.participations(),
          photos,
          results,
          partners,
          doubts);
    }
  }
}
