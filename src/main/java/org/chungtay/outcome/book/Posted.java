package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.outcome.AlreadyPosted;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.NotPosted;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.SharesNotOne;
import org.chungtay.outcome.Source;
import org.chungtay.outcome.UnknownIndicator;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the book. A source's revisions alternate: odd ones post, even ones reverse the one
/// before. Two that post the same revision at once meet at the primary key of `outcome.posting`;
/// the later one waits for the earlier and then finds it there.
@Component
class Posted {
  private final JdbcClient jdbc;
  private final IndicatorRows indicators;
  private final Audit audit;
  private final CityClock clock;

  Posted(JdbcClient jdbc, IndicatorRows indicators, Audit audit, CityClock clock) {
    this.jdbc = jdbc;
    this.indicators = indicators;
    this.audit = audit;
    this.clock = clock;
  }

  void post(Actor confirmer, Posting posting) {
    sharesAreWhole(posting.shares());
    indicatorsAddUp(posting);
    var revision = newest(posting.source()) + 1;
    if (isReversal(revision) || !header(confirmer, posting, revision)) {
      throw new AlreadyPosted();
    }
    entries(posting, revision);
    turnout(posting, revision);
    audit.did(
        confirmer, "outcome.posted", posting.source().id(), details(posting.source(), revision));
  }

  void reverse(Actor actor, Source source, String reason) {
    var revision = newest(source) + 1;
    if (!isReversal(revision) || !reversingHeader(actor, source, reason, revision)) {
      throw new NotPosted();
    }
    reversingEntries(source, reason, revision);
    audit.did(actor, "outcome.reversed", source.id(), details(source, revision));
  }

  private static boolean isReversal(int revision) {
    return revision % 2 == 0;
  }

