package org.chungtay.journey;

import java.util.List;
import org.chungtay.identity.DemonstrationPeople.DemonstrationPerson;
import org.chungtay.identity.signin.SignInPage;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The sign-in page as a demonstration with an account provider shows it, without a second product.
@Controller
class DemonstrationLook {
  static final String ADDRESS = "/test/sign-in-of-a-demonstration";

  @Open
  @GetMapping(ADDRESS)
  ModelAndView signIn() {
    var people =
        List.of(
            person(
                "Công Tằng Tôn Nữ Huyền Trang", "officer", "Hội Liên hiệp Phụ nữ phường Thủy Xuân"),
            person(
                "Nguyễn Thị Ánh Tuyết", "leader", "Chi hội Phụ nữ tổ dân phố 5, phường Thủy Xuân"),
            person("Trần Văn Bình", "administrator", "Thành phố Huế"));
    return Pages.page(
        "identity/signin/sign-in", new SignInPage(Form.empty(), "/", people, true, "VNeID"));
  }

  private static DemonstrationPerson person(String name, String role, String place) {
    return new DemonstrationPerson(Ids.next(), name, "identity.role." + role, place);
  }
}
