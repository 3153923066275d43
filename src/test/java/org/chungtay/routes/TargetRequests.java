package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.identity.Access;
import org.chungtay.organization.Organizations;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// What the Women's Union plans for the city, each in a period of its own.
@Component
class TargetRequests implements ValidRequests.Chapter {
  private static final String PLANS = "/target-plans";
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final AtomicInteger DAYS = new AtomicInteger();

  private final Organizations organizations;
  private final Visitors visitors;

  TargetRequests(Organizations organizations, Visitors visitors) {
    this.organizations = organizations;
    this.visitors = visitors;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(PLANS, () -> keeper().anywhere(""));
    requests.get(PLANS + "/new", () -> keeper().anywhere(""));
    requests.post(
        PLANS,
        () ->
            target(
                Valid.as("administrator", Access.INSTALLATION)
                    .needs(Kind.NEW_ID, "id", Ids.next())));
    requests.get(PLANS + "/{id}", () -> keeper(planned()));
    requests.post(
        PLANS + "/{id}",
        () ->
            keeper(planned())
                .needs(Kind.NUMBER, "quantity", "358")
                .line("instrument", "Quyết định số 2", 300)
                .line("reason", "Thêm 16 nhà", 500));
    requests.post(
        PLANS + "/{id}/approve", () -> keeper(planned()).needs(Kind.CHOICE, "version", 1));
  }

  private Valid keeper(Object... variables) {
    return Valid.as("officer", cityUnit(), variables);
  }

  private UUID women() {
    return organizations.byCode("women").orElseThrow().id().value();
  }

  private UUID cityUnit() {
    var women = organizations.byCode("women").orElseThrow().id();
    return organizations.cityUnit(women).id().value();
  }

  private Valid target(Valid valid) {
    return valid
        .needs(Kind.CHOICE, "indicator", "trees-planted")
        .may(Kind.CHOICE, "organization", women())
        .needs(Kind.DAY, "first", FIRST)
        .needs(Kind.DAY, "last", FIRST.plusDays(DAYS.incrementAndGet()))
        .needs(Kind.NUMBER, "quantity", "342")
        .line("instrument", "Kế hoạch số 1", 300);
  }

  private UUID planned() {
    var id = Ids.next();
    var fields = new HashMap<String, String>();
    target(keeper().needs(Kind.NEW_ID, "id", id))
        .parts()
        .forEach(part -> fields.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8)));
    var _ = visitors.as("administrator", Access.INSTALLATION).post(PLANS, fields);
    return id;
  }
}
