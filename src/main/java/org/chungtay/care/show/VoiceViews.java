package org.chungtay.care.show;

import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.StepLine;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.evidence.Photos;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// What is shown of one voice to everybody.
@Component
public class VoiceViews {
  private static final int MOST_PHOTOS = 12;

  private final VoiceRows rows;
  private final Supports supports;
  private final Photos photos;

  VoiceViews(VoiceRows rows, Supports supports, Photos photos) {
    this.rows = rows;
    this.supports = supports;
    this.photos = photos;
  }

  ShownModel shown(Voice voice, Page page, Optional<String> device) {
    return new ShownModel(
        voice,
        released("voice", voice, page),
        released("voice-answer", voice, page),
        steps(voice),
        rows.links(voice.id()),
        supports.supported(voice, device));
  }

  public List<StepLine> steps(Voice voice) {
    return rows.steps(voice.id()).stream().filter(StepLine::isPublic).toList();
  }

  /// @param kind whose: of the sender or of the answer
  public List<Photo> released(String kind, Voice voice, Page page) {
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
