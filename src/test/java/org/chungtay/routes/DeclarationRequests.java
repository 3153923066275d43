package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.organization.Organizations;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// What was declared of the Women's Union, kept by its officers for the city.
@Component
class DeclarationRequests implements ValidRequests.Chapter {
  private static final String DECLARATIONS = "/declarations";

  private final Organizations organizations;
  private final Visitors visitors;

  DeclarationRequests(Organizations organizations, Visitors visitors) {
    this.organizations = organizations;
    this.visitors = visitors;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(DECLARATIONS, () -> keeper().anywhere("Gốc hồng của phụ nữ"));
    requests.get(DECLARATIONS + "/new", () -> keeper().anywhere(""));
    requests.post(
        DECLARATIONS, () -> statement(administrator().needs(Kind.NEW_ID, "id", Ids.next())));
    requests.get(DECLARATIONS + "/{id}", () -> keeper(recorded()));
    requests.post(DECLARATIONS + "/{id}", () -> statement(administrator(recorded())));
    requests.post(
        DECLARATIONS + "/{id}/approve", () -> keeper(recorded()).needs(Kind.CHOICE, "version", 1));
    requests.post(
        DECLARATIONS + "/{id}/withdraw", () -> keeper(recorded()).line("reason", "Đếm trùng", 500));
  }

  private Valid keeper(Object... variables) {
    return Valid.as("officer", cityUnit(), variables);
  }

  /// Who may leave the organisation out: then it is declared of all together.
  private Valid administrator(Object... variables) {
    return Valid.as("administrator", Access.INSTALLATION, variables);
  }

  private UUID cityUnit() {
    var women = organizations.byCode("women").orElseThrow().id();
    return organizations.cityUnit(women).id().value();
  }

  private Valid statement(Valid valid) {
    return valid
        .line("title", "Gốc hồng của phụ nữ", 200)
        .needs(Kind.NUMBER, "quantity", "480")
        .lineIfGiven("unit", "gốc", 40)
        .needs(Kind.CHOICE, "qualifier", "nearly")
        .line("claimant", "Chủ tịch Hội", 200)
        .may(Kind.CHOICE, "organization", organizations.byCode("women").orElseThrow().id().value())
        .lineIfGiven("period", "năm 2024", 200)
        .may(Kind.DAY, "first", "2024-01-01")
        .may(Kind.DAY, "last", "2024-12-31")
        .lines("definition", "Gốc hồng trồng mới", 1000)
        .may(Kind.CHOICE, "indicator", "roses-planted")
        .line("source", "Báo cáo năm", 300)
        .may(Kind.CHOICE, "link", "https://example.org/bao-cao")
        .may(Kind.DAY, "sourceDay", "2025-01-10");
  }

  private UUID recorded() {
    var id = Ids.next();
    var fields = new HashMap<String, String>();
    statement(keeper().needs(Kind.NEW_ID, "id", id))
        .parts()
        .forEach(part -> fields.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8)));
    fields.put("quantity", "470");
    var _ = visitors.as("administrator", Access.INSTALLATION).post(DECLARATIONS, fields);
    return id;
  }
}
