package org.chungtay.organization.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.organization.Members;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class RevealedFieldsTest {
  private static final String WHY = "Báo phụ huynh giờ đón các cháu";

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Members members;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired CityClock clock;

  @Test
  void aFieldIsMaskedUntilAReasonIsGivenWhichThePersonFinds() {
    var unit = plans.unit("women", "An Cựu").id();
    var officer = visitors.signedIn(plans.someone("officer", "women", "An Cựu"));
    var guardian = new Guardian("Trần Văn Phụ Huynh", Phone.parse("0934555666").orElseThrow());
    var child = new Actor(PersonId.next(), "Trần Bé Út");
    var phone = Phone.parse("0934777888");
    var _ =
        people.register(
            new NewPerson(
                child.person(), child.name(), phone, Optional.of(2014), Optional.of(guardian)));
    var membership = Ids.next();
    members.join(officer.actor(), membership, child.person(), unit, clock.today());
    var card = "/units/" + unit + "/members/" + membership + "/card";
    assertThat(officer.get(card).body())
        .contains("09•• ••• 888", "201•", "T. V. P. H. · 09•• ••• 666")
        .doesNotContain("0934777888", "0934555666", "2014", "Phụ Huynh");
    assertThat(officer.post(card + "/reveal", Map.of("field", "guardian", "why", " ")).body())
        .doesNotContain("0934555666");
    assertThat(officer.post(card + "/reveal", Map.of("field", "guardian", "why", WHY)).body())
        .contains("Trần Văn Phụ Huynh · 0934555666");
    var phoneAsked = Map.of("field", "phone", "why", WHY);
    assertThat(officer.post(card + "/reveal", phoneAsked).status().value())
        .as("nobody agreed to be called")
        .isEqualTo(422);
    consents.give(child.person(), Consents.CONTACT, "guardian");
    assertThat(officer.post(card + "/reveal", phoneAsked).body()).contains("0934777888");
    assertThat(officer.get("/units/" + unit + "/members.csv").body()).contains(child.name());
    assertThat(visitors.signedIn(child).get("/me/data").body())
        .contains(officer.actor().name(), WHY)
        .contains("lấy danh sách thành viên có tên bạn về một tệp");
    assertThat(
            visitors
                .as("administrator", Access.INSTALLATION)
                .get("/administration/audit?reads=true&deed=identity.revealed")
                .body())
        .contains(WHY, "Trần Bé Út");
  }
}