  private static void sharesAreWhole(List<Share> shares) {
    var organizations = new HashSet<>();
    var sum = BigDecimal.ZERO;
    for (var share : shares) {
      if (share.part().signum() <= 0
          || share.part().stripTrailingZeros().scale() > 6
          || !organizations.add(share.organization())) {
        throw new SharesNotOne();
      }
      sum = sum.add(share.part());
    }
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new SharesNotOne();
    }
  }

  private void indicatorsAddUp(Posting posting) {
    var adding =
        indicators.all(clock.today()).stream()
            .filter(one -> one.rule().isPosted())
            .collect(Collectors.toMap(Indicator::code, one -> one));
    for (var amount : posting.amounts()) {
      // Removing finds an indicator that stands twice as well: which of the two would count?
      var indicator = adding.remove(amount.indicator());
      if (indicator == null) {
        throw new UnknownIndicator(amount.indicator());
      }
      if (amount.quantity().signum() < 0) {
        throw new IllegalArgumentException("negative " + amount.indicator());
      }
      if (indicator.rule() == Rule.LAST_VALUE && posting.subject().isEmpty()) {
        throw new IllegalArgumentException("whose state? " + amount.indicator());
      }
    }
  }

  private int newest(Source source) {
    return jdbc.sql(
            """
            select coalesce(max(revision), 0) from outcome.posting
            where source_id = :id and source_kind = :kind
            """)
        .param("id", source.id())
        .param("kind", source.kind())
        .query(Sql.rows(Integer.class))
        .single();
  }

  private boolean header(Actor confirmer, Posting posting, int revision) {
    return jdbc.sql(
                """
                insert into outcome.posting
                  (source_id, source_kind, revision, area, day, title, address,
                   organizations, units, parts, subject, posted_by, posted_at)
                values (:id, :kind, :revision, :area, :day, :title, :address,
                        :organizations, :units, :parts, :subject, :by, :at)
                on conflict do nothing
                """)
            .param("id", posting.source().id())
            .param("kind", posting.source().kind())
            .param("revision", revision)
            .param("area", posting.area().value())
            .param("day", posting.day())
            .param("title", posting.title())
            .param("address", posting.address())
            .param("organizations", organizations(posting.shares()))
            .param("units", units(posting.shares()))
            .param("parts", parts(posting.shares()))
            .param("subject", posting.subject().orElse(null), Types.OTHER)
            .param("by", confirmer.person().value())
            .param("at", Sql.time(clock.now()))
            .update()
        == 1;
  }

  /// Amounts of 0 say nothing and make no row; that none is left is a state.
  private void entries(Posting posting, int revision) {
    var amounts = posting.amounts();
    jdbc.sql(
            """
            insert into outcome.entry
              (area, source_kind, source_id, indicator, revision, id, day, quantity,
               title, address, organizations, units, parts, subject)
            select p.area, p.source_kind, p.source_id, amount.indicator, p.revision, amount.id,
                   p.day, amount.quantity, p.title, p.address, p.organizations, p.units, p.parts,
                   case when i.takes = 'STATE' then p.subject end
            from outcome.posting p
            cross join unnest(:indicators, :ids, :quantities) as amount (indicator, id, quantity)
            join outcome.indicator i on i.code = amount.indicator
            where p.source_id = :source and p.source_kind = :kind and p.revision = :revision
              and (amount.quantity > 0 or i.takes = 'STATE')
            """)
        .param("indicators", amounts.stream().map(Amount::indicator).toArray(String[]::new))
        .param("ids", amounts.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
        .param("quantities", amounts.stream().map(Amount::quantity).toArray(BigDecimal[]::new))
        .param("source", posting.source().id())
        .param("kind", posting.source().kind())
        .param("revision", revision)
        .update();
  }

  private void turnout(Posting posting, int revision) {
    if (posting.persons().isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into outcome.turnout
              (area, source_kind, source_id, revision, day, persons, organizations, units, title, address)
            select area, source_kind, source_id, revision, day, :persons, organizations, units,
                   title, address
            from outcome.posting
            where source_id = :source and source_kind = :kind and revision = :revision
            """)
        .param("persons", posting.persons().stream().distinct().sorted().toArray(UUID[]::new))
        .param("source", posting.source().id())
        .param("kind", posting.source().kind())
        .param("revision", revision)
        .update();
  }

  private boolean reversingHeader(Actor actor, Source source, String reason, int revision) {
    return jdbc.sql(
                """
                insert into outcome.posting
                  (source_id, source_kind, revision, area, day, title, address,
                   organizations, units, parts, subject, reason, posted_by, posted_at)
                select source_id, source_kind, :revision, area, day, title, address,
                       organizations, units, parts, subject, :reason, :by, :at
                from outcome.posting
                where source_id = :id and source_kind = :kind and revision = :revision - 1
                on conflict do nothing
                """)
            .param("id", source.id())
            .param("kind", source.kind())
            .param("revision", revision)
            .param("reason", reason)
            .param("by", actor.person().value())
            .param("at", Sql.time(clock.now()))
            .update()
        == 1;
  }

  private void reversingEntries(Source source, String reason, int revision) {
    jdbc.sql(
            """
            with header as (
              select area from outcome.posting
              where source_id = :source and source_kind = :kind and revision = :revision
            ), people as (
              insert into outcome.turnout_reversed (area, source_kind, source_id, revision)
              select area, source_kind, source_id, revision from outcome.turnout
              where area = (select area from header) and source_kind = :kind
                and source_id = :source and revision = :revision - 1
            )
            insert into outcome.entry
              (area, source_kind, source_id, indicator, revision, id, day, quantity,
               title, address, organizations, units, parts, subject, reason)
            select area, source_kind, source_id, indicator, :revision, gen_random_uuid(), day,
                   -quantity, title, address, organizations, units, parts, subject, :reason
            from outcome.entry
            where area = (select area from header) and source_kind = :kind
              and source_id = :source and revision = :revision - 1
            """)
        .param("source", source.id())
        .param("kind", source.kind())
        .param("revision", revision)
        .param("reason", reason)
        .update();
  }

  private static Map<String, String> details(Source source, int revision) {
    return Map.of("kind", source.kind(), "revision", Integer.toString(revision));
  }

  private static UUID[] organizations(List<Share> shares) {
    return shares.stream().map(share -> share.organization().value()).toArray(UUID[]::new);
  }

  private static UUID[] units(List<Share> shares) {
    return shares.stream().map(share -> share.unit().value()).toArray(UUID[]::new);
  }

  private static BigDecimal[] parts(List<Share> shares) {
    return shares.stream().map(Share::part).toArray(BigDecimal[]::new);
  }
}
