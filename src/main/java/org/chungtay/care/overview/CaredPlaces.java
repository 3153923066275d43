package org.chungtay.care.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.NameOrder;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Places as care sees them, one statement for a list. A closed place is seen only among the
/// launches of its month.
@Repository
class CaredPlaces {
  private static final String BY_NAME = NameOrder.numbered("c.folded");

  static final Map<String, String> COLUMNS =
      Map.of(
          "name", BY_NAME,
          "ward", "ward",
          "group", "u.numbered",
          "state", "array_position(array['LAPSED', 'AT_RISK', 'FREE', 'KEPT', 'CLOSED'], c.state)",
          "balance", "c.balance",
          "last", "c.last_kept",
          "launched", "c.launched");

  private static final String FOUND =
      """
      where (:state = '' or c.state = :state) and c.folded like all (:patterns)
        and (c.closed <= (cast(:launched as date) is not null))
        and (cast(:week as date) is null
             or c.id in (
               select t.place from care.turn t join organization.v_unit w on w.id = t.unit
               where t.week = :week and t.state = :mark
                 and (cast(:unit as uuid) is null or t.unit = :unit)
                 and (cast(:organization as uuid) is null or w.organization = :organization)))
        and (cast(:launched as date) is null
             or c.launched >= :launched and c.launched < cast(:launched as date) + interval '1 month')
        and (cast(:months as int) is null
             or c.id in (select s.place from care.survival s
                         where s.months = :months
                           and (cast(:alive as boolean) is null or s.alive = :alive)))
      """;

  private static final String LINES =
      """
      select c.id, c.code, c.name, c.kind, a.full_name as ward, c.length, c.launched, c.state, c.held,
             u.name as unit, c.balance, c.last_kept, c.since
      from cared c
      join territory.v_area a on a.id = c.area
      left join organization.v_unit u on u.id = c.unit
      """
          + FOUND
          + " order by ";

  private final CareStates states;

  CaredPlaces(CareStates states) {
    this.states = states;
  }

  int count(CareFilter filter, Slice slice) {
    return asked("select count(*)::int from cared c " + FOUND, filter, slice)
        .query(Sql.rows(Integer.class))
        .single();
  }

  List<CaredLine> page(CareFilter filter, Slice slice, Ordered order, int page, int size) {
    return asked(
            LINES + order.sql() + ", " + BY_NAME + ", c.id limit :size offset :skip", filter, slice)
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

  private StatementSpec asked(String sql, CareFilter filter, Slice slice) {
    return states
        .asked(sql, filter)
        .param("by_turns", slice.week().isPresent())
        .param("state", filter.state().map(PlaceState::name).orElse(""))
        .param("patterns", Sql.texts(slice.patterns()))
        .param("week", slice.week().map(Slice.WeekOf::monday).orElse(null))
        .param("mark", slice.week().map(one -> one.mark().name()).orElse(null))
        .param("launched", slice.launch().map(one -> one.month().atDay(1)).orElse(null))
        .param("months", slice.launch().flatMap(Slice.Launch::months).orElse(null))
        .param("alive", slice.launch().flatMap(Slice.Launch::kept).orElse(null));
  }
}
