package org.chungtay.care.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Places as care sees them, one statement for a list. A closed place is seen only among the
/// launches of its month.
@Repository
class CaredPlaces {
  private static final String BY_NAME = "c.numbered";

  static final Map<String, String> COLUMNS =
      Map.of(
          "name", BY_NAME,
          "ward", "ward",
          "group", "u.numbered",
          "state", "array_position(array['LAPSED', 'AT_RISK', 'FREE', 'KEPT', 'CLOSED'], c.state)",
          "balance", "c.balance",
          "last", "c.last_kept",
          "launched", "c.launched");

  /// Whose turn it was is asked, not whose the place is.
  private static final String HAD_A_TURN =
      """
      c.id in (
        select t.place from care.turn t join organization.v_unit w on w.id = t.unit
        where t.week = :week and t.state = :mark
          and (cast(:unit as uuid) is null or t.unit = :unit)
          and (cast(:organization as uuid) is null or w.organization = :organization))
      """;

  private static final String LAUNCHED_THEN =
      "c.launched >= :launched and c.launched < cast(:launched as date) + interval '1 month'";

  private static final String LASTED =
      """
      c.id in (
        select s.place from care.survival s
        where s.months = :months and (cast(:alive as boolean) is null or s.alive = :alive))
      """;

  private static final String LINES =
      """
      select c.id, c.code, c.name, c.kind, a.full_name as ward, c.length, c.launched, c.state, c.held,
             u.name as unit, c.balance, c.last_kept, c.since
      from cared c
      join territory.v_area a on a.id = c.area
      left join organization.v_unit u on u.id = c.unit
      where
      """;

  private final CareStates states;

  CaredPlaces(CareStates states) {
    this.states = states;
  }

  int count(CareFilter filter, Slice slice) {
    var found = found(filter, slice);
    return asked("select count(*)::int from cared c where " + found, filter, slice)
        .query(Sql.rows(Integer.class))
        .single();
  }

  List<CaredLine> page(CareFilter filter, Slice slice, Ordered order, int page, int size) {
    var sorted = " order by " + order.sql() + ", " + BY_NAME + ", c.id limit :size offset :skip";
    var lines = LINES + found(filter, slice) + sorted;
    return asked(lines, filter, slice)
        .param("size", size)
        .param("skip", (long) page * size)
        .query(Sql.rows(CaredLine.class))
        .list();
  }

  /// How each place of a filter stands, for a map.
  Map<PlaceId, PlaceState> states(CareFilter filter) {
    return read(
        states
            .asked(
                "select id, state from cared where not closed and (:state = '' or state = :state)",
                filter)
            .param("state", filter.state().map(PlaceState::name).orElse("")));
  }

  /// How each of these stands, for a list.
  Map<PlaceId, PlaceState> states(Collection<PlaceId> places) {
    return read(
        states
            .asked(
                "select id, state from cared where not closed and id = any(:places)",
                CareFilter.WHOLE)
            .param("places", Sql.ids(places.stream().map(PlaceId::value).toList())));
  }

  private static Map<PlaceId, PlaceState> read(StatementSpec asked) {
    var states = new HashMap<PlaceId, PlaceState>();
    asked.query(row -> {
      states.put(
          PlaceId.of(row.getObject("id", UUID.class)), PlaceState.valueOf(row.getString("state")));
    });
    return states;
  }

  private static String found(CareFilter filter, Slice slice) {
    var found = new ArrayList<String>();
    if (!slice.patterns().isEmpty()) {
      found.add("c.folded like all (:patterns)");
    }
    filter.state().ifPresent(_ -> found.add("c.state = :state"));
    slice.week().ifPresent(_ -> found.add(HAD_A_TURN));
    found.add(slice.launch().isPresent() ? LAUNCHED_THEN : "not c.closed");
    slice.launch().flatMap(Slice.Launch::months).ifPresent(_ -> found.add(LASTED));
    return String.join(" and ", found);
  }

  private StatementSpec asked(String sql, CareFilter filter, Slice slice) {
    return states
        .asked(sql, slice.week().isPresent() ? filter.ofAnybody() : filter)
        .param("unit", filter.unit().map(one -> one.id().value()).orElse(null))
        .param("organization", filter.organization().map(one -> one.id().value()).orElse(null))
        .param("state", filter.state().map(PlaceState::name).orElse(""))
        .param("patterns", Sql.texts(slice.patterns()))
        .param("week", slice.week().map(Slice.WeekOf::monday).orElse(null))
        .param("mark", slice.week().map(one -> one.mark().name()).orElse(null))
        .param("launched", slice.launch().map(one -> one.month().atDay(1)).orElse(null))
        .param("months", slice.launch().flatMap(Slice.Launch::months).orElse(null))
        .param("alive", slice.launch().flatMap(Slice.Launch::kept).orElse(null));
  }
}
