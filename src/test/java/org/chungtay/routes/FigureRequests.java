package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.identity.Access;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Summaries of figures, figures far from usual, and what stands around a document.
@Component
class FigureRequests implements ValidRequests.Chapter {
  private static final String SUMMARIES = "/summaries";
  private static final String ONE = SUMMARIES + "/{id}";
  private static final String OUTLIER = "/outliers/{unit}/{indicator}/{month}/{kind}";
  private static final String LETTERHEAD = "/administration/organizations/{id}/letterhead";

  private static final AtomicInteger MONTHS = new AtomicInteger();

  private final Prepared prepared;
  private final RosterRequests roster;
  private final Organizations organizations;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final CityClock clock;

  FigureRequests(
      Prepared prepared,
      RosterRequests roster,
      Organizations organizations,
      Visitors visitors,
      JdbcClient jdbc,
      CityClock clock) {
    this.prepared = prepared;
    this.roster = roster;
    this.organizations = organizations;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(SUMMARIES, () -> officer().anywhere(""));
    requests.get(SUMMARIES + "/new", () -> officer().anywhere(""));
    requests.post(SUMMARIES, () -> summary(officer(), Ids.next()));
    requests.get(ONE, () -> officer(kept()));
    requests.get(ONE + "/change", () -> officer(kept()));
    requests.post(
        ONE + "/change",
        () -> question(officer(kept()).needs(Kind.CHOICE, "version", 1), Ids.next()));
    requests.post(ONE + "/remove", () -> officer(kept()));
    requests.post(ONE + "/restore", () -> officer(kept()));
    for (var file : new String[] {"/table.csv", "/table.xlsx"}) {
      requests.get(SUMMARIES + file, () -> officer().anywhere("").asking(ASKED));
    }
    requests.get(
        SUMMARIES + "/document.pdf", () -> officer().asking(ASKED + "&unit=" + prepared.ward()));
    requests.get("/outliers", () -> officer().anywhere(""));
    requests.post("/outliers", () -> administrator().againIsLater());
    requests.post(OUTLIER, () -> outlier().line("note", "Ra quân sau lũ", 500).againIsLater());
    requests.get(LETTERHEAD, () -> administrator(organization()));
    requests.post(LETTERHEAD, this::letterhead);
  }

  private static final String ASKED =
      "indicators=persons&breakdown=total&span=last-month&comparison=none";

  private Valid summary(Valid valid, UUID id) {
    return question(
        valid.needs(Kind.NEW_ID, "id", id).needs(Kind.CHOICE, "unit", prepared.ward()), id);
  }

  private Valid question(Valid valid, UUID id) {
    var today = clock.today();
    return valid
        .line("name", "Quý này " + id, 120)
        .needs(Kind.CHOICE, "indicators", "waste-bags")
        .often()
        .needs(Kind.CHOICE, "breakdown", "wards")
        .may(Kind.CHOICE, "wards", prepared.area())
        .often()
        .may(Kind.CHOICE, "organization", organization())
        .needs(Kind.CHOICE, "span", "days")
        .needs(Kind.DAY, "from", today)
        .needs(Kind.DAY, "to", today)
        .needs(Kind.CHOICE, "comparison", "none");
  }

  private UUID kept() {
    var id = Ids.next();
    var fields = new HashMap<String, String>();
    summary(officer(), id)
        .parts()
        .forEach(part -> fields.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8)));
    var _ = visitors.as("officer", prepared.ward()).post(SUMMARIES, fields);
    return id;
  }

  private Valid outlier() {
    var unit = prepared.ward();
    int number = MONTHS.incrementAndGet();
    var month = "%d-%02d".formatted(1900 + number / 12, number % 12 + 1);
    jdbc.sql(
            """
            insert into outcome.outlier
              (unit, indicator, month, kind, amount, usual, compared, found_at)
            values (:unit, 'waste-bags', cast(:month || '-01' as date), 'HISTORY', 300, 10, 5, now())
            """)
        .param("unit", unit)
        .param("month", month)
        .update();
    return officer(unit, "waste-bags", month, "history");
  }

  /// Of an organisation that has ordered none yet.
  private Valid letterhead() {
    return administrator(roster.added())
        .needs(Kind.CHOICE, "version", 0)
        .lineIfGiven("above", "Tỉnh ủy", 200)
        .line("issuer", "Hội Liên hiệp Phụ nữ", 200)
        .line("motto", "Độc lập", 100)
        .lineIfGiven("mottoBelow", "Tự do", 100)
        .needs(Kind.CHOICE, "numbering", "{number}-BC/HPN")
        .line("place", "Huế", 60)
        .lineIfGiven("signedFor", "TM. Ban Thường vụ", 200)
        .lineIfGiven("position", "Chủ tịch", 200)
        .linesIfGiven("recipients", "Lưu", 1000);
  }

  private UUID organization() {
    return organizations.get(UnitId.of(prepared.ward())).organization().value();
  }

  private Valid administrator(Object... variables) {
    return Valid.as("administrator", Access.INSTALLATION, variables);
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }
}
