package org.chungtay.movement.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.demonstration.picture.Picture;
import org.chungtay.movement.FundsForTests;
import org.chungtay.movement.MovementFunds;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PapersTest {
  @Autowired MovementFunds money;
  @Autowired FundsForTests made;
  @Autowired MovementsForTests ready;
  @Autowired Visitors visitors;

  @Test
  void aReceiptIsPublicOnlyWhereTheOneWhoConfirmsSaysThatItNamesNobody() {
    var id = ready.launched();
    var confirmer = ready.officer(ready.youth()).actor();
    for (var released : List.of(false, true)) {
      var gift = made.receipt(id, 50);
      var papers = List.of(Picture.of("receipt:" + gift.id()));
      money.record(ready.officer(ready.women()).actor(), gift, papers);
      money.confirm(confirmer, gift.id(), released);
      var number = released ? 2 : 1;
      var line = visitors.anonymous().get("/movements/" + id + "/fund/" + number).body();
      assertThat(line.contains("/photos/")).as("released: " + released).isEqualTo(released);
    }
  }
}
