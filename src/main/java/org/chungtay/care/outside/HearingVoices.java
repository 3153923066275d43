package org.chungtay.care.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.chungtay.care.Listening.Said;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Sent;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Takes in what somebody says otherwise than by a page.
@Component
class HearingVoices {
  private final Intake intake;
  private final VoiceRules rules;
  private final VoiceRows rows;
  private final Places places;

  HearingVoices(Intake intake, VoiceRules rules, VoiceRows rows, Places places) {
    this.intake = intake;
    this.rules = rules;
    this.rows = rows;
    this.places = places;
  }

  @Transactional
  public UUID hear(Said said) {
    var sort = said.need() ? Sort.NEED : Sort.REPORT;
    if (rules.kind(sort, said.kind()).isEmpty()) {
      throw new InvalidInput("kind", "not-a-choice");
    }
    var photos = said.photos().stream().<MultipartFile>map(SentPicture::new).toList();
    if (said.words().isEmpty() && photos.isEmpty()) {
      throw new InvalidInput("photo", "photo-or-words");
    }
    var received = receive(sent(said, sort), photos);
    return rows.byFollow(intake.digest(received.token()))
        .orElseThrow(() -> new NotFound("voice"))
        .id();
  }

  private Intake.Received receive(Sent sent, List<MultipartFile> photos) {
    try {
      return intake.receive(sent, photos, "");
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private Sent sent(Said said, Sort sort) {
    var place = said.place().map(places::get);
    var point = place.map(Place::middle).or(said::point);
    return new Sent(
        "page:" + said.form(),
        sort,
        said.kind(),
        said.place().map(PlaceId::value).orElse(null),
        place.map(Place::area).orElse(said.commune()),
        place.flatMap(Place::residential).or(said::residential),
        said.forGroup(),
        point.map(Place.Point::latitude).orElse(null),
        point.map(Place.Point::longitude).orElse(null),
        said.whereabouts(),
        said.words(),
        said.language(),
        null,
        null);
  }
}
