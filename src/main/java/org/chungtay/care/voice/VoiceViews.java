package org.chungtay.care.voice;

import java.util.List;
import java.util.Optional;
import org.chungtay.evidence.Photos;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.QrCode;
import org.springframework.stereotype.Component;

/// What is shown of one voice to everybody and to its sender.
@Component
class VoiceViews {
  private static final int MOST_PHOTOS = 12;

  private final VoiceRows rows;
  private final VoiceRules rules;
  private final SenderDeeds senders;
  private final Photos photos;

  VoiceViews(VoiceRows rows, VoiceRules rules, SenderDeeds senders, Photos photos) {
    this.rows = rows;
    this.rules = rules;
    this.senders = senders;
    this.photos = photos;
  }

  ShownModel shown(Voice voice, Page page, Optional<String> device) {
    return new ShownModel(
        voice,
        released("voice", voice, page),
        released("voice-answer", voice, page),
        steps(voice),
        rows.links(voice.id()),
        senders.supported(voice, device));
  }

  FollowModel followed(Voice voice, String address, Page page, Form form) {
    var metres = rules.of(voice.sort()).nearMetres();
    var alike =
        voice.state() == Standing.RECEIVED && !voice.reopened()
            ? rows.alike(voice.sort(), Near.of(voice, metres)).stream()
                .filter(other -> other.receivedAt().isBefore(voice.receivedAt()))
                .toList()
            : List.<Voice>of();
    return new FollowModel(
        voice,
        address,
        QrCode.of(page.publicAddress(address)),
        photos.of(Intake.subject(voice.id())).size(),
        released("voice-answer", voice, page),
        steps(voice),
        rows.links(voice.id()),
        alike,
        form);
  }

  private List<StepLine> steps(Voice voice) {
    return rows.steps(voice.id()).stream().filter(StepLine::isPublic).toList();
  }

  private List<Photo> released(String kind, Voice voice, Page page) {
    return photos.released(kind, List.of(voice.id()), MOST_PHOTOS).stream()
        .map(photo ->
            new Photo(
                "/photos/" + photo.id() + "/small",
                "/photos/" + photo.id(),
                page.t("care.voice.photo-of", "what", voice.kind(page)),
                "",
                photo.width(),
                photo.height()))
        .toList();
  }
}
