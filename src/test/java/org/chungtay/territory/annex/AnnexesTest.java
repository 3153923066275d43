package org.chungtay.territory.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.file.SentFiles;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.PlanClosed;
import org.chungtay.territory.Territory;
import org.chungtay.territory.reorganize.DivisionsForTests;
import org.chungtay.territory.reorganize.Plan;
import org.chungtay.territory.reorganize.Reorganizations;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// None of these plans is ever approved.
@ProductTest
class AnnexesTest {
  private static final String HEADS = "Mã cũ,Đơn vị cũ,Phần (%),Loại mới,Tên mới,Mã mới\n";

  @Autowired Annexes annexes;
  @Autowired Reorganizations reorganizations;
  @Autowired DivisionsForTests plans;
  @Autowired Territory territory;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @TempDir Path folder;

  private Visitor visitor;
  private Actor writer;
  private UUID plan;

  @BeforeEach
  void aPlan() {
    visitor = visitors.as("administrator", Access.INSTALLATION);
    writer = visitor.actor();
    plan = Ids.next();
    reorganizations.write(writer, plan, clock.today().plusYears(2), "Nghị quyết thử");
  }

  @Test
  void mergesSplitsNewNamesAndNewCodesComeFromOneTable() {
    var code = code("Thuận Hóa");
    var sent =
        take(
            HEADS
                + code
                + ",,,Phường,Kinh Đô,92001\n"
                + ",Phường Phú Xuân,100,Phường,Kinh Đô,92001\n"
                + ",kim trà,\"60,5%\",,Phường Kim Trà Đông,92002\n"
                + ",Kim Trà,39.5,phường,Kim Trà Tây,92003\n"
                + ",Vỹ Dạ,,,,\n");
    assertThat(sent.kept()).isEqualTo(4);
    assertThat(sent.unchanged()).isEqualTo(1);
    assertThat(sent.refused()).isZero();
    assertThat(shares())
        .containsExactlyInAnyOrder(
            "Phường Thuận Hóa → Phường Kinh Đô 92001 1.000000",
            "Phường Phú Xuân → Phường Kinh Đô 92001 1.000000",
            "Phường Kim Trà → Phường Kim Trà Đông 92002 0.605000",
            "Phường Kim Trà → Phường Kim Trà Tây 92003 0.395000");
    assertThat(plans.problems(plan)).isEmpty();
  }

  @Test
  void sentAgainNothingIsDoubledAndNothingHasToBeApprovedAnew() {
    var table =
        HEADS + ",Kim Trà,60,Phường,Kim Trà Đông,92011\n,Kim Trà,40,Phường,Kim Trà Tây,92012\n";
    var first = take(table);
    int version = plan().version();
    annexes.take(writer, plan, first.id(), "khác.csv", file(utf8(table)));
    assertThat(take(table).changed()).isZero();
    var whole = visitor.follow("/administration/reorganizations/" + plan + "/annex/table.csv");
    assertThat(whole.body()).contains("Kim Trà Đông", "Vỹ Dạ");
    assertThat(take(whole.body()).changed()).as("as it was taken along").isZero();
    assertThat(plan().version()).isEqualTo(version);
    assertThat(annexes.of(writer, plan, Form.empty()).sent()).hasSize(3);
    assertThat(take(table.replace("60", "55").replace("40", "45")).changed()).isEqualTo(2);
    assertThat(plan().version()).isEqualTo(version + 1);
  }

  @Test
  void eachLineThatCannotBeTakenSaysWhyAndComesBackToBeMended() {
    var long10k = "ấ".repeat(10_000);
    var lines =
        List.of(
            ",Vỹ Dạ,100,Phường,Vỹ Dương,92021",
            ",,100,Phường,Không Đâu,92022",
            ",Atlantis,100,Phường,Mới,92023",
            ",Vy Da,100,Phường,Mới,92024",
            code("Vỹ Dạ") + ",An Cựu,100,Phường,Mới,92025",
            ",An Cựu,100,Thị trấn,Mới,92026",
            ",An Cựu,100,Phường,,92027",
            ",An Cựu,100,Phường," + long10k + ",92028",
            ",An Cựu,100,Phường,Mới,mười",
            ",An Cựu,0,Phường,Mới,92029",
            ",An Cựu,100.00001,Phường,Mới,92030",
            ",An Cựu,-5,Phường,Mới,92031",
            ",An Cựu,1e9,Phường,Mới,92032",
            ",An Cựu,100,Phường,Tên Khác,92021",
            ",Vỹ Dạ,50,Phường,Vỹ Dương,92021",
            ",Vỹ Dạ,100,Phường,Vỹ Dương,92021");
    var sent = take(HEADS + String.join("\n", lines));
    assertThat(codes(sent))
        .containsExactly(
            "annex-former-missing",
            "annex-former-unknown",
            "annex-former-doubtful",
            "annex-former-two",
            "annex-kind",
            "annex-name",
            "annex-name",
            "not-an-area-code",
            "annex-weight",
            "annex-weight",
            "annex-weight",
            "annex-weight",
            "annex-other-name",
            "annex-other-weight");
    assertThat(sent.kept()).as("one, and the same again").isEqualTo(2);
    assertThat(shares()).hasSize(1);

    for (var language : List.of("vi", "en", "ar")) {
      var report = visitor.get(sent.address() + "?lang=" + language);
      assertThat(report.status().value()).isEqualTo(200);
      assertThat(report.body()).contains("Atlantis", "refused.xlsx").doesNotContain("refusal.");
    }
    var mended = visitor.follow(sent.address() + "/refused.csv").body().replace("Vy Da", "Vỹ Dạ");
    assertThat(mended).contains("Lý do");
    var again = take(mended);
    assertThat(again.refused())
        .as("one was mended, one contradicts nothing any more")
        .isEqualTo(12);
    assertThat(shares()).contains("Phường Vỹ Dạ → Phường Mới 92024 1.000000");
  }

