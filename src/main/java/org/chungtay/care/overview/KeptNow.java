package org.chungtay.care.overview;

import gg.jte.Content;
import org.chungtay.care.KeptPlaces;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

@Component
class KeptNow implements KeptPlaces {
  private final CareStates states;
  private final ShareMap map;
  private final StatePictures pictures;

  KeptNow(CareStates states, ShareMap map, StatePictures pictures) {
    this.states = states;
    this.map = map;
    this.pictures = pictures;
  }

  @Override
  public Counts city() {
    return CareStates.sum(states.byWard(CareFilter.WHOLE));
  }

  @Override
  public Counts of(AreaId commune) {
    return states.ofWard(commune);
  }

  @Override
  public Wards map(Page page) {
    return map.of(page, CareFilter.WHOLE, states.byWard(CareFilter.WHOLE));
  }

  @Override
  public Content picture(Page page, Area ward) {
    return pictures.of(page, ward, CareFilter.WHOLE.in(ward));
  }
}
