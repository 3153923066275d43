package org.chungtay.care.desk;

import java.util.List;
import org.chungtay.care.voice.LinkLine;
import org.chungtay.care.voice.StepLine;
import org.chungtay.care.voice.Voice;
import org.chungtay.evidence.Photos.Photo;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// One voice as those see it who answer.
///
/// @param photos of the sender
/// @param far those that were taken far from the place, by their ids
/// @param answerPhotos of the answer
/// @param alike open ones about the same
/// @param others units it can be passed to
/// @param phrases that the unit keeps
/// @param found pages that it could be taken up into, where somebody looked for some
/// @param releases whether the officer may release
/// @param own whether the officer gave the answer
public record CaseModel(
    Voice voice,
    List<Photo> photos,
    List<String> far,
    List<Photo> answerPhotos,
    List<StepLine> steps,
    List<LinkLine> links,
    List<Voice> alike,
    List<Unit> others,
    List<PhraseLine> phrases,
    List<FoundPage> found,
    String sought,
    boolean releases,
    boolean own,
    Form form) {

  public List<Option> otherUnits() {
    return others.stream().map(unit -> new Option(unit.id().toString(), unit.name())).toList();
  }

  public List<Option> kept() {
    return phrases.stream()
        .map(phrase -> new Option(phrase.id().toString(), phrase.words()))
        .toList();
  }

  public List<Option> grounds(Page page) {
    return List.of("person", "not-a-place", "same", "other").stream()
        .map(code -> new Option(code, page.t("care.refusal." + code)))
        .toList();
  }

  public boolean isFar(Photo photo) {
    return far.contains(photo.id().value());
  }

  public boolean answerPhotosHeld() {
    return answerPhotos.stream().anyMatch(photo -> !photo.released());
  }
}
