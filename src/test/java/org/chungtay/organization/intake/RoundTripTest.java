package org.chungtay.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Tables;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every list that is taken along from a unit, sent in again in any language and both formats: each
/// column and each line is recognised, and nothing changes.
@ProductTest
class RoundTripTest {
  private static final List<Taken> TAKEN =
      List.of(
          new Taken("units", "units"),
          new Taken("groups", "groups"),
          new Taken("officers", "officers"),
          new Taken("contacts", "members"),
          new Taken("members", "members"));

  /// @param list in its address
  private record Taken(String list, String kind) {}

  /// Who holds which rights and held them: a report, given by deeds of their own.
  private static final Set<String> ONLY_READ =
      Set.of("/units/{id}/rights.csv", "/units/{id}/branches.csv");

  private static final List<String> WRITTEN_TO =
      List.of(
          "organization.unit",
          "organization.membership",
          "identity.person",
          "identity.consent",
          "identity.granted_role");

  @Autowired IntakesForTests lists;
  @Autowired Visitors visitors;
  @Autowired Routes routes;
  @Autowired Tables tables;
  @Autowired People people;
  @Autowired Grants grants;
  @Autowired CityClock clock;

  @Test
  void whatIsTakenAlongComesBackUnchanged() {
    var city = aFullCity();
    var officer = visitors.as("officer", city);
    var administrator = visitors.as("administrator", city).actor();
    var before = state();
    var faults = new ArrayList<String>();

    for (var taken : TAKEN) {
      for (var ending : List.of(".csv?lang=vi", ".csv?lang=en", ".csv?lang=ar", ".xlsx?lang=vi")) {
        var file = file(officer, "/units/" + city + "/" + taken.list() + ending);
        var id = lists.sent(administrator, city, taken.kind(), file);
        lists.answer(administrator, id);
        lists.work(id);
        var said = taken.list() + ending + " " + lists.counts(id) + " " + lists.unrecognised(id);
        if (!lists.unrecognised(id).isEmpty()
            || !lists.counts(id).keySet().equals(java.util.Set.of(Outcome.SAME))) {
          faults.add(said + " " + lists.lines(id));
        }
      }
    }

    assertThat(faults).isEmpty();
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void noListIsForgottenHere() {
    assertThat(routes.all().stream().map(route -> route.template()))
        .filteredOn(pattern -> pattern.matches("/units/\\{id}/[a-z-]+\\.csv"))
        .filteredOn(pattern -> !ONLY_READ.contains(pattern))
        .containsExactlyInAnyOrderElementsOf(
            TAKEN.stream().map(taken -> "/units/{id}/" + taken.list() + ".csv").toList());
  }

  @Test
  void aCodeBesideAnotherNameIsNotTakenForIt() {
    var city = aFullCity();
    var officer = visitors.as("officer", city);
    var administrator = visitors.as("administrator", city).actor();
    for (var taken : TAKEN) {
      var csv =
          new String(
              file(officer, "/units/" + city + "/" + taken.list() + ".csv?lang=vi"),
              java.nio.charset.StandardCharsets.UTF_8);
      var lines = csv.lines().toList();
      var other = lines.get(1).replaceFirst("\"[^\"]*\"", "\"Tên Khác Hẳn\"");
      var id =
          lists.checked(administrator, city, taken.kind(), lines.getFirst() + "\n" + other + "\n");
      assertThat(lists.line(id, 2).reasons()).as(taken.list()).containsExactly("code:of-another");
    }
  }

  /// Everything that tells lines badly apart: namesakes without numbers, groups of one name in two
  /// wards, nested ones, branches, officers who are no members, who came and went.
  private UUID aFullCity() {
    var city = lists.city();
    var administrator = visitors.as("administrator", city).actor();
    var phone =
        "09" + (10_000_000L + Math.floorMod(Ids.next().getLeastSignificantBits(), 89_000_000L));
    var _ =
        lists.applied(
            administrator,
            city,
            "units",
            """
            Tên đơn vị;Cấp;Khối;Đơn vị cấp trên;Phường
            Công đoàn ngành Y;;Ngành nghề;;
            Công đoàn Bệnh viện;;Cơ quan;Công đoàn ngành Y;
            Chi hội 1;;;;Thủy Xuân
            Tổ 1;;;Chi hội 1;Thủy Xuân
            Chi hội 1;;;;An Cựu
            Tổ 1;;;Chi hội 1;An Cựu
            """);
    var members =
        lists.checked(
            administrator,
            city,
            "members",
            """
            Họ và tên;SĐT;Phường;Chi hội;Từ ngày;Ngày cuối
            Nguyễn Thị Vòng;%s;Thủy Xuân;Chi hội 1;;
            Lê Trùng Tên;;An Cựu;Tổ 1;;
            Lê Trùng Tên;;An Cựu;Tổ 1;;
            '=Tên Lạ;;An Cựu;;01/09/2025;
            Phan Thị Ra;;An Cựu;;01/08/2025;01/09/2025
            Hồ Sẽ Ra;;An Cựu;;01/08/2025;%s
            """
                .formatted(phone, clock.today().plusDays(200)));
    lists.decideAll(administrator, members);
    lists.apply(administrator, members);
    lists.work(members);
    var person = people.behind(Phone.parse(phone).orElseThrow()).getFirst().id();
    grants.grant(
        administrator,
        new Grant(
            Ids.next(),
            person,
            "officer",
            lists.ward(city, "An Cựu"),
            clock.today(),
            clock.today().plusDays(50)));
    return city;
  }

  private static byte[] file(Visitor visitor, String address) {
    return Objects.requireNonNull(
        visitor.client().get().uri(address).retrieve().body(byte[].class));
  }

  private Map<String, String> state() {
    var state = new TreeMap<>(tables.print());
    state.keySet().retainAll(WRITTEN_TO);
    return state;
  }
}
