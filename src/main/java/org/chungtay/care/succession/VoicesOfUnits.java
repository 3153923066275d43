package org.chungtay.care.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.organization.UnitId;
import org.springframework.stereotype.Component;

/// How many open reports and needs would go on in another unit.
@Component
class VoicesOfUnits implements TouchedByMerger {
  private final TouchedVoices voices;

  VoicesOfUnits(TouchedVoices voices) {
    this.voices = voices;
  }

  @Override
  public List<Touched> touched(Collection<UnitId> units, LocalDate day) {
    return voices
        .counted("v.unit = f.id or v.group_unit = f.id", units.stream().map(UnitId::value).toList())
        .stream()
        .map(one -> new Touched(UnitId.of(one.id()), TouchedVoices.WHAT, one.count()))
        .toList();
  }
}
