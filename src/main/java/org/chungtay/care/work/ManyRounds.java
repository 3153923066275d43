package org.chungtay.care.work;

import java.util.List;
import org.chungtay.care.RoundId;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.identity.Actor;
import org.springframework.stereotype.Component;

/// Confirms many rounds at once: what shows a photo of elsewhere, and what somebody else has
/// decided meanwhile, is left as it is.
@Component
class ManyRounds {
  private final WorkReads reads;
  private final RoundDecisions decisions;

  ManyRounds(WorkReads reads, RoundDecisions decisions) {
    this.reads = reads;
    this.decisions = decisions;
  }

  /// @return the notice that says how it went
  String confirm(Actor officer, List<RoundId> chosen) {
    var doubtful = reads.doubtful(chosen.stream().map(RoundId::value).toList());
    var sound = chosen.stream().filter(id -> !doubtful.contains(id.value())).toList();
    var left = chosen.size() - decisions.confirmWaiting(officer, sound);
    return left == 0
        ? "care.work.notice.confirmed"
        : left == chosen.size() ? "care.work.notice.none-confirmed" : "care.work.notice.some-left";
  }
}
