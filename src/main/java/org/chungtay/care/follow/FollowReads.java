package org.chungtay.care.follow;

import java.util.List;
import org.chungtay.care.show.VoiceViews;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Near;
import org.chungtay.care.voice.Standing;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.evidence.Photos;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.QrCode;
import org.springframework.stereotype.Component;

/// What is shown of a voice to its sender: beside what everybody sees, what others said before that
/// may be the same.
@Component
class FollowReads {
  private final VoiceRows rows;
  private final VoiceRules rules;
  private final VoiceViews views;
  private final Photos photos;

  FollowReads(VoiceRows rows, VoiceRules rules, VoiceViews views, Photos photos) {
    this.rows = rows;
    this.rules = rules;
    this.views = views;
    this.photos = photos;
  }

  FollowModel of(Voice voice, String address, Page page, Form form) {
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
        views.released("voice-answer", voice, page),
        views.steps(voice),
        rows.links(voice.id()),
        alike,
        form);
  }
}
