package org.chungtay.outcome.invariant;

import java.util.Optional;
import org.chungtay.outcome.OutcomeInvariants.Rule;
import org.jspecify.annotations.Nullable;

/// Each rule of the book's rows as one statement, hence one snapshot, that finds the rows breaking
/// it: (what, address, expected, found).
final class RuleQuery {
  private RuleQuery() {}

  /// Empty of what no statement finds.
  static Optional<String> of(Rule rule) {
    return Optional.ofNullable(statement(rule));
  }

  private static @Nullable String statement(Rule rule) {
    return switch (rule) {
      case SHARES_ARE_WHOLE -> SHARES;
      case CITY_IS_ITS_ORGANIZATIONS -> ORGANIZATIONS;
      case CITY_IS_ITS_UNITS -> UNITS;
      case CITY_IS_ITS_AREAS -> AREAS;
      case BOUNDARIES_KEEP_THE_SUM -> BOUNDARIES;
      case ENTRIES_MATCH_THEIR_POSTING -> ENTRIES;
      case REVERSALS_CANCEL -> REVERSALS;
      case POSTINGS_HAVE_ENTRIES -> POSTINGS;
      case REVISIONS_HAVE_NO_GAP -> REVISIONS;
      case KEPT_FIGURES_ARE_TRUE, BOOKS_BALANCE, FUNDS_NEVER_BELOW_ZERO, ENTRIES_TAKEN_OUT_WHOLE ->
          null;
    };
  }

  private static final String SHARES =
      """
      select concat_ws(' ', source_kind, source_id, revision) as what, address,
             1::numeric as expected, (select coalesce(sum(part), 0) from unnest(parts) part) as found
      from outcome.posting
      where (select coalesce(sum(part), 0) from unnest(parts) part) <> 1
         or cardinality(parts) <> cardinality(organizations)
         or cardinality(parts) <> cardinality(units)
      """;

  private static final String SHARED_OUT =
      """
      with whole as (select indicator, sum(quantity) as total from outcome.v_entry group by indicator),
      part as (
        select indicator, %1$s, sum(quantity) as total from outcome.v_share group by indicator, %1$s),
      parts as (select indicator, sum(total) as total from part where %1$s is not null group by indicator)
      select indicator as what, '/indicators/' || indicator as address,
             coalesce(whole.total, 0) as expected, coalesce(parts.total, 0) as found
      from whole full join parts using (indicator)
      where whole.total is distinct from parts.total
      """;

  private static final String ORGANIZATIONS = SHARED_OUT.formatted("organization");

  private static final String UNITS = SHARED_OUT.formatted("unit");

  // The areas are the postings': an entry that stands elsewhere is missing from its ward's page.
  private static final String AREAS =
      """
      with whole as (select indicator, sum(quantity) as total from outcome.v_entry group by indicator),
      area as (
        select e.indicator, p.area, sum(e.quantity) as total
        from outcome.entry e join outcome.posting p
          on p.source_id = e.source_id and p.source_kind = e.source_kind
         and p.revision = e.revision and p.area = e.area
        group by e.indicator, p.area),
      parts as (select indicator, sum(total) as total from area group by indicator)
      select indicator as what, '/indicators/' || indicator as address,
             whole.total as expected, coalesce(parts.total, 0) as found
      from whole left join parts using (indicator)
      where whole.total is distinct from parts.total
      """;

  // Weights are exact decimals, so the weighed sums must be equal and not nearly so.
  private static final String BOUNDARIES =
      """
      with change as (select distinct day from territory.v_succession),
      boundaries as (select day from change union select day - 1 from change),
      place as (
        select b.day, u.area, u.weight from boundaries b cross join lateral territory.v_under(b.day) u),
      recorded as (
        select indicator, area, sum(quantity) as total from outcome.v_entry group by indicator, area),
      whole as (select indicator, sum(total) as total from recorded group by indicator),
      restated as (
        select b.day, r.indicator, sum(r.total * coalesce(p.weight, 1)) as total
        from recorded r cross join boundaries b left join place p on p.day = b.day and p.area = r.area
        group by b.day, r.indicator)
      select concat_ws(' ', indicator, day) as what,
             '/indicators/' || indicator || '/boundaries' as address,
             whole.total as expected, restated.total as found
      from whole join restated using (indicator) where whole.total <> restated.total
      """;

  private static final String ENTRIES =
      """
      select concat_ws(' ', e.source_kind, e.source_id, e.revision, e.indicator) as what, e.address,
             coalesce(cardinality(p.parts), 0)::numeric as expected,
             cardinality(e.parts)::numeric as found
      from outcome.entry e left join outcome.posting p
        on p.source_id = e.source_id and p.source_kind = e.source_kind and p.revision = e.revision
      where (p.area, p.day, p.organizations, p.units, p.parts, coalesce(e.subject, p.subject))
            is distinct from (e.area, e.day, e.organizations, e.units, e.parts, p.subject)
      """;

  private static final String REVERSALS =
      """
      select concat_ws(' ', p.source_kind, p.source_id, p.revision, e.indicator) as what, p.address,
             0::numeric as expected, sum(e.quantity) as found
      from outcome.posting p join outcome.entry e
        on e.source_id = p.source_id and e.source_kind = p.source_kind and e.area = p.area
       and e.revision between p.revision - 1 and p.revision
      where p.revision % 2 = 0
      group by p.source_kind, p.source_id, p.revision, p.address, e.indicator
      having sum(e.quantity) <> 0 or count(*) <> 2
      union all
      select concat_ws(' ', p.source_kind, p.source_id, p.revision, 'persons') as what, p.address,
             0::numeric as expected, cardinality(t.persons)::numeric as found
      from outcome.posting p join outcome.turnout t
        on t.source_id = p.source_id and t.source_kind = p.source_kind and t.area = p.area
       and t.revision = p.revision - 1
      where p.revision % 2 = 0 and not exists (
        select from outcome.turnout_reversed gone
        where gone.area = t.area and gone.source_kind = t.source_kind
          and gone.source_id = t.source_id and gone.revision = t.revision)
      """;

  private static final String POSTINGS =
      """
      select concat_ws(' ', p.source_kind, p.source_id, p.revision) as what, p.address,
             1::numeric as expected, 0::numeric as found
      from outcome.posting p
      where p.revision % 2 = 1
        and not exists (
          select from outcome.posting later
          where later.source_id = p.source_id and later.source_kind = p.source_kind
            and later.revision > p.revision)
        and not exists (
          select from outcome.entry e
          where e.area = p.area and e.source_kind = p.source_kind and e.source_id = p.source_id
            and e.revision = p.revision)
      """;

  private static final String REVISIONS =
      """
      select concat_ws(' ', source_kind, source_id) as what, max(address) as address,
             max(revision)::numeric as expected, count(*)::numeric as found
      from outcome.posting group by source_kind, source_id having max(revision) <> count(*)
      """;
}
