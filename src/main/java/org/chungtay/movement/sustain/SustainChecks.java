package org.chungtay.movement.sustain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.Copies;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.SustainEvidence;
import org.chungtay.movement.SustainEvidence.Tally;
import org.chungtay.movement.copy.CopyOutcomes;
import org.chungtay.movement.copy.CopyOutcomes.Checked;
import org.chungtay.movement.sustain.CheckRows.Found;
import org.chungtay.movement.sustain.CheckRows.Wholly;
import org.chungtay.movement.sustain.DecidedCheck.Result;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Whether copies still stand, by the rules of their models. In portions of their own transactions,
/// so that a night that breaks off goes on in the next one where it was.
@Component
class SustainChecks {
  private static final int PORTION = 500;

  private final CheckRows rows;
  private final ObjectProvider<SustainEvidence> evidence;
  private final Copies copies;
  private final CopyOutcomes book;
  private final TransactionOperations transactions;

  SustainChecks(
      CheckRows rows,
      ObjectProvider<SustainEvidence> evidence,
      Copies copies,
      CopyOutcomes book,
      TransactionOperations transactions) {
    this.rows = rows;
    this.evidence = evidence;
    this.copies = copies;
    this.book = book;
    this.transactions = transactions;
  }

  /// All that is due.
  void run() {
    for (var portion : portions(rows.due(Optional.empty()))) {
      transactions.executeWithoutResult(_ -> decide(portion, Optional.empty()));
    }
  }

  /// What is due of one copy, inside the transaction of whoever confirmed something about it.
  void decide(Actor actor, CopyId copy) {
    var due = rows.due(Optional.of(copy));
    if (!due.isEmpty()) {
      decide(due, Optional.of(actor));
    }
  }

  /// The checks of one copy stay together.
  static List<List<DueCheck>> portions(List<DueCheck> due) {
    var portions = new ArrayList<List<DueCheck>>();
    for (var check : due) {
      var last = portions.isEmpty() ? List.<DueCheck>of() : portions.getLast();
      if (last.isEmpty()
          || (last.size() >= PORTION && !last.getLast().copy().equals(check.copy()))) {
        portions.add(new ArrayList<>());
      }
      portions.getLast().add(check);
    }
    return portions;
  }

  private void decide(List<DueCheck> listed, Optional<Actor> actor) {
    var standing = rows.hold(listed.stream().map(DueCheck::copy).distinct().toList());
    var due = listed.stream().filter(check -> standing.contains(check.copy())).toList();
    var tallies = tallies(due);
    var found =
        due.stream()
            .map(check -> found(check, Optional.ofNullable(tallies.get(check.id()))))
            .toList();
    post(rows.keep(found, actor.map(Actor::person)), actor);
  }

  private void post(List<Wholly> decided, Optional<Actor> actor) {
    var all = copies.all(decided.stream().map(Wholly::copy).distinct().toList());
    book.checked(
        decided.stream()
            .map(one ->
                new Checked(
                    actor.orElseGet(() -> new Actor(one.acceptedBy(), "")),
                    one.model(),
                    Objects.requireNonNull(all.get(one.copy())).keptBy(one.unit(), one.area()),
                    one.month(),
                    one.due(),
                    one.stood()))
            .toList());
  }

  /// One question for all checks of a kind; a kind that no module knows about yet stays unseen.
  private Map<UUID, Tally> tallies(List<DueCheck> due) {
    Map<CheckKind, List<DueCheck>> kinds =
        due.stream().collect(Collectors.groupingBy(check -> check.rule().kind()));
    var tallies = new HashMap<UUID, Tally>();
    evidence
        .orderedStream()
        .filter(one -> kinds.containsKey(one.kind()))
        .forEach(one ->
            tallies.putAll(
                one.tallies(
                    kinds.getOrDefault(one.kind(), List.of()).stream()
                        .map(DueCheck::asked)
                        .toList())));
    return tallies;
  }

  private static Found found(DueCheck check, Optional<Tally> tally) {
    return tally
        .map(seen ->
            new Found(
                check,
                seen.kept(),
                seen.of(),
                check.rule().holds(seen) ? Result.KEPT : Result.NOT_KEPT))
        .orElseGet(() -> new Found(check, BigDecimal.ZERO, BigDecimal.ZERO, Result.UNSEEN));
  }
}
