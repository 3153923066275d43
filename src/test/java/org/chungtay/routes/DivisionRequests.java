package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.identity.Access;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.territory.boundary.ShapesForTests;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Dividing a commune: where its residential groups go, and the pieces of its ground.
@Component
class DivisionRequests implements ValidRequests.Chapter {
  private static final String PLANS = "/administration/reorganizations";
  private static final AtomicInteger CODES = new AtomicInteger(8_000_000);

  private final Territory territory;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final CityClock clock;

  DivisionRequests(Territory territory, Visitors visitors, JdbcClient jdbc, CityClock clock) {
    this.territory = territory;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    var groups = PLANS + "/{id}/groups/{former}";
    requests.get(groups, () -> on(plan()));
    requests.post(
        groups,
        () -> {
          var plan = plan();
          return on(plan)
              .needs(Kind.CHOICE, "group", group())
              .often()
              .needs(Kind.CHOICE, "code", plan.lighter())
              .may(Kind.FORGIVING, "all", "")
              .may(Kind.FORGIVING, "q", "")
              .may(Kind.FORGIVING, "goes", "");
        });
    var outlines = PLANS + "/{id}/outlines/{former}";
    requests.get(outlines, () -> on(plan()));
    requests.get(outlines + "/file", () -> on(plan()));
    requests.post(
        outlines,
        () -> {
          var plan = plan();
          return on(plan).outlines("outlines", halves(plan));
        });
    requests.post(outlines + "/remove", () -> on(plan()));
  }

  private record Plan(UUID id, String heavier, String lighter) {}

  private Valid on(Plan plan) {
    return Valid.as("administrator", Access.INSTALLATION, plan.id(), ward());
  }

  private AreaId ward() {
    return territory.communes(territory.city().id(), clock.today()).stream()
        .filter(one -> one.name().equals("Khe Tre"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private AreaId group() {
    var id = AreaId.next();
    var number = String.valueOf(CODES.incrementAndGet());
    var _ = territory.addResidentialGroup(id, ward(), "Thôn", number, clock.today());
    return id;
  }

  private byte[] halves(Plan plan) {
    var outline =
        jdbc.sql("select geometry::text from territory.boundary where area = :ward")
            .param("ward", ward().value())
            .query(String.class)
            .single();
    return ShapesForTests.halves(outline, plan.heavier(), plan.lighter())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Plan plan() {
    var writer = visitors.as("administrator", Access.INSTALLATION);
    var plan =
        new Plan(
            Ids.next(),
            String.valueOf(CODES.incrementAndGet()),
            String.valueOf(CODES.incrementAndGet()));
    var day = clock.today().plusYears(3).toString();
    var _ =
        writer.post(
            PLANS, Map.of("id", plan.id().toString(), "instrument", "Nghị quyết", "day", day));
    var weights = Map.of(plan.heavier(), "60", plan.lighter(), "40");
    for (var code : List.of(plan.heavier(), plan.lighter())) {
      var fields =
          Map.of(
              "former",
              ward().toString(),
              "kind",
              "Xã",
              "name",
              "Phần " + code,
              "code",
              code,
              "weight",
              weights.getOrDefault(code, ""));
      var _ = writer.post(PLANS + "/" + plan.id() + "/become", fields);
    }
    return plan;
  }
}
