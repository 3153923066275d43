package org.chungtay.organization.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.chungtay.organization.succession.GroupNames.Below;
import org.junit.jupiter.api.Test;

class GroupNamesTest {
  private final UUID unit = UUID.randomUUID();

  @Test
  void whatIsThereOnceKeepsItsName() {
    var names = new GroupNames(List.of(below("Chi hội 1"), below("Chi hội 2")), List.of());
    assertThat(names.of(below("Chi hội 1"), "Vỹ Dạ")).isEqualTo("Chi hội 1");
  }

  @Test
  void whatIsThereTwiceTellsItsWardHoweverItIsWritten() {
    var names = new GroupNames(List.of(below("Chi hội 1"), below("chi hội 1")), List.of());
    assertThat(names.of(below("Chi hội 1"), "Vỹ Dạ")).isEqualTo("Chi hội 1 (Vỹ Dạ)");
    assertThat(names.of(below("chi hội 1"), "Phú Xuân")).isEqualTo("chi hội 1 (Phú Xuân)");
  }

  @Test
  void aNameThatIsTakenTellsItsWardToo() {
    var names = new GroupNames(List.of(below("Chi hội 1")), List.of(below("Chi hội 1")));
    assertThat(names.of(below("Chi hội 1"), "Vỹ Dạ")).isEqualTo("Chi hội 1 (Vỹ Dạ)");
  }

  @Test
  void wardsOfOneNameAreNumbered() {
    var names = new GroupNames(List.of(below("A"), below("A")), List.of());
    assertThat(names.of(below("A"), "Vỹ Dạ")).isEqualTo("A (Vỹ Dạ)");
    assertThat(names.of(below("A"), "Vỹ Dạ")).isEqualTo("A (Vỹ Dạ, 2)");
  }

  @Test
  void aLongNameStaysWithinTheLimit() {
    var longest = "x".repeat(160);
    var names = new GroupNames(List.of(below(longest), below(longest)), List.of());
    assertThat(names.of(below(longest), "Vỹ Dạ")).hasSize(160).endsWith(" (Vỹ Dạ)");
  }

  private Below below(String name) {
    return new Below(unit, name);
  }
}