  @Test
  void tablesAreReadHoweverTheyAreWritten() {
    var table = HEADS + ",Thủy Xuân,100,Phường,Thủy Xuân Mới,92041\n";
    var nfd = Normalizer.normalize(table, Normalizer.Form.NFD);
    assertThat(take(nfd).changed()).isEqualTo(2);
    var others =
        List.of(
            ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + table.replace(',', ';')).getBytes(StandardCharsets.UTF_16LE),
            table.replace(',', '\t').getBytes(StandardCharsets.UTF_8),
            WrittenTables.vietnameseOfWindows(table),
            ("Phụ lục kèm theo\n\n" + table.replace("Thủy Xuân,100", "Thuỷ\u202e Xuân,100"))
                .getBytes(StandardCharsets.UTF_8));
    for (var file : others) {
      assertThat(take(file).changed()).as("the same, written otherwise").isZero();
    }
    var english =
        "New code,Notes,Former area,New name\n92042,🌹,=Thủy Xuân,Phường Thủy Xuân Khác 🌹\n";
    assertThat(take(english).changed()).as("one commune and one part").isEqualTo(2);
  }

  @Test
  void workbooksHoldNumbersFormulasAndFractions() {
    var workbook =
        SentFiles.workbook(
            WrittenTables.row(
                    1,
                    WrittenTables.text("Đơn vị cũ"),
                    WrittenTables.text("Phần (%)"),
                    WrittenTables.text("Tên mới"),
                    WrittenTables.text("Mã mới"))
                + WrittenTables.row(
                    2,
                    WrittenTables.text("Hương An"),
                    "<v>0.6</v>",
                    WrittenTables.text("Phường An Đông"),
                    "<v>92051</v>")
                + WrittenTables.row(
                    3,
                    WrittenTables.text("Hương An"),
                    "<f>1-B2</f><v>0.4</v>",
                    WrittenTables.text("Phường An Tây"),
                    "<v>92052</v>")
                + WrittenTables.row(
                    4,
                    WrittenTables.text("Hóa Châu"),
                    "<v>1</v>",
                    WrittenTables.text("=cmd|' /C calc'!A0"),
                    "<v>92053</v>")
                + "<row r=\"5\"><c r=\"A5\" t=\"e\"><v>#REF!</v></c><c r=\"C5\" t=\"inlineStr\"><is><t>X</t></is></c></row>",
            "",
            "");
    var sent = take(workbook);
    assertThat(codes(sent)).containsExactly("annex-kind", "annex-broken-cell");
    assertThat(shares())
        .containsExactlyInAnyOrder(
            "Phường Hương An → Phường An Đông 92051 0.600000",
            "Phường Hương An → Phường An Tây 92052 0.400000");
    var refused = visitor.follow(sent.address() + "/refused.csv").body();
    assertThat(refused).as("no formula goes back").contains("'=cmd");
  }

  @Test
  void whatIsNoTableOfAnAnnexIsRefusedAtTheFileAndNothingIsKept() {
    assertThat(refused(utf8("a,b\n1,2\n"))).isEqualTo("annex-columns");
    assertThat(refused(utf8("x\n".repeat(100)))).isEqualTo("annex-columns");
    assertThat(refused(new byte[0])).isEqualTo("table-empty");
    assertThat(refused(utf8(HEADS + ",Vỹ Dạ,,,,\n".repeat(20_001)))).isEqualTo("table-too-long");
    assertThat(annexes.of(writer, plan, Form.empty()).sent()).isEmpty();
    reorganizations.drop(writer, plan);
    assertThatThrownBy(() -> take(HEADS)).isInstanceOf(PlanClosed.class);
  }

  private String refused(byte[] file) {
    try {
      var _ = take(file);
      return "";
    } catch (InvalidInput refused) {
      return refused.fields().stream().map(FieldRefusal::code).collect(Collectors.joining());
    }
  }

  private SentAnnex take(String table) {
    return take(utf8(table));
  }

  private SentAnnex take(byte[] table) {
    var id = Ids.next();
    annexes.take(writer, plan, id, "phụ lục.csv", file(table));
    return annexes.sent(plan, id);
  }

  private Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("sent"), bytes);
    } catch (IOException full) {
      throw new IllegalStateException(full);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> codes(SentAnnex sent) {
    return annexes.refused(sent.id()).stream().map(one -> one.why().code()).toList();
  }

  private Plan plan() {
    return reorganizations.get(writer, plan);
  }

  private List<String> shares() {
    var areas = territory.all(plan().formers());
    return plan().shares().stream()
        .map(share ->
            Objects.requireNonNull(areas.get(share.former())).fullName()
                + " → "
                + plan().commune(share.code()).orElseThrow().fullName()
                + " "
                + share.code()
                + " "
                + share.weight())
        .toList();
  }

  private String code(String name) {
    return territory.communes(territory.city().id(), clock.today()).stream()
        .filter(one -> one.name().equals(name))
        .flatMap(one -> one.code().stream())
        .findFirst()
        .orElseThrow();
  }
}
