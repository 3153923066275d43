package org.chungtay.care.follow;

import java.util.List;
import org.chungtay.care.voice.LinkLine;
import org.chungtay.care.voice.StepLine;
import org.chungtay.care.voice.Voice;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.QrCode;

/// A voice as its sender follows it.
///
/// @param address secret: whoever has it is taken for the sender
/// @param photos how many the sender has sent
/// @param alike open ones about the same, which others sent before
public record FollowModel(
    Voice voice,
    String address,
    QrCode code,
    int photos,
    List<Photo> answerPhotos,
    List<StepLine> steps,
    List<LinkLine> links,
    List<Voice> alike,
    Form form) {}
