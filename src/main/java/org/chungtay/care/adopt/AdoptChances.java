package org.chungtay.care.adopt;

import java.util.List;
import java.util.Optional;
import org.chungtay.care.adopt.Adoptability.Impossible;
import org.chungtay.care.adopt.Adoptability.Reason;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Place;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Whether somebody who reads a place's page could adopt it, before they open the form.
@Component
public class AdoptChances {
  private final AdoptReads reads;
  private final AdoptionCheck check;
  private final CityClock clock;

  AdoptChances(AdoptReads reads, AdoptionCheck check, CityClock clock) {
    this.reads = reads;
    this.check = check;
    this.clock = clock;
  }

  /// @param leads whether the reader may act for any group
  /// @param group the only one, if it is one
  /// @param reasons why that one cannot adopt the place; whoever leads many learns it in the form
  public record Chance(boolean leads, Optional<String> group, List<Reason> reasons) {
    public boolean possible() {
      return leads && reasons.isEmpty();
    }
  }

  public Chance of(Actor reader, Place place) {
    var groups = reads.groups(reader, clock.today());
    if (groups.size() != 1) {
      return new Chance(!groups.isEmpty(), Optional.empty(), List.of());
    }
    var group = groups.getFirst();
    var reasons =
        check.of(place, UnitId.of(group.id()), Optional.empty()) instanceof Impossible(var why)
            ? why
            : List.<Reason>of();
    return new Chance(true, Optional.of(group.name()), reasons);
  }
}
