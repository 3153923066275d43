package org.chungtay.care.report;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.Near;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.identity.Actor;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceStory;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a place, whose address is on its sign: where to report it, and what is reported.
@Component
@Order(5)
class PlaceReports implements PlaceStory {
  private final VoiceRows rows;
  private final Templates templates;

  PlaceReports(VoiceRows rows, Templates templates) {
    this.rows = rows;
    this.templates = templates;
  }

  @Override
  public List<Content> sections(Place place, Page page, Optional<Actor> reader) {
    if (place.state() != Place.State.LAUNCHED) {
      return List.of();
    }
    var here = Near.at(place.id().value());
    var model = new PlaceReportsModel(place.code(), rows.alike(Sort.REPORT, here));
    return List.of(templates.content("care/report/place", page, model));
  }
}
