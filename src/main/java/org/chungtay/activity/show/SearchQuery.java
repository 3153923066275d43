package org.chungtay.activity.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.activity.Activities.Search;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;

/// One search as one statement that names only the conditions it needs, so that each shape of
/// search is planned with its own index.
record SearchQuery(String sql, Map<String, Object> parameters) {
  private static final double KILOMETRES_PER_DEGREE = 111.2;
  private static final double NEARBY_KILOMETRES = 50;

  /// A page and how many there are.
  static SearchQuery of(Search search) {
    var where = conditions(search);
    search.commune().ifPresent(commune -> where.add(IN_COMMUNE, "commune", commune.value()));
    search.near().ifPresent(point -> nearby(point, where.parameters));
    where.parameters.put("skip", (long) search.page() * search.size());
    return new SearchQuery(
        """
        select a.id, count(*) over () as count, %s as km
        from activity.activity a %s
        where %s
        order by %s limit :size offset :skip
        """
            .formatted(
                search.near().isPresent() ? "nearest.km" : "null::float8",
                search.near().isPresent() ? NEAREST_SITE : "",
                where.joined(),
                order(search)),
        where.sized(search));
  }

  /// The first ones only: with nothing to count the index of starts is left as soon as they are
  /// found.
  static SearchQuery first(Search search) {
    var where = conditions(search);
    search.commune().ifPresent(commune -> where.add(SEEN_IN_COMMUNE, "commune", commune.value()));
    return new SearchQuery(
        "select a.id from activity.activity a where %s order by %s limit :size"
            .formatted(where.joined(), order(search)),
        where.sized(search));
  }

  static SearchQuery count(Search search) {
    var where = conditions(search);
    search.commune().ifPresent(commune -> where.add(SEEN_IN_COMMUNE, "commune", commune.value()));
    return new SearchQuery(
        "select count(*) from activity.activity a where " + where.joined(), where.parameters);
  }

  private static Conditions conditions(Search search) {
    var where = new Conditions();
    where.conditions.add("a.state in (%s)".formatted(states(search.states())));
    search.from().ifPresent(from -> where.add(NOT_OVER, "from", Sql.time(from)));
    search.to().ifPresent(to -> where.add("a.starts_at < :to", "to", Sql.time(to)));
    search.doneBy().ifPresent(now -> where.add(DONE, "doneBy", Sql.time(now)));
    search
        .organization()
        .ifPresent(organization ->
            where.add(
                "a.share_organizations @> array[:organization]::uuid[]",
                "organization",
                organization.value()));
    search
        .movement()
        .ifPresent(one -> where.add("a.movement = :movement", "movement", one.value()));
    search.unit().ifPresent(unit -> where.add(SHARED_BELOW, "unit", unit.value()));
    var words = Folded.of(search.words());
    if (!words.isEmpty()) {
      where.add("a.folded like all(:words)", "words", containing(words.split(" ")));
    }
    return where;
  }

  /// Nothing lasts longer than three days (see the migration), and starts are what the index knows.
  private static final String NOT_OVER =
      "a.ends_at >= :from and a.starts_at >= cast(:from as timestamptz) - interval '3 days'";

  /// From the commune to its activities, by two indexes: five years of a city are not walked over.
  private static final String IN_COMMUNE =
      """
      a.id in (
        select own.id from activity.activity own where own.area = :commune
        union all
        select s.activity_id from activity.site s
        where s.area = any(array(
          select :commune::uuid
          union all select g.id from territory.v_area g where g.parent = :commune)))
      """;

  /// Of each activity that is looked at whether it is of the commune, which is known from an index
  /// alone: for few activities, or until enough are found.
  private static final String SEEN_IN_COMMUNE =
      """
      (a.area = :commune or a.id in (
        select s.activity_id from activity.site s
        where s.area = any(array(
          select :commune::uuid
          union all select g.id from territory.v_area g where g.parent = :commune))))
      """;

  /// The unit, what lies below it, and what went on in these.
  private static final String SHARED_BELOW =
      "a.share_units && array(select u.id from organization.v_unit u where u.covering @> array[:unit]::uuid[])";

  private static final String DONE =
      "(a.ends_at < :doneBy or a.state in ('REPORTED', 'RETURNED', 'CONFIRMED'))";

  private static final String NEAREST_SITE =
      """
      join lateral (
        select min(sqrt(power((s.latitude - :latitude) * :degree, 2)
                      + power((s.longitude - :longitude) * :degree * cos(radians(:latitude)), 2))) as km
        from activity.site s where s.activity_id = a.id and s.latitude is not null) nearest
        on nearest.km <= :nearby
      """;

  private static void nearby(Activity.Point point, Map<String, Object> parameters) {
    parameters.put("latitude", point.latitude());
    parameters.put("longitude", point.longitude());
    parameters.put("degree", KILOMETRES_PER_DEGREE);
    parameters.put("nearby", NEARBY_KILOMETRES);
  }

  private static String[] containing(String[] words) {
    return Arrays.stream(words).map(word -> "%" + word + "%").toArray(String[]::new);
  }

  private static String order(Search search) {
    if (search.near().isPresent()) {
      // whoever asks what is on around them is not sent to what was called off
      return "a.state = 'CANCELLED', nearest.km, a.starts_at, a.id";
    }
    return search.past() ? "a.starts_at desc, a.id desc" : "a.starts_at, a.id";
  }

  /// Written out, not bound: so the planner sees where the index of what is not yet decided will
  /// do.
  private static String states(List<State> wanted) {
    var seen = EnumSet.copyOf(State.seenByAll());
    if (!wanted.isEmpty()) {
      seen.retainAll(wanted);
    }
    return seen.stream()
        .map(state -> "'" + state.name() + "'")
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), listed -> listed.isEmpty() ? "null" : listed));
  }

  private static final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void add(String condition, String parameter, Object value) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }

    Map<String, Object> sized(Search search) {
      parameters.put("size", search.size());
      return parameters;
    }

    String joined() {
      return String.join(" and ", conditions);
    }
  }
}
