package org.chungtay.care.work;

import java.util.List;
import org.chungtay.care.RoundDecided;
import org.chungtay.care.RoundId;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.identity.Actor;
import org.springframework.stereotype.Component;

/// Confirms many rounds, each in its own transaction: what shows a photo of elsewhere, and what
/// somebody else has decided meanwhile, is left as it is.
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
    var left = doubtful.size();
    for (var id : chosen) {
      if (!doubtful.contains(id.value()) && !confirmed(officer, id)) {
        left++;
      }
    }
    return left == 0
        ? "care.work.notice.confirmed"
        : left == chosen.size() ? "care.work.notice.none-confirmed" : "care.work.notice.some-left";
  }

  private boolean confirmed(Actor officer, RoundId id) {
    try {
      decisions.confirm(officer, id);
      return true;
    } catch (RoundDecided meanwhile) {
      return false;
    }
  }
}
