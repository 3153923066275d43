package org.chungtay.place.inventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.place.Inventory.Count;
import org.chungtay.place.Inventory.Species;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class InventoryRows {
  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CityClock clock;

  InventoryRows(JdbcClient jdbc, JsonMapper json, CityClock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  List<Species> species() {
    return jdbc.sql("select code, names::text as names, latin from place.species order by position")
        .query((row, _) -> new Species(row.getString("code"), names(row), row.getString("latin")))
        .list();
  }

  private Map<String, String> names(ResultSet row) throws SQLException {
    return json.readValue(row.getString("names"), BY_LANGUAGE);
  }

  /// How many of each species were planted up to a day.
  Map<String, Long> planted(PlaceId place, LocalDate until) {
    var planted = new HashMap<String, Long>();
    jdbc.sql(
            """
            select species, sum(count) as count from place.planting
            where place = :place and day <= :until group by species
            """)
        .param("place", place.value())
        .param("until", until)
        .query(row -> {
          planted.put(row.getString("species"), row.getLong("count"));
        });
    return planted;
  }

  Map<String, List<Count>> counts(PlaceId place) {
    var counts = new LinkedHashMap<String, List<Count>>();
    jdbc.sql(
            """
            select c.species, c.day, c.alive, place.planted(c.place, c.species, c.day) as planted, c.round
            from place.plant_count c where c.place = :place order by c.day, c.at, c.id
            """)
        .param("place", place.value())
        .query(row -> {
          counts
              .computeIfAbsent(row.getString("species"), _ -> new ArrayList<>())
              .add(
                  new Count(
                      row.getObject("day", LocalDate.class),
                      row.getInt("alive"),
                      row.getLong("planted"),
                      Optional.ofNullable(row.getObject("round", UUID.class))));
        });
    return counts;
  }

  /// One at a time plants, takes back and counts in a place.
  void hold(PlaceId place) {
    var _ =
        jdbc.sql("select 1 from place.place where id = :place for update")
            .param("place", place.value())
            .query(Sql.rows(Integer.class))
            .optional();
  }

  /// How many were stored: none when the id is known.
  int plant(Actor actor, UUID id, PlaceId place, String species, int count, LocalDate day) {
    return jdbc.sql(
            """
            insert into place.planting (id, place, species, count, day, by, at)
            values (:id, :place, :species, :count, :day, :by, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("place", place.value())
        .param("species", species)
        .param("count", count)
        .param("day", day)
        .param("by", actor.person().value())
        .param("at", Sql.time(clock.now()))
        .update();
  }

  record Planting(UUID id, String species, int count, LocalDate day) {}

  List<Planting> plantings(PlaceId place) {
    return jdbc.sql(
            """
            select id, species, count, day from place.planting
            where place = :place order by day desc, at desc, id
            """)
        .param("place", place.value())
        .query(Sql.rows(Planting.class))
        .list();
  }

  void unplant(PlaceId place, UUID planting) {
    jdbc.sql("delete from place.planting where id = :id and place = :place")
        .param("id", planting)
        .param("place", place.value())
        .update();
  }

  /// What a care round counted, instead of what it counted before. A round of another place is left
  /// alone.
  void count(Actor actor, PlaceId place, UUID round, LocalDate day, Map<String, Integer> alive) {
    jdbc.sql(
            """
            delete from place.plant_count
            where round = :round and place = :place and species <> all(:species)
            """)
        .param("round", round)
        .param("place", place.value())
        .param("species", Sql.texts(alive.keySet()))
        .update();
    counted(
            """
            on conflict (round, species) do update
              set day = excluded.day, alive = excluded.alive, by = excluded.by, at = excluded.at
              where plant_count.place = excluded.place
                and (plant_count.day, plant_count.alive) <> (excluded.day, excluded.alive)
            """,
            actor,
            place,
            "round/" + round,
            day,
            alive)
        .param("round", round)
        .update();
  }

  /// A count that belongs to no round.
  void countAlone(Actor actor, PlaceId place, UUID id, LocalDate day, Map<String, Integer> alive) {
    counted(
            """
            on conflict (id) do update
              set day = excluded.day, alive = excluded.alive, by = excluded.by, at = excluded.at
              where (plant_count.day, plant_count.alive) <> (excluded.day, excluded.alive)
            """,
            actor,
            place,
            "count/" + id,
            day,
            alive)
        .param("round", null, Types.OTHER)
        .update();
  }

  /// @param named after the round or the form: with the place and the species it names each count
  private StatementSpec counted(
      String again,
      Actor actor,
      PlaceId place,
      String named,
      LocalDate day,
      Map<String, Integer> alive) {
    var species = List.copyOf(alive.keySet());
    var ids = species.stream().map(one -> Ids.named(named + "/" + place + "/" + one)).toList();
    return jdbc.sql(
            """
            insert into place.plant_count (id, place, species, day, alive, round, by, at)
            select given.id, :place, given.species, :day, given.alive, cast(:round as uuid), :by, :at
            from unnest(:ids::uuid[], :species::text[], :alive::int[]) as given (id, species, alive)
            """
                + again)
        .param("ids", Sql.ids(ids))
        .param("place", place.value())
        .param("species", Sql.texts(species))
        .param("alive", species.stream().map(alive::get).toArray(Integer[]::new))
        .param("day", day)
        .param("by", actor.person().value())
        .param("at", Sql.time(clock.now()));
  }

  void forget(UUID round) {
    jdbc.sql("delete from place.plant_count where round = :round").param("round", round).update();
  }
}
