package org.chungtay.care.report;

import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.Located.Spot;
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
/// @param tapped point of a map from which somebody came
/// @param open what is reported there already
public record ReportModel(
    Form form,
    Optional<Place> place,
    List<VoiceRules.Kind> kinds,
    List<Area> wards,
    Optional<Spot> tapped,
    List<Voice> open) {

  public List<Option> kinds(Page page) {
    return kinds.stream().map(kind -> new Option(kind.code(), kind.name(page.language()))).toList();
  }

  public List<Option> wardOptions() {
    return wards.stream().map(ward -> new Option(ward.key(), ward.fullName())).toList();
  }

  public String latitude() {
    return tapped.map(spot -> String.valueOf(spot.latitude())).orElse("");
  }

  public String longitude() {
    return tapped.map(spot -> String.valueOf(spot.longitude())).orElse("");
  }

  public String tappedWard() {
    return tapped.flatMap(Spot::area).map(Area::key).orElse("");
  }

  public String placeCode() {
    return place.map(Place::code).orElse("");
  }
}
