package org.chungtay.activity.attend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The photographed sheets of a morning, of whichever activities: the code on each says where it
/// belongs.
@Controller
@Needs("activity.lead")
class SheetsPages {
  private final SheetPhotos sheets;

  SheetsPages(SheetPhotos sheets) {
    this.sheets = sheets;
  }

  @GetMapping("/sheets")
  ModelAndView form(Form form) {
    return Pages.page("activity/attend/photographed", new SheetsModel(form, List.of()));
  }

  /// Every photo is said what became of it; those that were refused keep none of the others.
  @FormPage("/sheets")
  @PostMapping("/sheets")
  ModelAndView sort(
      Form form,
      Actor leader,
      @RequestParam(name = "sheet", required = false) @Nullable List<MultipartFile> chosen)
      throws IOException {
    var pictures = SheetPhotos.chosen(form, chosen);
    form.check();
    var sorted = new ArrayList<SortedSheet>();
    for (var picture : pictures) {
      sorted.add(sheets.sort(leader, picture));
    }
    var model = new SheetsModel(form, sorted);
    if (model.kept() == 0) {
      sorted.stream()
          .flatMap(one -> one.refusal().stream())
          .forEach(one -> form.refuse(one.field(), one.code(), one.arguments()));
    }
    var page = Pages.page("activity/attend/photographed", model);
    page.setStatus(model.kept() == 0 ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    return page;
  }
}
