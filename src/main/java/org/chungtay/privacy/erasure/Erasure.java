package org.chungtay.privacy.erasure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.LastAdministrator;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.identity.SamePersons;
import org.chungtay.privacy.request.Requests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a person, with every record that turned out to be them, out of every module in one
/// transaction: all of it or nothing, also when the machine stops in the middle.
@Service
class Erasure {
  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
  private static final int AT_ONCE = 200;

  private final List<PersonalRecords> modules;
  private final Requests requests;
  private final SamePersons people;
  private final Pseudonyms pseudonyms;
  private final Audit audit;
  private final TransactionTemplate transaction;

  Erasure(
      List<PersonalRecords> modules,
      Requests requests,
      SamePersons people,
      Pseudonyms pseudonyms,
      Audit audit,
      TransactionTemplate transaction) {
    this.modules = modules;
    this.requests = requests;
    this.people = people;
    this.pseudonyms = pseudonyms;
    this.audit = audit;
    this.transaction = transaction;
  }

  /// Those whose waiting is over, each for itself: one that cannot be carried out holds up nobody
  /// and is tried again.
  void carryOutDue() {
    for (var request : requests.erasuresDue(AT_ONCE)) {
      try {
        carryOut(request);
      } catch (RuntimeException failure) {
        LOG.error("erasure {} failed and is tried again later", request, failure);
      }
    }
  }

  void carryOut(UUID request) {
    try {
      transaction.executeWithoutResult(_ ->
          requests
              .holdDue(request)
              .ifPresent(due -> {
                var person = PersonId.of(due.person());
                var standIn = pseudonyms.standIn(person);
                var forgotten =
                    people.records(person).stream()
                        .map(record -> new Forgotten(record, standIn))
                        .toList();
                modules.forEach(module -> module.forget(forgotten));
                requests.erased(request);
                audit.followed(
                    "privacy.erased",
                    List.of(new Followed(due.person(), Map.of("number", due.label()))));
              }));
    } catch (LastAdministrator nobodyElse) {
      LOG.warn("erasure {} waits for another administrator", request);
      requests.stopped(request);
    }
  }
}
