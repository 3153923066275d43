package org.chungtay.care.rota;

import org.chungtay.care.AdoptionId;
import org.chungtay.care.history.History;
import org.chungtay.place.Place;

/// All that happened to an adoption, a page of it.
public record HistoryModel(AdoptionId adoption, Place place, String group, History history) {

  public String address() {
    return "/care/adoptions/" + adoption;
  }
}
