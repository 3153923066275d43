package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PaperPagesTest {
  @Autowired Activities activities;
  @Autowired Attendances attendances;
  @Autowired TestActivities planted;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired JdbcClient jdbc;

  @Test
  void aPastedListTicksAddsAndAsksLineByLine() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    registered(activity, "Trần Thị Lan");
    registered(activity, "Lê Văn Bình");
    registered(activity, "Lê Văn Bình");
    registered(activity, "Hồ Thị Xuân");
    var leader = visitors.as("leader", unit);
    var list = "1. tran thi LAN\nLê Văn Bình\n3\tNgười Mới\n4\n99\n" + "x".repeat(200);
    var fields = Map.of("id", Ids.next().toString(), "names", list);
    var answer = send(leader, activity, fields);
    assertThat(answer.body())
        .contains("Lê Văn Bình là ai?", "Vé số 2", "Vé số 3", "Một người khác cùng tên")
        .contains("thêm mới", "không có số vé này", "tên quá dài");
    assertThat(send(leader, activity, fields).status().value()).isEqualTo(200);
    var turnout = activities.turnout(activity.id());
    assertThat(turnout.joinedThemselves()).isEqualTo(2);
    assertThat(turnout.enteredByLeader()).isEqualTo(1);
  }

  @Test
  void withSeveralSitesTheLeaderSaysWhereTheyWere() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var other = planted.addSite(activity, "Cầu Lim");
    registered(activity, "Trần Thị Lan");
    registered(activity, "Lê Văn Bình");
    var leader = visitors.as("leader", unit);
    assertThat(leader.get("/activities/" + activity.id() + "/checkin/names").body())
        .contains("name=\"site\"", "Cầu Lim");
    assertThat(send(leader, activity, "Lê Văn Bình", "")).isEqualTo(200);
    assertThat(send(leader, activity, "1\nNgười Mới", other.toString())).isEqualTo(200);
    assertThat(at(activity, activity.site())).isEqualTo(1);
    assertThat(at(activity, other)).isEqualTo(2);
    assertThat(send(leader, activity, "Ai Đó", Ids.next().toString())).isEqualTo(404);
  }

  private static int send(Visitor leader, Planted activity, String names, String site) {
    var fields = Map.of("id", Ids.next().toString(), "names", names, "site", site);
    return send(leader, activity, fields).status().value();
  }

  private int at(Planted activity, SiteId site) {
    return jdbc.sql("select count(*) from activity.attendance where activity_id = ? and site = ?")
        .params(activity.id().value(), site.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void anEmptyListAndOneTooLongAreRefused() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var leader = visitors.as("leader", unit);
    for (var list : new String[] {"", " \n ", "A\n".repeat(600) + "A", "1-501"}) {
      var fields = Map.of("id", Ids.next().toString(), "names", list);
      assertThat(send(leader, activity, fields).status().value()).isEqualTo(422);
    }
    assertThat(activities.turnout(activity.id()).participations()).isZero();
  }

  @Test
  void theSheetHasNamesBlanksAndTheWayBack() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    registered(activity, "Trần Thị Lan");
    var path = "/activities/" + activity.id() + "/sheet";
    assertThat(visitors.as("leader", unit).get(path).body())
        .contains("Trần Thị Lan", "class=\"qr\"")
        .contains("Bảng điểm danh", "Attendance sheet", "كشف الحضور", "/sheet-");
    assertThat(visitors.as("leader", scopes.root()).get(path).status().value()).isEqualTo(403);
  }

  @Test
  void eachSiteHasASheetOfItsOwnWithItsPeople() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var bridge = planted.addSite(activity, "Cầu Lim");
    registered(activity, "Trần Thị Lan");
    var binh = visitors.person("Lê Văn Bình").person();
    var _ = attendances.register(activity.id(), binh, bridge);
    var leader = visitors.as("leader", unit);
    var path = "/activities/" + activity.id() + "/sheet";
    assertThat(leader.get(path).body())
        .containsSubsequence("Hồ Thủy Tiên", "Trần Thị Lan", "Cầu Lim", "Lê Văn Bình");
    assertThat(leader.get(path + "?site=" + bridge).body())
        .contains("Cầu Lim", "Lê Văn Bình")
        .doesNotContain("Trần Thị Lan");
    assertThat(leader.get(path + "?site=nowhere").status().value()).isEqualTo(404);
    for (var back : new String[] {"checkin/names", "scan"}) {
      var page = "/activities/" + activity.id() + "/" + back + "?site=" + bridge;
      assertThat(leader.get(page).body()).contains("value=\"" + bridge + "\" selected");
    }
  }

  private static Visitor.Answer send(Visitor leader, Planted activity, Map<String, String> fields) {
    return leader.post("/activities/" + activity.id() + "/checkin/names", fields);
  }

  private void registered(Planted activity, String name) {
    var _ = attendances.register(activity.id(), visitors.person(name).person(), activity.site());
  }
}
