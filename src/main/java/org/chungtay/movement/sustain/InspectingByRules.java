package org.chungtay.movement.sustain;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Inspecting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class InspectingByRules implements Inspecting {
  private final Inspections inspections;
  private final SustainChecks checks;
  private final Photos photos;

  InspectingByRules(Inspections inspections, SustainChecks checks, Photos photos) {
    this.inspections = inspections;
    this.checks = checks;
    this.photos = photos;
  }

  @Override
  @Transactional
  public void see(Actor officer, Seen seen) {
    var one =
        new Inspection(
            seen.id(),
            seen.copy(),
            seen.kind(),
            seen.day(),
            seen.area(),
            seen.seen(),
            seen.kept(),
            seen.note(),
            Inspection.State.SENT,
            "");
    if (inspections.send(officer, one)) {
      var subject = new Subject(Inspections.SUBJECT, seen.id());
      for (var photo : seen.photos()) {
        var _ = photos.add(officer, subject, new ByteArrayInputStream(photo));
      }
    }
  }

  @Override
  public void confirm(Actor officer, UUID inspection) {
    inspections.confirm(officer, inspection);
  }

  @Override
  public void refuse(Actor officer, UUID inspection, String reason) {
    inspections.refuse(officer, inspection, reason);
  }

  @Override
  public void goOn() {
    checks.run();
  }
}
