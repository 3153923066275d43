package org.chungtay.activity.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.named.ListLine.Name;
import org.chungtay.activity.named.ListLine.Tickets;
import org.chungtay.activity.named.ListLine.Unreadable;
import org.chungtay.identity.Phone;
import org.chungtay.shared.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trần Thị B",
        "1. Trần Thị B",
        "01) Trần Thị B",
        "12 - Trần Thị B",
        "7, Trần Thị B",
        "3 Trần Thị B",
        "- Trần Thị B",
        "• Trần Thị B;",
        "✓ Trần  Thị B.",
        "1\tTrần Thị B",
        "1\tTrần Thị B\tTổ 4",
        "\"1\";\"Trần Thị B\"",
        "\uFEFFTrần\u200B Thị\u00A0B\u202C",
        "\u00ADTrần Thị B\u2060"
      })
  void theNameIsFoundInWhateverIsAroundIt(String line) {
    assertThat(PastedList.of(line)).containsExactly(new Name("Trần Thị B", Optional.empty()));
    var decomposed = Normalizer.normalize(line, Normalizer.Form.NFD);
    assertThat(PastedList.of(decomposed)).isEqualTo(PastedList.of(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\tTrần Thị B\t0905123456",
        "1\tTrần Thị B\t905123456",
        "Trần Thị B\t+84 905 123 456\tTổ 4",
        "0905.123.456;Trần Thị B",
        "1. Trần Thị B - 0905 123 456",
        "Trần Thị B (0905 123 456)",
        "2. Trần Thị B, 84905123456"
      })
  void aPhoneBesideTheNameIsAPhone(String line) {
    var phone = Phone.parse("0905123456");
    assertThat(PastedList.of(line)).containsExactly(new Name("Trần Thị B", phone));
  }

  /// Whatever stands in a line: a name as people read it, or said to be unreadable; the lines
  /// around it are read all the same.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0001b",
        "\u202Egnp.exe",
        "😀👩‍👧",
        "-1",
        "99999999999999999999999999",
        "1e400",
        "0000-01-01",
        "31/12/9999",
        "=HYPERLINK(\"http://x\")",
        "@SUM(1)",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "${7*7}",
        "٠٩١٢٣٤٥٦٧٨",
        "00000000-0000-7000-8000-000000000000"
      })
  void noLineSpoilsThoseAroundIt(String line) {
    var read = PastedList.of("Trần Thị B\n" + line + "\nLê Văn C");
    assertThat(read).hasSize(3);
    assertThat(read.getFirst()).isEqualTo(new Name("Trần Thị B", Optional.empty()));
    assertThat(read.getLast()).isEqualTo(new Name("Lê Văn C", Optional.empty()));
    if (read.get(1) instanceof Name name) {
      assertThat(name.text()).matches("[\\p{L}\\p{N}].*").doesNotContainPattern("[\\p{Cf}\\p{Cc}]");
    }
  }

  @Test
  void aNameOfTenThousandIsCutBetweenCharacters() {
    assertThat(PastedList.of("N" + "😀".repeat(10_000) + "m"))
        .singleElement()
        .isEqualTo(new Unreadable("N" + "😀".repeat(49) + "…", true));
  }

  @Test
  void numbersAreTicketsAndHeadingsAreNobody() {
    assertThat(PastedList.of("STT\tHọ và tên\tSố điện thoại\n4\n\n 7 - 12 \n"))
        .containsExactly(new Tickets("4", 4, 4), new Tickets("7 - 12", 7, 12));
  }

  @Test
  void whatCannotBeReadIsSaidSo() {
    assertThat(PastedList.of("12-7\n…\n0905123456\n" + "x".repeat(101)))
        .hasSize(4)
        .allMatch(Unreadable.class::isInstance);
  }

  @Test
  void aLongListIsRefusedWithItsCountAndRangesCount() {
    assertThat(refusals("1-300\n301-500")).isEmpty();
    assertThat(refusals("1-300\n301-500\nTrần Thị B")).containsExactly(501L);
    assertThat(refusals("1-999999")).containsExactly(999999L);
    assertThat(refusals("Trần Thị B\n".repeat(600))).containsExactly(600L);
  }

  private static List<Object> refusals(String list) {
    var form = new Form(Map.of("names", List.of(list)));
    var _ = PastedList.read(form, "names");
    return form.refusals().stream()
        .map(refusal -> refusal.arguments().getOrDefault("count", "none"))
        .toList();
  }
}
