package org.chungtay.demonstration.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chungtay.movement.choice.NamesNobody;
import org.junit.jupiter.api.Test;

class PurseTest {

  @Test
  void everyMovementHasMoneyOfItsOwnPeopleThatLasts() {
    for (var campaign : Campaign.all()) {
      var lines = Purse.of(campaign);
      assertThat(lines)
          .as(campaign.key())
          .hasSizeGreaterThan(5)
          .isSortedAccordingTo((one, other) -> Integer.compare(one.day(), other.day()));
      long left = 0;
      for (var line : lines) {
        left += line.spent() ? -line.amount() : line.mistake().isEmpty() ? line.amount() : 0;
        assertThat(left).as("after " + line).isNotNegative();
        assertThat(line.confirmer()).as("confirmed by another").isNotEqualTo(line.recorder());
        assertThat(
                Stream.concat(Stream.of(campaign.lead(), ""), campaign.partners().stream())
                    .toList())
            .contains(line.recorder(), line.confirmer());
        assertThat(NamesNobody.holdsFor(line.party() + ". " + line.purpose())).isTrue();
        assertThat(campaign.parts()).anyMatch(part -> part.what().startsWith(line.task()));
      }
    }
  }
}
