package org.chungtay.care.adopt;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chungtay.care.AdoptionId;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what somebody did about an adoption: in its own history, which its group reads, and
/// in the trail.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdoptionDeeds {
  private final JdbcClient jdbc;
  private final Audit audit;
  private final Places places;
  private final CityClock clock;

  AdoptionDeeds(JdbcClient jdbc, Audit audit, Places places, CityClock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.places = places;
    this.clock = clock;
  }

  enum Kind {
    ASKED("care.adoption-asked"),
    ACCEPTED("care.adoption-accepted"),
    REFUSED("care.adoption-refused"),
    WITHDRAWN("care.adoption-withdrawn"),
    ENDED("care.adoption-ended"),
    ORDERED("care.rota-set");

    private final String deed;

    Kind(String deed) {
      this.deed = deed;
    }
  }

  void did(Actor actor, Adoption adoption, Kind kind, String words) {
    did(actor, adoption.id(), adoption.place(), adoption.unit(), kind, words);
  }

  void did(Actor actor, AdoptionId adoption, PlaceId place, UnitId unit, Kind kind, String words) {
    audit.did(
        actor,
        kind.deed,
        adoption.value(),
        Map.of("place", places.get(place).name(), "unit", unit.toString()));
    write(actor, adoption, kind.name(), Optional.empty(), null, null, words);
  }

  /// Days, both included, on which somebody of the list cannot come.
  void away(Actor actor, Adoption adoption, PersonId person, LocalDate from, LocalDate to) {
    audit.did(
        actor,
        "care.rota-away",
        adoption.id().value(),
        Map.of("person", person.toString(), "from", from.toString(), "to", to.toString()));
    write(actor, adoption.id(), "AWAY", Optional.of(person), from, to, "");
  }

  private void write(
      Actor actor,
      AdoptionId adoption,
      String kind,
      Optional<PersonId> about,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String words) {
    var _ =
        jdbc.sql(
                """
                insert into care.adoption_deed
                  (id, adoption, at, kind, person, about, first_day, last_day, words)
                values (:id, :adoption, :at, :kind, :person, :about, :from, :to, :words)
                """)
            .param("id", Ids.next())
            .param("adoption", adoption.value())
            .param("at", Sql.time(clock.now()))
            .param("kind", kind)
            .param("person", actor.person().value())
            .param("about", about.map(PersonId::value).orElse(null), Types.OTHER)
            .param("from", from, Types.DATE)
            .param("to", to, Types.DATE)
            .param("words", words)
            .update();
  }
}
