package org.chungtay.outcome.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.Outcomes.Confirmed;
import org.chungtay.outcome.Source;
import org.chungtay.outcome.book.PostingLines.Written;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the book, one statement however many there are. A source's revisions alternate: odd ones
/// post, even ones reverse the one before. Two that post the same revision at once meet at the
/// primary key of `outcome.posting`; the later one waits for the earlier and then finds it there.
/// Sources go in by the order of their ids, so that two that post many never wait for each other.
@Component
class Posted {
  /// Lines of one statement.
  private static final int AT_ONCE = 2_000;

  /// As the database compares ids: Java's own order of UUIDs is another one.
  private static final Comparator<Source> IN_ORDER =
      Comparator.<Source, String>comparing(one -> one.id().toString()).thenComparing(Source::kind);

  private final JdbcClient jdbc;
  private final PostingRules rules;
  private final JsonMapper json;
  private final Audit audit;
  private final CityClock clock;

  Posted(JdbcClient jdbc, PostingRules rules, JsonMapper json, Audit audit, CityClock clock) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  /// Those that were not in the book, which now are. Of one that stands twice the first.
  Set<Source> post(List<Confirmed> confirmed) {
    if (confirmed.isEmpty()) {
      return Set.of();
    }
    rules.hold(confirmed.stream().map(Confirmed::posting).toList());
    var first = new TreeMap<Source, Confirmed>(IN_ORDER);
    confirmed.forEach(one -> first.putIfAbsent(one.posting().source(), one));
    var written = portions(first.values()).stream().flatMap(this::write).toList();
    written.stream()
        .collect(Collectors.groupingBy(Written::by))
        .forEach((by, of) -> told(new Actor(PersonId.of(by), ""), "outcome.posted", of));
    return sources(written);
  }

  /// Those that were in the book, which now are not.
  Set<Source> reverse(Actor actor, Collection<Source> sources, String reason) {
    var sorted = sources.stream().distinct().sorted(IN_ORDER).toList();
    var written = portions(sorted).stream().flatMap(some -> takeOut(actor, some, reason)).toList();
    told(actor, "outcome.reversed", written);
    return sources(written);
  }

  private static <T> List<List<T>> portions(Collection<T> all) {
    var list = List.copyOf(all);
    var portions = new ArrayList<List<T>>();
    for (var from = 0; from < list.size(); from += AT_ONCE) {
      portions.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
    }
    return portions;
  }

  private static Set<Source> sources(List<Written> written) {
    return written.stream().map(Written::source).collect(Collectors.toSet());
  }

  private void told(Actor actor, String deed, List<Written> written) {
    if (!written.isEmpty()) {
      audit.did(actor, deed, written.stream().map(Posted::told).toList());
    }
  }

  private static Followed told(Written one) {
    return new Followed(
        one.id(), Map.of("kind", one.kind(), "revision", Integer.toString(one.revision())));
  }

  /// Amounts of 0 say nothing and make no row; that none is left is a state.
  private Stream<Written> write(List<Confirmed> confirmed) {
    return jdbc
        .sql(
            """
            with line as (
              select l.*, 1 + coalesce(
                (select max(p.revision) from outcome.posting p
                 where p.source_id = l.source and p.source_kind = l.kind), 0) as revision
              from jsonb_to_recordset(cast(:lines as jsonb)) as l (
                kind text, source uuid, area uuid, day date, title text, address text,
                organizations uuid[], units uuid[], parts numeric[], subject uuid, confirmer uuid,
                amounts jsonb, persons uuid[])),
            header as (
              insert into outcome.posting
                (source_id, source_kind, revision, area, day, title, address,
                 organizations, units, parts, subject, posted_by, posted_at)
              select source, kind, revision, area, day, title, address, organizations, units, parts,
                     subject, confirmer, :at
              from line where revision % 2 = 1 order by source, kind
              on conflict do nothing
              returning source_kind, source_id, revision, posted_by),
            amount as (
              insert into outcome.entry
                (area, source_kind, source_id, indicator, revision, id, day, quantity,
                 title, address, organizations, units, parts, subject)
              select l.area, l.kind, l.source, a.indicator, l.revision, a.id, l.day, a.quantity,
                     l.title, l.address, l.organizations, l.units, l.parts,
                     case when i.takes = 'STATE' then l.subject end
              from header h
              join line l on l.source = h.source_id and l.kind = h.source_kind
              cross join lateral jsonb_to_recordset(l.amounts)
                as a (indicator text, id uuid, quantity numeric)
              join outcome.indicator i on i.code = a.indicator
              where a.quantity > 0 or i.takes = 'STATE'),
            turnout as (
              insert into outcome.turnout
                (area, source_kind, source_id, revision, day, persons, organizations, units, title,
                 address)
              select l.area, l.kind, l.source, l.revision, l.day, l.persons, l.organizations, l.units,
                     l.title, l.address
              from header h join line l on l.source = h.source_id and l.kind = h.source_kind
              where cardinality(l.persons) > 0)
            select source_kind as kind, source_id as id, revision, posted_by as by from header
            """)
        .param("lines", json.writeValueAsString(confirmed.stream().map(PostingLines::of).toList()))
        .param("at", Sql.time(clock.now()))
        .query(Sql.rows(Written.class))
        .list()
        .stream();
  }

  private Stream<Written> takeOut(Actor actor, List<Source> sources, String reason) {
    return jdbc
        .sql(
            """
            with newest as (
              select distinct on (p.source_id, p.source_kind) p.*
              from unnest(:kinds::text[], :ids::uuid[]) as s (kind, id)
              join outcome.posting p on p.source_id = s.id and p.source_kind = s.kind
              order by p.source_id, p.source_kind, p.revision desc),
            header as (
              insert into outcome.posting
                (source_id, source_kind, revision, area, day, title, address,
                 organizations, units, parts, subject, reason, posted_by, posted_at)
              select source_id, source_kind, revision + 1, area, day, title, address,
                     organizations, units, parts, subject, :reason, :by, :at
              from newest where revision % 2 = 1 order by source_id, source_kind
              on conflict do nothing
              returning source_kind, source_id, revision, posted_by, area),
            people as (
              insert into outcome.turnout_reversed (area, source_kind, source_id, revision)
              select t.area, t.source_kind, t.source_id, t.revision
              from header h
              join outcome.turnout t on t.area = h.area and t.source_kind = h.source_kind
                and t.source_id = h.source_id and t.revision = h.revision - 1),
            amount as (
              insert into outcome.entry
                (area, source_kind, source_id, indicator, revision, id, day, quantity,
                 title, address, organizations, units, parts, subject, reason)
              select e.area, e.source_kind, e.source_id, e.indicator, h.revision,
                     gen_random_uuid(), e.day, -e.quantity, e.title, e.address, e.organizations,
                     e.units, e.parts, e.subject, :reason
              from header h
              join outcome.entry e on e.area = h.area and e.source_kind = h.source_kind
                and e.source_id = h.source_id and e.revision = h.revision - 1)
            select source_kind as kind, source_id as id, revision, posted_by as by from header
            """)
        .param("kinds", Sql.texts(sources.stream().map(Source::kind).toList()))
        .param("ids", Sql.ids(sources.stream().map(Source::id).toList()))
        .param("reason", reason)
        .param("by", actor.person().value())
        .param("at", Sql.time(clock.now()))
        .query(Sql.rows(Written.class))
        .list()
        .stream();
  }
}
