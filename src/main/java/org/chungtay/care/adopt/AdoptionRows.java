package org.chungtay.care.adopt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.Adoptions;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading adoptions.
@Component
public class AdoptionRows implements Adoptions {
  private final JdbcClient jdbc;
  private final CityClock clock;

  AdoptionRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Adopted> of(PlaceId place) {
    return ofPlace(place).stream()
        .filter(one -> one.inForceOn(clock.today()))
        .findFirst()
        .map(AdoptionRows::adopted);
  }

  @Override
  public Adopted get(AdoptionId adoption) {
    return adopted(whole(adoption));
  }

  public Adoption whole(AdoptionId adoption) {
    return find(adoption, "").orElseThrow(() -> new NotFound("adoption"));
  }

  public Optional<Adoption> find(AdoptionId adoption) {
    return find(adoption, "");
  }

  /// Nobody else changes it before the transaction is over.
  public Adoption hold(AdoptionId adoption) {
    return find(adoption, " for update").orElseThrow(() -> new NotFound("adoption"));
  }

  /// The same for many, by the order of their ids; those that there are not are left out.
  public List<Adoption> hold(Collection<AdoptionId> adoptions) {
    return jdbc
        .sql(
            "select "
                + Adoption.Row.COLUMNS
                + " from care.adoption where id = any(:ids) order by id for update")
        .param("ids", Sql.ids(adoptions.stream().map(AdoptionId::value).toList()))
        .query(Sql.rows(Adoption.Row.class))
        .list()
        .stream()
        .map(Adoption.Row::adoption)
        .toList();
  }

  /// All of a place, so that of two which are accepted at once one finds the other.
  void holdAll(PlaceId place) {
    jdbc.sql("select id from care.adoption where place = :place order by id for update")
        .param("place", place.value())
        .query(_ -> {});
  }

  /// The newest first: today's, one that is asked for, and what was before.
  public List<Adoption> ofPlace(PlaceId place) {
    return list("place = :id and state <> 'WITHDRAWN'", place.value());
  }

  List<Adoption> ofUnit(UnitId unit) {
    return list("unit = :id and state in ('ASKED', 'ACCEPTED')", unit.value());
  }

  private List<Adoption> list(String condition, UUID id) {
    return jdbc
        .sql(
            "select "
                + Adoption.Row.COLUMNS
                + " from care.adoption where "
                + condition
                + " order by since desc, asked_at desc, id")
        .param("id", id)
        .query(Sql.rows(Adoption.Row.class))
        .list()
        .stream()
        .map(Adoption.Row::adoption)
        .toList();
  }

  private Optional<Adoption> find(AdoptionId adoption, String lock) {
    return jdbc.sql("select " + Adoption.Row.COLUMNS + " from care.adoption where id = :id" + lock)
        .param("id", adoption.value())
        .query(Sql.rows(Adoption.Row.class))
        .optional()
        .map(Adoption.Row::adoption);
  }

  /// Members of a group on a day, guests included.
  int members(UnitId group, LocalDate day) {
    return jdbc.sql(
            """
            select count(distinct person) from organization.v_membership
            where unit = :group and since <= :day and (last_day is null or last_day >= :day)
            """)
        .param("group", group.value())
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /// How many places a group looks after, or has asked for, beside one.
  int places(UnitId group, PlaceId beside, LocalDate day) {
    return jdbc.sql(
            """
            select count(distinct place) from care.adoption
            where unit = :group and place <> :beside
              and (state = 'ASKED' or state = 'ACCEPTED' and (until is null or until > :day))
            """)
        .param("group", group.value())
        .param("beside", beside.value())
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /// Places of the group whose balance is below zero.
  List<PlaceId> belowZero(UnitId group, LocalDate day) {
    return jdbc
        .sql(
            """
            select s.place from care.standing s join care.adoption a on a.id = s.adoption
            where a.unit = :group and s.balance < 0 and (a.until is null or a.until > :day)
            order by s.place
            """)
        .param("group", group.value())
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PlaceId::of)
        .toList();
  }

  private static Adopted adopted(Adoption one) {
    return new Adopted(one.id(), one.place(), one.unit(), one.sister(), one.since(), one.until());
  }
}
