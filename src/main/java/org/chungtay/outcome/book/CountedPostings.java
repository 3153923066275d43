package org.chungtay.outcome.book;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many postings lie in a period and an area. What was written before the oldest transaction
/// that was still at work stays counted, because the book only grows; what came since is counted
/// anew, which takes a look into an index however large the book is (ADR 136).
@Component
class CountedPostings {
  private static final int MOST = 4_000;
  private static final Counted NOTHING = new Counted(0, 0);

  private final JdbcClient jdbc;
  private final Cache<Where, Counted> settled = Caffeine.newBuilder().maximumSize(MOST).build();

  CountedPostings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Where(LocalDate from, LocalDate to, Optional<AreaId> area) {}

  /// @param horizon the oldest transaction at work, as PostgreSQL numbers them: older ones write
  ///   nothing any more
  private record Counted(long postings, long horizon) {}

  private record Found(long before, long all, long horizon) {}

  long in(Where where) {
    var known = Optional.ofNullable(settled.getIfPresent(where)).orElse(NOTHING);
    var found = since(known, where);
    if (found.horizon() < known.horizon()) { // a reader of an older moment sees less than is known
      return since(NOTHING, where).all();
    }
    settled.put(where, new Counted(known.postings() + found.before(), found.horizon()));
    return known.postings() + found.all();
  }

  /// All of it where nothing is known yet: by day and area then, else by when it was written.
  private Found since(Counted known, Where where) {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", where.from());
    parameters.put("to", where.to());
    where.area().ifPresent(area -> parameters.put("area", area.value()));
    var inArea = where.area().map(_ -> "and area = :area").orElse("");
    var book = "outcome.posting";
    if (!known.equals(NOTHING)) {
      parameters.put("horizon", String.valueOf(known.horizon()));
      book =
          "(select * from outcome.posting where written >= cast(cast(:horizon as text) as xid8) offset 0) new";
    }
    return jdbc.sql(
            """
            select count(p.written) filter (where p.written < n.horizon) as before,
                   count(p.written) as found, n.horizon::text as horizon
            from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) n
            left join lateral (
              select written from %s where day between :from and :to %s) p on true
            group by n.horizon
            """
                .formatted(book, inArea))
        .params(parameters)
        .query((row, _) ->
            new Found(
                row.getLong("before"),
                row.getLong("found"),
                Long.parseLong(row.getString("horizon"))))
        .single();
  }
}
