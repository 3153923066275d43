package org.chungtay.activity.attend;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.evidence.PhotoId;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The paper sheet comes back as a photo.
@Controller
@Needs("activity.lead")
class SheetPhotoPages {
  private final SheetPhotos sheets;

  SheetPhotoPages(SheetPhotos sheets) {
    this.sheets = sheets;
  }

  @FormPage("/activities/{id}/checkin/names")
  @PostMapping("/activities/{id}/checkin/sheets")
  ModelAndView add(
      @PathVariable UUID id,
      Form form,
      Actor leader,
      @RequestParam(name = "sheet", required = false) @Nullable List<MultipartFile> chosen)
      throws IOException {
    var pictures = SheetPhotos.chosen(form, chosen);
    form.check();
    sheets.add(leader, ActivityId.of(id), pictures);
    return Pages.changed(
        "/activities/" + id + "/checkin/names", "activity.attend.notice.sheet-kept");
  }

  @FormPage("/activities/{id}/checkin/names")
  @PostMapping("/activities/{id}/checkin/sheets/remove")
  ModelAndView remove(
      @PathVariable UUID id, Form form, Actor leader, @RequestParam("photo") String photo) {
    sheets.remove(leader, ActivityId.of(id), PhotoId.of(photo));
    return Pages.changed(
        "/activities/" + id + "/checkin/names", "activity.report.notice.photo-removed");
  }
}
