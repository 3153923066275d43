package org.chungtay.evidence.photo;

import java.util.List;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.SubjectTitles.Title;

/// A photo's own page.
///
/// @param evidenceOf what it shows, newest first
/// @param released whether everyone sees this page
public record ShownPhoto(
    PhotoId id, int width, int height, List<Title> evidenceOf, boolean released) {

  public String address() {
    return "/photos/" + id;
  }
}
