package org.chungtay.organization.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TransferFilesTest {
  private static final UnitId FROM = UnitId.of(Ids.named("unit:veterans:19813"));
  private static final UnitId TO = UnitId.of(Ids.named("unit:veterans:19774"));

  @Autowired Transfers transfers;
  @Autowired Members members;
  @Autowired Organizations organizations;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void theListIsTakenAlongByThoseWhoSeeIt() {
    var sender = visitors.as("officer", FROM.value());
    var receiver = visitors.as("officer", TO.value());
    var member = visitors.person("Ngô Văn Mang Theo");
    sent(sender.actor(), member);
    var file = "/transfers.csv?lang=en&q=mang theo";
    assertThat(receiver.get(file).body())
        .contains("\"Ngô Văn Mang Theo\"", organizations.get(FROM).name());
    assertThat(receiver.get(file + "&tab=done").body()).hasLineCount(1);
    assertThat(sender.get(file).body()).as("not theirs to answer").hasLineCount(1);
    assertThat(sender.get(file + "&tab=waiting").body()).contains("Ngô Văn Mang Theo");
    assertThat(receiver.get(file.replace(".csv", ".xlsx")).body()).startsWith("PK");
    var elsewhere = visitors.as("officer", Ids.named("unit:veterans:19789"));
    assertThat(elsewhere.get(file).body()).doesNotContain("Mang Theo");
    assertThat(taken(receiver)).as("each leaves a trace").isEqualTo(3);
  }

  private void sent(Actor sender, Actor member) {
    var membership = Ids.next();
    var today = clock.today();
    members.join(sender, membership, member.person(), FROM, today.minusDays(9));
    transfers.send(
        sender, new Sending(Ids.next(), membership, TO, today, Optional.empty(), "Chuyển nhà"));
  }

  private int taken(Visitor by) {
    return jdbc.sql(
            """
            select count(*) from identity.audit
            where deed = 'organization.list-exported' and person = :who
            """)
        .param("who", by.actor().person().value())
        .query(Integer.class)
        .single();
  }
}
