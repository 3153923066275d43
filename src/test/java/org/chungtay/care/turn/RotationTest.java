package org.chungtay.care.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.care.turn.Rotation.Member;
import org.chungtay.identity.PersonId;
import org.junit.jupiter.api.Test;

class RotationTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 10);
  private static final List<LocalDate> WEEKS =
      Stream.iterate(DAY, day -> day.plusWeeks(1)).limit(6).toList();
  private static final PersonId LAN = person(1);
  private static final PersonId HOA = person(2);
  private static final PersonId MAI = person(3);

  @Test
  void oneAfterTheOtherAndRoundAgain() {
    assertThat(assigned(Optional.empty(), member(LAN), member(HOA), member(MAI)))
        .containsExactly(LAN, HOA, MAI, LAN, HOA, MAI);
    assertThat(assigned(Optional.of(HOA), member(LAN), member(HOA), member(MAI)))
        .containsExactly(MAI, LAN, HOA, MAI, LAN, HOA);
  }

  @Test
  void whoeverIsAwayIsPassedOver() {
    var away =
        new Member(HOA, DAY, Optional.empty(), Optional.of(DAY), Optional.of(DAY.plusDays(7)));
    assertThat(assigned(Optional.empty(), member(LAN), away, member(MAI)))
        .containsExactly(LAN, MAI, LAN, HOA, MAI, LAN);
  }

  @Test
  void guestsAndLeaversComeOnlyWhileTheyAreThere() {
    var guest =
        new Member(
            MAI,
            DAY.plusDays(14),
            Optional.of(DAY.plusDays(21)),
            Optional.empty(),
            Optional.empty());
    assertThat(assigned(Optional.empty(), member(LAN), member(HOA), guest))
        .containsExactly(LAN, HOA, MAI, LAN, HOA, LAN);
    assertThat(assigned(Optional.of(person(9)), member(LAN), member(HOA)))
        .as("after somebody who is in the list no more comes its first")
        .startsWith(LAN);
  }

  @Test
  void whereNobodyIsThereNobodyComes() {
    var late =
        new Member(LAN, DAY.plusDays(30), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(new Rotation(List.of(late)).assign(WEEKS, Optional.empty()))
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LAN));
    assertThat(new Rotation(List.of()).assign(WEEKS, Optional.of(LAN))).allMatch(Optional::isEmpty);
  }

  private static List<PersonId> assigned(Optional<PersonId> before, Member... members) {
    return new Rotation(List.of(members))
        .assign(WEEKS, before).stream().map(Optional::orElseThrow).toList();
  }

  private static Member member(PersonId person) {
    return new Member(person, LocalDate.MIN, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static PersonId person(int number) {
    return PersonId.of(new UUID(0, number));
  }
}
