package org.chungtay.care.round;

import java.util.List;
import java.util.Optional;
import org.chungtay.care.RoundId;
import org.chungtay.care.adopt.AdoptionRows;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.organization.Organizations;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A round with its evidence, at the address that the outcome book names. Who did it is told only
/// to those who may look at its photos.
@Controller
class RoundPages {
  private static final int LONGEST_REASON = 500;

  private final RoundRows rows;
  private final RoundDecisions decisions;
  private final RoundPhotos review;
  private final AdoptionRows adoptions;
  private final Photos photos;
  private final Places places;
  private final Organizations organizations;
  private final People people;
  private final CityClock clock;

  RoundPages(
      RoundRows rows,
      RoundDecisions decisions,
      RoundPhotos review,
      AdoptionRows adoptions,
      Photos photos,
      Places places,
      Organizations organizations,
      People people,
      CityClock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.review = review;
    this.adoptions = adoptions;
    this.photos = photos;
    this.places = places;
    this.organizations = organizations;
    this.people = people;
    this.clock = clock;
  }

  @Open
  @GetMapping("/care/rounds/{id}")
  ModelAndView show(Optional<Actor> reader, @PathVariable RoundId id, Form form) {
    var round = rows.get(id);
    var inside = reader.filter(one -> review.mayReview(one, id.value()));
    if (round.state() != Round.State.CONFIRMED && inside.isEmpty()) {
      throw new NotFound("round");
    }
    return Pages.page("care/round/round", model(round, inside, form));
  }

  /// The same for who decides about it: whoever is not signed in is asked to.
  @SignedIn
  @GetMapping("/care/rounds/{id}/look")
  ModelAndView look(Actor reader, @PathVariable RoundId id, Form form) {
    return show(Optional.of(reader), id, form);
  }

  private RoundModel model(Round round, Optional<Actor> inside, Form form) {
    var place = places.get(round.place());
    var adoption = adoptions.whole(round.adoption());
    var others = inside.filter(one -> !handIn(round, one));
    return new RoundModel(
        form,
        round,
        place,
        organizations.get(round.unit()).name(),
        checks(place),
        photos.of(Rounds.subject(round.id())).stream()
            .filter(photo -> !photo.takenDown() && (photo.released() || inside.isPresent()))
            .toList(),
        rows.before(round),
        inside.flatMap(_ -> people.find(round.doneBy())).map(People.Person::name).orElse(""),
        round.state() == Round.State.SENT
            && others.filter(one -> decisions.mayConfirm(one, adoption)).isPresent(),
        inside.filter(one -> mayUndo(round, one)).isPresent());
  }

  private static boolean handIn(Round round, Actor actor) {
    return round.doneBy().equals(actor.person()) || round.enteredBy().equals(actor.person());
  }

  private boolean mayUndo(Round round, Actor actor) {
    return round.enteredBy().equals(actor.person())
        && round.decidedBy().isEmpty()
        && round.state() != Round.State.WITHDRAWN
        && clock.dayOf(round.sent()).equals(clock.today());
  }

  private List<Places.Check> checks(Place place) {
    return places.kinds().stream()
        .filter(kind -> kind.code().equals(place.kind()))
        .flatMap(kind -> kind.checks().stream())
        .toList();
  }

  @SignedIn
  @PostMapping("/care/rounds/{id}/confirm")
  @FormPage("/care/rounds/{id}/look")
  ModelAndView confirm(Actor second, @PathVariable RoundId id, Form form) {
    decisions.confirm(second, id);
    return Pages.changed("/care/rounds/" + id, "care.round.notice.confirmed");
  }

  @SignedIn
  @PostMapping("/care/rounds/{id}/refuse")
  @FormPage("/care/rounds/{id}/look")
  ModelAndView refuse(Actor second, @PathVariable RoundId id, Form form) {
    var reason = form.line("reason", LONGEST_REASON);
    form.check();
    decisions.refuse(second, id, reason);
    return Pages.changed("/care/rounds/" + id, "care.round.notice.refused");
  }
}
