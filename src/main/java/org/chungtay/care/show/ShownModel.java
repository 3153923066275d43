package org.chungtay.care.show;

import java.util.List;
import org.chungtay.care.voice.LinkLine;
import org.chungtay.care.voice.StepLine;
import org.chungtay.care.voice.Voice;
import org.chungtay.shared.view.Photo;

/// One voice as everybody sees it.
///
/// @param photos released ones of the sender
/// @param answerPhotos released ones of the answer
/// @param supported whether this device has said "me too"
public record ShownModel(
    Voice voice,
    List<Photo> photos,
    List<Photo> answerPhotos,
    List<StepLine> steps,
    List<LinkLine> links,
    boolean supported) {}
