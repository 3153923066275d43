package org.chungtay.territory.annex;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.SentTable;
import org.chungtay.shared.file.TableBounds;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.reorganize.Reorganizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The annex of a document, sent as a table: what can be taken is in the plan, to be looked at
/// there with whatever is wrong with the whole; what cannot be taken is told line by line.
@Service
class Annexes {
  static final String FIELD = "annex";

  /// The whole country had 10,035 communes before 1/7/2025.
  private static final TableBounds BOUNDS = TableBounds.USUAL.withLines(20_000);

  private static final int PAGE = 50;

  private final Reorganizations reorganizations;
  private final AnnexHeads heads;
  private final AnnexRows rows;
  private final ReportRows reports;
  private final CityClock clock;

  Annexes(
      Reorganizations reorganizations,
      AnnexHeads heads,
      AnnexRows rows,
      ReportRows reports,
      CityClock clock) {
    this.reorganizations = reorganizations;
    this.heads = heads;
    this.rows = rows;
    this.reports = reports;
    this.clock = clock;
  }

  AnnexModel of(Actor actor, UUID plan, Form form) {
    return new AnnexModel(form, reorganizations.get(actor, plan), reports.of(plan));
  }

  /// Sent again under the same id it changes nothing; the same table under another id neither, it
  /// is only told anew. Refuses what is no table with the columns of an annex.
  @Transactional
  public void take(Actor actor, UUID plan, UUID annex, String file, Path table) {
    var held = reorganizations.hold(actor, plan);
    if (rows.planOf(annex).filter(plan::equals).isPresent()) {
      return;
    }
    var reading = new AnnexReading(plan, reorganizations.communesBefore(held.day()), heads);
    SentTable.of(FIELD, table, BOUNDS).lines(reading);
    var lines = reading.lines(FIELD);
    int changed = rows.store(plan, lines);
    reports.store(
        new SentAnnex(
            annex,
            plan,
            file,
            actor.person(),
            clock.now(),
            reading.kept(),
            changed,
            reading.unchanged(),
            reading.cleaned(),
            reading.refused().size()),
        reading);
    if (changed > 0) {
      reorganizations.changed(actor, held, file);
    }
  }

  ReportModel report(Actor actor, UUID plan, UUID annex, int page) {
    var found = reorganizations.get(actor, plan);
    var sent = sent(plan, annex);
    int pages = Math.max(1, (sent.refused() + PAGE - 1) / PAGE);
    int shown = Math.clamp(page, 0, pages - 1);
    var refused =
        reports.refused(annex, shown * PAGE, PAGE).stream()
            .map(one ->
                new ReportModel.Line(
                    one.number(),
                    one.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" · ")),
                    new FieldRefusal(FIELD, one.why().code(), one.why().arguments())))
            .toList();
    return new ReportModel(found, sent, refused, shown, pages);
  }

  SentAnnex sent(UUID plan, UUID annex) {
    return reports
        .find(annex)
        .filter(one -> one.plan().equals(plan))
        .orElseThrow(() -> new NotFound("annex"));
  }

  List<String> heads(UUID annex) {
    return reports.heads(annex);
  }

  List<AnnexReading.Refused> refused(UUID annex) {
    return reports.refused(annex, 0, Integer.MAX_VALUE);
  }
}
