package org.chungtay.care.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chungtay.care.look.LotPlacesForTests.DrawnPlace;
import org.chungtay.identity.Access;
import org.chungtay.routes.Prepared;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A group looks at the place that was drawn for it; those who look after it read it and answer;
/// the officer is told where it differs from what they reported themselves.
@ProductTest
class LooksTest {
  @Autowired LotPlacesForTests drawn;
  @Autowired Prepared prepared;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  @Test
  void aLookIsSentOnceReadByBothGroupsAndAnsweredOnce() {
    var place = drawn.place(prepared.ward(), prepared.foreign());
    var looker = visitors.as("leader", place.by());
    var owner = visitors.as("leader", place.of());
    var address = address(place);
    assertThat(looker.get("/looks").body())
        .as("who looks is told with the ward")
        .contains(address)
        .containsPattern("lang=\"vi\">[^<]+, (Phường|Xã) [^<]+</td>");
    assertThat(owner.get("/looks").body()).doesNotContain(address);
    assertThat(owner.get(address).body()).doesNotContain("name=\"well\"");
    var id = Ids.next().toString();
    assertThat(send(looker, address, id, "clean", "Sạch lắm").status().value()).isEqualTo(303);
    assertThat(send(looker, address, id, "clean", "Sạch lắm").status().value()).isEqualTo(303);
    var other = visitors.as("leader", place.by());
    assertThat(send(other, address, Ids.next().toString(), "clean", "").status().value())
        .as("somebody of the group has sent it already")
        .isEqualTo(409);
    assertThat(looker.get("/looks").body()).doesNotContain(address);
    assertThat(owner.get("/looks?view=ours").body()).contains(address);
    assertThat(owner.get(address).body()).contains("Sạch lắm", "name=\"answer\"");
    assertThat(answer(looker, address, "Không phải của tôi").status().value()).isEqualTo(403);
    assertThat(answer(owner, address, "Cảm ơn").status().value()).isEqualTo(303);
    assertThat(answer(owner, address, "Xin nói khác").status().value()).isEqualTo(409);
    assertThat(looker.get(address).body()).contains("Cảm ơn");
    var stranger = visitors.as("leader", prepared.foreign().getFirst());
    assertThat(stranger.get(address).status().value()).isEqualTo(403);
    assertThat(visitors.anonymous().get(address).status().value()).isEqualTo(303);
  }

  @Test
  void whatDiffersFromTheGroupsOwnRoundIsShownToTheOfficer() {
    var honest = drawn.place(prepared.ward(), prepared.foreign());
    drawn.round(honest, List.of("clean", "orderly"));
    var other = drawn.place(prepared.ward(), prepared.foreign());
    drawn.round(other, List.of("clean", "orderly"));
    var looker = visitors.as("leader", prepared.ward());
    var _ = send(looker, address(honest), Ids.next().toString(), "clean", "");
    var _ = send(looker, address(other), Ids.next().toString(), "", "Rác đầy");
    var officer = visitors.as("officer", other.of());
    assertThat(officer.get("/looks?view=differs").body())
        .contains(address(other))
        .as("one item is within the tolerance")
        .doesNotContain(address(honest));
    assertThat(looker.get("/looks?view=differs").body()).doesNotContain(address(other));
    assertThat(visitors.as("administrator", Access.INSTALLATION).get("/looks?view=differs").body())
        .as("who may everywhere may here")
        .contains(address(other));
  }

  /// What is seen years later says nothing of how the place was then.
  @Test
  void afterItsTermNothingIsSentAnyMore() {
    var old = drawn.place(prepared.ward(), prepared.foreign(), LocalDate.of(2001, 3, 1));
    var looker = visitors.as("leader", old.by());
    assertThat(looker.get("/looks").body()).doesNotContain(address(old));
    assertThat(looker.get(address(old) + "?lang=en").body())
        .contains("The term of this draw ended on")
        .doesNotContain("name=\"well\"");
    assertThat(send(looker, address(old), Ids.next().toString(), "clean", "").status().value())
        .isEqualTo(409);
    assertThatThrownBy(() -> drawn.looked(old)).hasMessageContaining("after the term");
    var open = drawn.place(prepared.ward(), prepared.foreign());
    assertThat(looker.get(address(open) + "?lang=en").body()).contains("It can be sent until");
  }

  @Test
  void theDatabaseKeepsLooksToThePairsThatWereDrawn() {
    var place = drawn.place(prepared.ward(), prepared.foreign());
    var byAnother =
        new DrawnPlace(place.month(), place.draw(), place.place(), place.of(), place.of());
    assertThatThrownBy(() -> drawn.looked(byAnother)).hasMessageContaining("look");
    var _ = drawn.looked(place);
    assertThatThrownBy(() -> drawn.looked(place)).hasMessageContaining("look_pkey");
    for (var change : List.of("update care.look set words = 'x'", "delete from care.look")) {
      assertThatThrownBy(() ->
              jdbc.sql(change + " where place = :place").param("place", place.place()).update())
          .hasMessageContaining("stays as it was sent");
    }
  }

  private static String address(DrawnPlace place) {
    return "/looks/" + place.month() + "/" + place.place();
  }

  private static Visitor.Answer send(
      Visitor who, String address, String id, String well, String words) {
    return who.post(address, Map.of("id", id, "well", well, "words", words));
  }

  private static Visitor.Answer answer(Visitor who, String address, String words) {
    return who.post(address + "/answer", Map.of("answer", words));
  }
}
