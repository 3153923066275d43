package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.chungtay.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// The rows of a figure as Excel would read them: a title that looks like a formula, a joint row
/// and one that was taken out again.
@ProductTest
class FilesForSpreadsheetsTest {
  private static final String TITLE = "=cmd|' /C calc'!A0";

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;

  /// A day of its own for each test.
  private LocalDate day = LocalDate.of(2005, 1, 1);

  @BeforeEach
  void aJointRowThatWasTakenOutAgain() {
    day = LocalDate.of(2005, 1, 1).plusDays(Ids.next().hashCode() & 0xfff);
    var officer = visitors.person("Tôn Nữ Diệu Liên");
    var source = new Source("activity", Ids.next());
    transaction.executeWithoutResult(_ -> {
      outcomes.post(officer, posting(source));
      outcomes.reverse(officer, source, "+Nhập nhầm, \"hai lần\"");
    });
  }

  @Test
  void csvIsReadBackCellByCell() {
    var rows = csv(visitors.anonymous().get(address("csv")).body());
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).hasSize(8);
    var amounts = rows.subList(1, 3).stream().map(row -> row.get(4)).toList();
    assertThat(amounts).containsExactlyInAnyOrder("8.4", "-8.4");
    for (var row : rows.subList(1, 3)) {
      assertThat(row).hasSize(8);
      assertThat(row.get(2)).isEqualTo("'" + TITLE);
      assertThat(row.get(5)).isIn("12", "-12");
      assertThat(row.get(7)).isIn("", "'+Nhập nhầm, \"hai lần\"");
    }
  }

  @Test
  void aSheetHoldsNoFormulaAndItsAmountsAreNumbers() throws IOException {
    var bytes =
        visitors.anonymous().client().get().uri(address("xlsx")).retrieve().body(byte[].class);
    var sheet = Workbooks.sheet(bytes == null ? new byte[0] : bytes);
    assertThat(sheet)
        .doesNotContain("<f>")
        .contains("&apos;=cmd|")
        .contains("<v>8.4</v>", "<v>-8.4</v>", "<v>12</v>");
  }

  private String address(String kind) {
    return "/indicators/waste-bags/rows.%s?from=%s&to=%s&organization=women"
        .formatted(kind, day, day);
  }

  private Posting posting(Source source) {
    var women = plans.unit("women", "Thủy Xuân");
    var youth = plans.unit("youth", "Thủy Xuân");
    return new Posting(
        source,
        plans.ward("Thủy Xuân").id(),
        day,
        TITLE,
        "/activities/" + source.id(),
        List.of(
            new Share(women.organization(), women.id(), new BigDecimal("0.7")),
            new Share(youth.organization(), youth.id(), new BigDecimal("0.3"))),
        List.of(new Amount("waste-bags", BigDecimal.valueOf(12))),
        List.<UUID>of());
  }

  /// RFC 4180.
  private static List<List<String>> csv(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (int at = 0; at < body.length(); at++) {
      var sign = body.charAt(at);
      if (quoted && sign == '"' && at + 1 < body.length() && body.charAt(at + 1) == '"') {
        cell.append(sign);
        at++;
      } else if (sign == '"') {
        quoted = !quoted;
      } else if (!quoted && (sign == ',' || sign == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (sign == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || sign != '\r') {
        cell.append(sign);
      }
    }
    return rows;
  }
}
