package org.chungtay.demonstration.movement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.Belonging;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.care.CareYear;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementPlaces;
import org.chungtay.movement.Movements;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Plays movements: one organisation writes, its partners answer, another launches, and what was
/// done is put under it.
@Component
class Campaigns {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int PLACES_OF_A_WARD = 8;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Movements movements;
  private final Belonging belonging;
  private final Organizations organizations;
  private final Outcomes outcomes;
  private final MovementPlaces places;
  private final CareYear care;
  private final CityClock clock;

  Campaigns(
      Movements movements,
      Belonging belonging,
      Organizations organizations,
      Outcomes outcomes,
      MovementPlaces places,
      CareYear care,
      CityClock clock) {
    this.movements = movements;
    this.belonging = belonging;
    this.organizations = organizations;
    this.outcomes = outcomes;
    this.places = places;
    this.care = care;
    this.clock = clock;
  }

  void play(Campaign campaign, Stage stage, List<Performed> performed) {
    var first = campaign.first(stage);
    var lead = officer(campaign.lead());
    on(first.minusDays(20), () -> write(campaign, stage, lead));
    for (int i = 0; i < campaign.partners().size(); i++) {
      var partner = campaign.partners().get(i);
      on(first.minusDays(15 - 3L * i), () -> agree(campaign, partner));
    }
    on(
        first,
        () ->
            movements.launch(
                officer(campaign.partners().getFirst()), campaign.id(), get(campaign).version()));
    campaign.parts().forEach(part -> tell(campaign, part, first, stage, lead));
    put(campaign, stage, performed);
    if (campaign.over()) {
      on(
          campaign.last(stage).plusDays(6),
          () -> movements.end(lead, campaign.id(), campaign.cameOfIt()));
    }
  }

  private void write(Campaign campaign, Stage stage, Actor lead) {
    var partners =
        Stream.concat(Stream.of(campaign.lead()), campaign.partners().stream())
            .map(this::partner)
            .toList();
    movements.write(
        lead,
        new Movements.Draft(
            campaign.id(),
            campaign.name(),
            campaign.why(),
            campaign.first(stage),
            campaign.last(stage),
            partners,
            campaign.sdg()));
    campaign.goals().keySet().stream()
        .sorted()
        .forEach(indicator -> aim(campaign, stage, lead, indicator));
    for (var part : campaign.parts()) {
      movements.plan(lead, campaign.id(), task(campaign, part, campaign.first(stage)));
    }
  }

  /// As much as was reached by the city's first day, and some percent more or less.
  private void aim(Campaign campaign, Stage stage, Actor lead, String indicator) {
    var last = campaign.over() ? campaign.last(stage) : stage.begun();
    var reached = outcomes.total(indicator, Scope.city(campaign.first(stage), last)).total();
    var percent = BigDecimal.valueOf(campaign.goals().getOrDefault(indicator, 100));
    var quantity =
        reached.multiply(percent).divide(HUNDRED, 0, RoundingMode.HALF_UP).max(BigDecimal.TEN);
    var id = Ids.named("demonstration:goal:" + campaign.key() + ":" + indicator);
    movements.aim(lead, campaign.id(), new Goal(id, indicator, List.of(), rounded(quantity)));
  }

  /// To two figures, as plans are.
  private static BigDecimal rounded(BigDecimal quantity) {
    var places = Math.max(0, quantity.precision() - 2);
    return quantity.setScale(-places, RoundingMode.HALF_UP).setScale(0, RoundingMode.UNNECESSARY);
  }

  private Task task(Campaign campaign, Campaign.Part part, LocalDate first) {
    return new Task(
        Ids.named("demonstration:task:" + campaign.key() + ":" + part.what()),
        part.what(),
        partner(part.lead()).unit(),
        part.partners().stream().map(code -> partner(code).unit()).toList(),
        first.plusMonths(part.due()),
        TaskState.OPEN,
        "");
  }

  private void agree(Campaign campaign, String partner) {
    movements.answer(
        officer(partner), campaign.id(), partner(partner).unit(), get(campaign).terms(), true, "");
  }

  private void tell(
      Campaign campaign, Campaign.Part part, LocalDate first, Stage stage, Actor lead) {
    if (part.state() == TaskState.OPEN) {
      return;
    }
    var due = first.plusMonths(part.due()).minusDays(4);
    var day = due.isBefore(stage.begun()) ? due : stage.begun().minusDays(2);
    var task = task(campaign, part, first).id();
    on(day, () -> movements.tell(lead, campaign.id(), task, part.state(), part.note()));
  }

  /// Each organisation puts there what it led.
  private void put(Campaign campaign, Stage stage, List<Performed> performed) {
    var first = campaign.first(stage);
    var last = campaign.last(stage);
    performed.stream()
        .filter(one -> campaign.has(one.title()))
        .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
        .filter(
            one -> campaign.partners().contains(one.lead()) || one.lead().equals(campaign.lead()))
        .collect(Collectors.groupingBy(Performed::lead))
        .forEach((lead, activities) ->
            belonging.put(
                officer(lead),
                campaign.id(),
                activities.stream().map(Performed::activity).toList()));
  }

  /// Some of what the groups of each ward look after: a movement does not hold all of a city.
  void place(Campaign campaign, Stage stage) {
    stage
        .cared()
        .forEach(ward ->
            care.by(ward, stage).stream()
                .limit(PLACES_OF_A_WARD)
                .forEach(one ->
                    places.put(
                        Player.cityOfficer(one.organization()).actor(),
                        campaign.id(),
                        one.place())));
  }

  private Movement get(Campaign campaign) {
    return movements.find(campaign.id()).orElseThrow();
  }

  private Partner partner(String code) {
    var organization = organization(code);
    return new Partner(organization.id(), organizations.cityUnit(organization.id()).id());
  }

  private Actor officer(String code) {
    return Player.cityOfficer(organization(code)).actor();
  }

  private Organization organization(String code) {
    return organizations.byCode(code).orElseThrow();
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(MORNING)), deed);
  }
}
