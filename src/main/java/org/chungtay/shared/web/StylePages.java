package org.chungtay.shared.web;

import java.util.List;
import java.util.Map;
import org.chungtay.shared.view.StyleGuide;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The living style guide: every component as it really is, to look at and to copy from.
@Controller
class StylePages {

  @Open
  @GetMapping("/style")
  ModelAndView style() {
    return Pages.page("shared/style", new StyleGuide(Form.empty(), refused()));
  }

  private static Form refused() {
    var form =
        new Form(
            Map.of(
                "name", List.of("Công Tằng Tôn Nữ Huyền Trang"),
                "waste", List.of("một trăm"),
                "day", List.of("")));
    form.refuse("waste", "not-a-number");
    form.refuse("day", "needed");
    return form;
  }
}
