package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.portal.WorkForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A ward's officer puts the month's figures together, keeps the summary and takes it along as a
/// document with the letterhead that an administrator ordered.
@ProductTest
class SummaryJourney {
  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired WorkForTests work;

  static List<Look> looks() {
    return List.of(Look.desktop(Language.VI), Look.phone(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void fromTheFiguresToThePaper(Look look) throws IOException {
    assertThat(work.confirmed("Kim Long", "12", 7).shares()).hasSize(1);
    var unit = plans.unit("women", "Kim Long");
    order("/administration/organizations/" + unit.organization() + "/letterhead");
    try (var screen = browsers.signedIn(look, plans.someone("officer", "women", "Kim Long"))) {
      screen.open("/indicators");
      screen.find("main a[href='/summaries']").click();
      screen.looksRight("summaries-none");
      screen.find("main a.button.main").click();
      screen.find("input[name=indicators][value=persons]").check();
      screen.find("#span").selectOption("this-year");
      screen.find("#comparison").selectOption("year-ago");
      screen.looksRight("summary-form");
      screen.find("main form[method=get] button.main").last().click();
      assertThat(screen.find("table.summed tbody tr:has-text('Kim Long') td").first().innerText())
          .isNotEqualTo("0");
      screen.looksRight("summary-shown");
      screen.find("form[action='/summaries'] button.main").click();
      assertThat(screen.find("#name-refusal").count()).isOne();
      screen.find("#name").fill("Báo cáo năm " + Ids.next());
      screen.find("form[action='/summaries'] button.main").click();
      screen.page().waitForURL("**notice=portal.notice.summary-kept");
      screen.find(".summary details > summary").click();
      screen.find("#number").fill("17");
      screen.find("#signer").fill("Công Tằng Tôn Nữ Huyền Trang");
      screen.looksRight("summary-kept");
      var download =
          screen.page().waitForDownload(screen.find("form[action$='.pdf'] button.main")::click);
      try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
        assertThat(new PDFTextStripper().getText(document))
            .contains("17-BC/HPN", "Kim Long", "Công Tằng Tôn Nữ Huyền Trang");
      }
      screen.find("form[action$='/remove'] button").click();
      screen.find("form[action$='/restore'] button.main").click();
      screen.page().waitForURL("**notice=portal.notice.summary-restored");
      screen.open("/summaries");
      screen.looksRight("summaries");
      screen.open("/outliers");
      screen.looksRight("outliers-none");
    }
  }

  private void order(String letterhead) {
    var administrator = visitors.as("administrator", Access.INSTALLATION).actor();
    try (var screen = browsers.signedIn(Look.desktop(Language.VI), administrator)) {
      screen.open(letterhead);
      screen.find("#numbering").fill("17");
      screen.find("main form button.main").click();
      assertThat(screen.find("#numbering-refusal").count()).isOne();
      screen.looksRight("letterhead-refused");
      screen.find("#numbering").fill("{number}-{kind}/HPN");
      screen.find("main form button.main").click();
      screen.page().waitForURL("**notice=organization.notice.letterhead-kept");
    }
  }
}
