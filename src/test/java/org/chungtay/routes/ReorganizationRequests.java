package org.chungtay.routes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.identity.Access;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Plans of what becomes what, none of which is ever applied.
@Component
class ReorganizationRequests implements ValidRequests.Chapter {
  private static final String PLANS = "/administration/reorganizations";
  private static final AtomicInteger CODES = new AtomicInteger(7_000_000);

  private final Territory territory;
  private final Visitors visitors;
  private final CityClock clock;
  private final List<UUID> written = new ArrayList<>();

  ReorganizationRequests(Territory territory, Visitors visitors, CityClock clock) {
    this.territory = territory;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(PLANS, this::administrator);
    requests.get(PLANS + "/new", this::administrator);
    requests.post(
        PLANS,
        () ->
            administrator()
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("instrument", "Nghị quyết thử", 300)
                .needs(Kind.DAY, "day", day()));
    requests.get(PLANS + "/{id}", () -> administrator(filled()));
    requests.post(PLANS + "/{id}/become", () -> becoming(administrator(empty())).againIsAnother());
    requests.post(
        PLANS + "/{id}/remove",
        () ->
            administrator(filled())
                .needs(Kind.NEW_ID, "former", ward())
                .may(Kind.FORGIVING, "code", "1"));
    requests.post(
        PLANS + "/{id}/approve", () -> administrator(filled()).needs(Kind.CHOICE, "version", 2));
    requests.post(PLANS + "/{id}/drop", () -> administrator(filled()));
  }

  private Valid administrator(Object... variables) {
    return Valid.as("administrator", Access.INSTALLATION, variables);
  }

  private LocalDate day() {
    return clock.today().plusYears(3);
  }

  private String ward() {
    return territory.communes(territory.city().id(), clock.today()).stream()
        .filter(one -> one.name().equals("Long Quảng"))
        .map(Area::id)
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private Valid becoming(Valid valid) {
    return valid
        .needs(Kind.CHOICE, "former", ward())
        .often()
        .needs(Kind.CHOICE, "kind", "Xã")
        .line("name", "Long Quảng Mới", 120)
        .needs(Kind.CHOICE, "code", String.valueOf(CODES.incrementAndGet()))
        .may(Kind.NUMBER, "weight", 100);
  }

  /// Two open plans that change the same ward stand in each other's way.
  private UUID empty() {
    var writer = visitors.as("administrator", Access.INSTALLATION);
    for (var plan : written) {
      var _ = writer.post(PLANS + "/" + plan + "/drop", Map.of());
    }
    written.clear();
    var id = Ids.next();
    var fields =
        Map.of("id", id.toString(), "instrument", "Nghị quyết thử", "day", day().toString());
    var _ = writer.post(PLANS, fields);
    written.add(id);
    return id;
  }

  private UUID filled() {
    var plan = empty();
    Visitor writer = visitors.as("administrator", Access.INSTALLATION);
    var code = String.valueOf(CODES.incrementAndGet());
    var fields =
        Map.of(
            "former",
            ward(),
            "kind",
            "Xã",
            "name",
            "Long Quảng Mới",
            "code",
            code,
            "weight",
            "100");
    var _ = writer.post(PLANS + "/" + plan + "/become", fields);
    return plan;
  }
}
