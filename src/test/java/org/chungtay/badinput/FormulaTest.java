package org.chungtay.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.CareForTests;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.care.voice.VoicesForTests;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.movement.FundsForTests;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.intake.IntakesForTests;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.intake.ListsForTests;
import org.chungtay.routes.Prepared;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Sender;
import org.chungtay.routes.ValidRequests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.chungtay.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Names and titles that a spreadsheet would run: every table that leaves the product holds them as
/// text.
@SeparateProductTest
class FormulaTest {
  private static final List<String> FORMULAS =
      List.of("=HYPERLINK(\"http://x\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "＝1+1");
  private static final Pattern DANGEROUS = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
  private static final Pattern NUMBER = Pattern.compile("-?[\\d.,]+");

  private static final Recurrence SUNDAYS = Recurrence.weekly(List.of(DayOfWeek.SUNDAY));

  /// Figures without the names of what they were made of.
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(/indicators(/\\{[^}]*}/wards)?|/summaries/table|/workbench/units|/care(/weeks|/launches)?)\\.\\w+"
              + "|/(administration/reorganizations|report-requests|lots|care/sample)/.*"
              + "|/(declared|targets)\\..*");

  /// The lists of activities begin with what is coming, and a summary shows what is asked.
  private static final String ASKING_FOR_ALL =
      "?when=past&indicators=waste-bags&breakdown=wards&span=this-year&comparison=none";

  @Autowired Routes routes;
  @Autowired ValidRequests requests;
  @Autowired Sender sender;
  @Autowired Prepared prepared;
  @Autowired IntakesForTests lists;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired Members members;
  @Autowired Transfers transfers;
  @Autowired Organizations organizations;
  @Autowired VoicesForTests voices;
  @Autowired MovementsForTests movements;
  @Autowired ModelsForTests models;
  @Autowired FundsForTests money;
  @Autowired PlacesForTests places;
  @Autowired CareForTests care;
  @Autowired ListsForTests placeLists;

  private String mark = "";

  @BeforeEach
  void thingsCalledLikeFormulas() {
    mark = Ids.next().toString().substring(19);
    var officer = visitors.as("officer", prepared.ward());
    for (var formula : FORMULAS) {
      var _ = prepared.confirmed(formula + mark);
      var _ = prepared.reported(formula + mark);
      var member = Map.of("id", Ids.next().toString(), "name", formula + mark);
      var _ = officer.post("/units/" + prepared.ward() + "/members", member);
      var holder = visitors.person(formula + mark).person();
      visitors.grant(holder, "leader", prepared.ward(), clock.today(), clock.today());
      var group = Map.of("id", Ids.next().toString(), "name", formula + mark);
      var _ = officer.post("/units/" + prepared.ward() + "/groups", group);
      moving(officer.actor(), formula + mark);
      var need = voices.needed(formula + mark);
      voices.done(reader(), need, "release", Map.of("words", "true"));
      movements.launch(movements.alone(formula + mark));
      models.pilotCalled(formula + mark);
      var women = places.unit("women", Prepared.WARD);
      var line = places.line(Prepared.WARD, 120);
      var _ = places.launched(places.drawn(women, "lane", formula + mark, line));
      var carers = care.group(women, formula + mark + "c", 3);
      var road = care.road(women.area(), women, "Kiệt " + mark);
      var _ = care.adopted(road, carers, SUNDAYS, DaysOff.KEEP);
      var branch = Map.of("id", Ids.next().toString(), "name", formula + mark, "sector", "trade");
      var _ = visitors.as("officer", city()).post("/units/" + city() + "/branches", branch);
      var asked = Map.of("id", Ids.next().toString(), "kind", "see");
      var _ = visitors.signedIn(visitors.person(formula + mark)).post("/me/data/requests", asked);
    }
  }

  private void moving(Actor officer, String name) {
    var membership = Ids.next();
    var from = UnitId.of(prepared.ward());
    members.join(
        officer, membership, visitors.person(name).person(), from, clock.today().minusDays(9));
    var to = UnitId.of(Ids.named("unit:women:19789"));
    transfers.send(
        officer, new Sending(Ids.next(), membership, to, clock.today(), Optional.empty(), name));
  }

  private UUID city() {
    var women = organizations.byCode("women").orElseThrow().id();
    return organizations.cityUnit(women).id().value();
  }

  @TestFactory
  Stream<DynamicTest> everyTableHoldsThemAsText() {
    var tables =
        routes.all().stream().filter(route -> route.template().matches(".*\\.(csv|xlsx)")).toList();
    assertThat(tables).hasSizeGreaterThan(5);
    return tables.stream()
        .map(route -> DynamicTest.dynamicTest(route.toString(), () -> holdsText(route)));
  }

  private void holdsText(Route route) {
    var variable = variable(route.template());
    var address =
        route.template().startsWith("/administration/reorganizations/")
                || route.template().startsWith("/report-requests/")
                || route.template().startsWith("/lots/")
                || route.template().startsWith("/care/sample/")
            ? Sender.address(route, requests.of(route))
            : route.address(List.of(variable, variable)) + ASKING_FOR_ALL;
    var answer = sender.send(reader(), route, address, List.of());
    assertThat(answer.status()).isEqualTo(200);
    var named = NAMELESS.matcher(route.template()).matches() ? "" : mark;
    if (route.template().endsWith(".csv")) {
      assertThat(answer.text()).contains(named);
      assertThat(cells(answer.text()))
          .filteredOn(cell -> DANGEROUS.matcher(cell).matches())
          .allMatch(cell -> NUMBER.matcher(cell).matches());
    } else {
      var sheet = Workbooks.sheet(answer.bytes());
      assertThat(sheet).contains(named).doesNotContain("<f>").doesNotContain("<f ");
    }
  }

  private String variable(String template) {
    if (template.startsWith("/{sort}")) {
      return "needs";
    }
    if (template.contains("/branches.")) {
      return city().toString();
    }
    if (template.startsWith("/models/")) {
      return copied();
    }
    if (template.startsWith("/movements/{")) {
      return fund();
    }
    if (template.startsWith("/places/lists/")) {
      return placeList();
    }
    return template.startsWith("/units/")
        ? prepared.ward().toString()
        : template.startsWith("/lists/") ? list() : "waste-bags";
  }

  private String fund() {
    var movement = movements.launched();
    var _ = money.confirmed(money.receipt(movement, 9_000));
    FORMULAS.forEach(formula -> money.spentOn(movement, formula, formula + mark));
    return movement.toString();
  }

  /// A model that five wards have changed.
  private String copied() {
    var model = models.recognised(ModelsForTests.fields());
    var wards = List.of("Kim Long", "Thuận Hóa", "Phú Xuân", "An Cựu", "Vỹ Dạ").iterator();
    for (var formula : FORMULAS) {
      var unit = models.unit(wards.next());
      models.accepted(model, models.origin(model), unit, ModelsForTests.BEGAN, formula + mark);
    }
    return model.toString();
  }

  private String list() {
    var refused = new StringBuilder("Họ tên,SĐT\n");
    FORMULAS.forEach(
        formula -> refused.append("\"%s\",0\n".formatted((formula + mark).replace("\"", "\"\""))));
    return lists
        .checked(prepared.officer(), prepared.ward(), "members", refused.toString())
        .toString();
  }

  /// Of a kind of place that there is not.
  private String placeList() {
    var refused = new StringBuilder("Loại,Tên,\"Các điểm (vĩ độ kinh độ; …)\"\n");
    FORMULAS.forEach(formula ->
        refused.append("Lạ,\"%s\",\n".formatted((formula + mark).replace("\"", "\"\""))));
    return placeLists
        .sent(prepared.officer(), prepared.ward(), refused.toString().getBytes(UTF_8))
        .toString();
  }

  private Visitor reader() {
    return visitors.as("administrator", Access.INSTALLATION);
  }

  private static List<String> cells(String csv) {
    var cells = new ArrayList<String>();
    var matcher =
        Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,;\\r\\n\"]+)")
            .matcher(csv.replace("\uFEFF", ""));
    while (matcher.find()) {
      cells.add(
          matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("\"\"", "\""));
    }
    return cells;
  }
}
