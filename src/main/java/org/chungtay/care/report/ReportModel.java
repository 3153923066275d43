package org.chungtay.care.report;

import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.place.Place;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;

/// A fresh or refused report.
///
/// @param place whose sign was scanned
/// @param open what is reported there already
public record ReportModel(
    Form form,
    Optional<Place> place,
    List<VoiceRules.Kind> kinds,
    List<Area> wards,
    List<Voice> open) {

  public List<Option> kinds(Page page) {
    return kinds.stream().map(kind -> new Option(kind.code(), kind.name(page.language()))).toList();
  }

  public List<Option> wardOptions() {
    return wards.stream().map(ward -> new Option(ward.key(), ward.fullName())).toList();
  }

  public String placeCode() {
    return place.map(Place::code).orElse("");
  }
}
