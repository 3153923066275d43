package org.chungtay.demonstration.year;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.picture.Picture;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.springframework.stereotype.Component;

/// What a leader tells of a script that was played: pictures, amounts and a few words.
@Component
class Telling {
  private final Reporting reporting;
  private final Photos photos;

  Telling(Reporting reporting, Photos photos) {
    this.reporting = reporting;
    this.photos = photos;
  }

  void photographs(Actor leader, Script script, Plan plan) {
    for (int i = 0; i < script.photos(); i++) {
      var picture = Picture.of(plan.id() + ":" + i);
      var _ =
          photos.add(
              leader,
              new Subject("activity", plan.id().value()),
              new ByteArrayInputStream(picture));
    }
  }

  /// @param revision a mended report says a little less than the one before
  void report(Actor leader, Script script, Plan plan, int revision) {
    reporting.report(
        leader,
        plan.id(),
        new Reporting.Report(Words.told(script, revision), results(script, plan, revision)));
  }

  private static List<Result> results(Script script, Plan plan, int revision) {
    var results = new ArrayList<Result>();
    for (var site : plan.sites()) {
      var dice = Dice.named("results:" + site.id());
      script
          .kind()
          .results()
          .forEach((indicator, most) -> {
            var counted = dice.between(0, most);
            var quantity = revision == 1 ? counted : counted - counted / (5 + revision);
            results.add(new Result(site.id(), indicator, BigDecimal.valueOf(quantity)));
          });
    }
    return results;
  }
}
