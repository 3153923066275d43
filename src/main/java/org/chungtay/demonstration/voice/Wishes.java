package org.chungtay.demonstration.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.ActivityId;
import org.chungtay.care.Listening;
import org.chungtay.care.Listening.Said;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.voice.Sayings.Needed;
import org.chungtay.identity.Actor;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Residents say what they need; the ward's Front answers and takes it up into what is being done.
@Component
class Wishes {
  private final Listening listening;
  private final Movements movements;
  private final Activities activities;
  private final Organizations organizations;
  private final Territory territory;
  private final Conversation conversation;

  Wishes(
      Listening listening,
      Movements movements,
      Activities activities,
      Organizations organizations,
      Territory territory,
      Conversation conversation) {
    this.listening = listening;
    this.movements = movements;
    this.activities = activities;
    this.organizations = organizations;
    this.territory = territory;
    this.conversation = conversation;
  }

  /// What was dug because somebody said that it floods.
  static ActivityId dug(Area ward) {
    return ActivityId.of(Ids.named("demonstration:dug:" + ward.id()));
  }

  /// All of them in the shown wards, one by chance elsewhere.
  void say(Area ward, Stage stage) {
    var front = organizations.byCode("front").orElseThrow();
    if (organizations.wardUnit(front.id(), ward.id(), stage.begun()).isEmpty()) {
      return;
    }
    var officer = Player.officer(front, ward).actor();
    if (stage.cared().contains(ward)) {
      for (int i = 0; i < Sayings.NEEDS.size(); i++) {
        need(ward, stage, i, officer);
      }
    } else if (Dice.named("need:" + ward.id()).oneIn(3)) {
      var dice = Dice.named("need-of:" + ward.id());
      need(ward, stage, dice.between(1, Sayings.NEEDS.size() - 1), officer);
    }
  }

  private void need(Area ward, Stage stage, int number, Actor officer) {
    var said = Sayings.NEEDS.get(number);
    var dice = Dice.named("need:" + ward.id() + ":" + number);
    var ago = said.answer().isEmpty() ? dice.between(2, 40) : dice.between(45, 120);
    var day = stage.begun().minusDays(ago);
    var voice = conversation.said(day, said(ward, stage, said, number, dice));
    conversation.supported(day, voice, said.supports() * dice.between(40, 100) / 100);
    conversation.morning(day.plusDays(1), () -> listening.release(officer, voice));
    if (!said.answer().isEmpty()) {
      conversation.morning(
          day.plusDays(dice.between(4, 34)),
          () -> listening.answer(officer, voice, said.answer(), Optional.empty()));
      link(ward, said, voice, officer, day);
    }
  }

  private Said said(Area ward, Stage stage, Needed said, int number, Dice dice) {
    var groups =
        said.forGroup() ? territory.residentialGroups(ward.id(), stage.begun()) : List.<Area>of();
    var group = groups.isEmpty() ? Optional.<Area>empty() : Optional.of(dice.of(groups));
    return new Said(
        "demonstration:need:" + ward.id() + ":" + number,
        true,
        said.kind(),
        Optional.empty(),
        ward.id(),
        group.map(Area::id),
        group.isPresent(),
        Optional.empty(),
        "",
        said.words(),
        Language.VI,
        List.of());
  }

  private void link(Area ward, Needed said, UUID voice, Actor officer, LocalDate day) {
    if (!said.linked().isEmpty()) {
      var movement = MovementId.of(Ids.named("demonstration:movement:" + said.linked()));
      movements
          .find(movement)
          .ifPresent(found ->
              conversation.morning(
                  day.plusDays(22),
                  () -> listening.link(officer, voice, found.name(), found.address())));
    }
    if (said.dug()) {
      activities
          .find(dug(ward))
          .ifPresent(found ->
              listening.link(
                  officer, voice, "Khơi mương " + ward.name(), "/activities/" + found.id()));
    }
  }
}
