package org.chungtay.care.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Mention;
import org.chungtay.care.voice.Standing;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// An answer with its photos, all or nothing.
@Service
public class CaseAnswers {
  private final VoiceRows rows;
  private final AnswerRights rights;
  private final AnswerPhrases phrases;
  private final VoiceDeeds deeds;
  private final Photos photos;

  CaseAnswers(
      VoiceRows rows, AnswerRights rights, AnswerPhrases phrases, VoiceDeeds deeds, Photos photos) {
    this.rows = rows;
    this.rights = rights;
    this.phrases = phrases;
    this.deeds = deeds;
    this.photos = photos;
  }

  /// @param phrase that the unit keeps, before what was typed
  /// @param keeps whether what was typed is kept as one
  public record Typed(int version, Optional<UUID> phrase, String words, boolean keeps) {}

  @Transactional
  public void answer(Actor actor, UUID id, Typed typed, List<MultipartFile> pictures, Form form)
      throws IOException {
    var unit = rights.require(actor, rows.get(id));
    var kept = typed.phrase().flatMap(phrase -> phrases.words(unit, phrase));
    if (typed.phrase().isPresent() && kept.isEmpty()) {
      form.refuse("phrase", "not-a-choice");
    }
    var words = (kept.orElse("") + "\n" + typed.words()).strip();
    if (words.isEmpty() && form.refusal("answer").isEmpty()) {
      form.refuse("answer", "needed");
    }
    if (!Mention.in(words).isEmpty() && !form.ticked("sure")) {
      form.refuse("answer", "answer-names-somebody");
    }
    form.check();
    deeds.answer(actor, id, typed.version(), words);
    attach(actor, id, pictures);
    if (typed.keeps()) {
      phrases.keep(actor, unit, typed.words());
    }
  }

  private void attach(Actor actor, UUID id, List<MultipartFile> pictures) throws IOException {
    if (pictures.size() > Intake.MOST_PHOTOS) {
      throw new InvalidInput("photo", "too-many-pictures");
    }
    for (var picture : pictures) {
      try (var bytes = picture.getInputStream()) {
        var _ = photos.add(actor, Intake.answer(id), bytes);
      }
    }
  }

  /// The voice that another repeats, by its reference.
  UUID repeated(Voice voice, String reference, Form form) {
    var other =
        rows.byReference(voice.sort(), reference.strip().toUpperCase(java.util.Locale.ROOT))
            .filter(one -> !one.id().equals(voice.id()) && one.sameAs() == null && !one.hidden())
            .map(Voice::id);
    if (other.isEmpty() && form.refusal("same").isEmpty()) {
      form.refuse("same", "no-such-voice");
    }
    return other.orElse(voice.id());
  }

  /// Of the sender's photos or of the answer's, whichever it is; what is public stays.
  @Transactional
  public void removePhoto(Actor actor, Voice voice, PhotoId photo) {
    var _ = rights.require(actor, voice);
    photos.remove(actor, Intake.subject(voice.id()), photo);
    if (voice.state() == Standing.ANSWERED) {
      photos.remove(actor, Intake.answer(voice.id()), photo);
    }
  }
}
