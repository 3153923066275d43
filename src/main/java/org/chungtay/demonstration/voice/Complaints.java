package org.chungtay.demonstration.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.Listening;
import org.chungtay.care.Listening.Ground;
import org.chungtay.care.Listening.Said;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.care.CareYear;
import org.chungtay.demonstration.care.CareYear.Cared;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.picture.Picture;
import org.chungtay.demonstration.voice.Sayings.Neglected;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// Citizens report that a place is neglected; its ward's officer answers: in time, late, not yet,
/// or not to their liking.
@Component
class Complaints {
  private static final int TWO_WEEKS_AND_A_BIT = 16;

  private final Listening listening;
  private final CareYear care;
  private final Conversation conversation;

  Complaints(Listening listening, CareYear care, Conversation conversation) {
    this.listening = listening;
    this.care = care;
    this.conversation = conversation;
  }

  /// What becomes of the reports of a ward, in their order.
  private enum Course {
    OPEN,
    TAKEN,
    ANSWERED,
    PHOTOGRAPHED,
    REOPENED,
    LATE,
    REFUSED,
    REPEATED
  }

  private record Told(
      Cared place, Neglected said, Course course, LocalDate day, LocalDate answered, UUID voice) {
    Actor officer() {
      return Player.officer(place.organization(), place.ward()).actor();
    }
  }

  void say(Area ward, Stage stage) {
    var places = care.by(ward, stage);
    var courses = Course.values();
    for (int i = 0; i < courses.length && !places.isEmpty(); i++) {
      var dice = Dice.named("report:" + ward.id() + ":" + i);
      var recent = courses[i] == Course.OPEN || courses[i] == Course.TAKEN;
      var day = stage.begun().minusDays(recent ? dice.between(1, 4) : dice.between(24, 75));
      var later = courses[i] == Course.LATE ? TWO_WEEKS_AND_A_BIT : dice.between(1, 4);
      var place = places.get((3 * i + 1) % places.size());
      var said = Sayings.REPORTS.get(i);
      var form = "demonstration:" + place.place() + ":" + i;
      var photos = i % 3 == 0 ? List.of(Picture.of("report:" + form)) : List.<byte[]>of();
      var voice = conversation.said(day, said(place, said, form, photos));
      goesOn(new Told(place, said, courses[i], day, day.plusDays(later), voice));
    }
  }

  private static Said said(Cared place, Neglected said, String form, List<byte[]> photos) {
    return new Said(
        form,
        false,
        said.kind(),
        Optional.of(place.place()),
        place.ward().id(),
        Optional.empty(),
        false,
        Optional.empty(),
        said.whereabouts(),
        said.words(),
        Language.VI,
        photos);
  }

  private void goesOn(Told told) {
    switch (told.course()) {
      case OPEN -> conversation.supported(told.day(), told.voice(), 3);
      case TAKEN -> take(told);
      case REFUSED -> refuse(told);
      case REPEATED -> {
        repeat(told);
        answer(told, told.answered(), Optional.empty());
      }
      case REOPENED -> reopen(told);
      case PHOTOGRAPHED -> photograph(told);
      case ANSWERED, LATE -> answer(told, told.answered(), Optional.empty());
    }
  }

  private void take(Told told) {
    conversation.morning(
        told.day().plusDays(1),
        () -> {
          listening.take(told.officer(), told.voice());
          listening.release(told.officer(), told.voice());
        });
  }

  private void refuse(Told told) {
    var words = "Bảng do đơn vị khác gắn; đã chuyển lời nhắn đến họ.";
    conversation.morning(
        told.answered(), () -> listening.refuse(told.officer(), told.voice(), Ground.OTHER, words));
  }

  private void reopen(Told told) {
    answer(told, told.answered(), Optional.empty());
    conversation.afternoon(
        told.answered().plusDays(3),
        () -> listening.reopen(told.voice(), "Mưa hôm qua lại nghẹt như cũ."));
    answer(told, told.answered().plusDays(6), Optional.empty());
  }

  private void photograph(Told told) {
    answer(told, told.answered(), Optional.of(Picture.of("answer:" + told.voice())));
    var other = Player.cityOfficer(told.place().organization()).actor();
    conversation.morning(told.answered().plusDays(1), () -> listening.show(other, told.voice()));
  }

  private void repeat(Told told) {
    var form = "demonstration:" + told.voice() + ":again";
    var again = conversation.said(told.day(), said(told.place(), told.said(), form, List.of()));
    conversation.afternoon(told.day(), () -> listening.repeats(again, told.voice()));
  }

  private void answer(Told told, LocalDate day, Optional<byte[]> photo) {
    conversation.morning(
        day,
        () -> {
          listening.answer(told.officer(), told.voice(), told.said().answer(), photo);
          listening.release(told.officer(), told.voice());
        });
  }
}
