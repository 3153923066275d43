package org.chungtay.movement.sustain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.copy.KeptCopies;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A copy for everyone: what the unit changed, whether it lasts and by what evidence. Figures of
/// the book of outcomes open here.
@Controller
@Open
class CopyPages {
  private final KeptCopies copies;
  private final CopyViews views;
  private final PageFactory pages;

  CopyPages(KeptCopies copies, CopyViews views, PageFactory pages) {
    this.copies = copies;
    this.views = views;
    this.pages = pages;
  }

  @GetMapping("/copies/{id}")
  ModelAndView show(@PathVariable CopyId id, Optional<Actor> reader, HttpServletRequest request) {
    var copy = copies.find(id).orElseThrow(() -> new NotFound("copy"));
    if (!isShown(copy) && !reader.map(actor -> copies.keeps(actor, copy)).orElse(false)) {
      throw new NotFound("copy");
    }
    return Pages.page(
        "movement/sustain/copy", views.of(pages.of(request), reader, copy, Form.empty(), false));
  }

  private static boolean isShown(ModelCopy copy) {
    return copy.standing().accepted()
        || copy.standing() == ModelCopy.Standing.WITHDRAWN
        || copy.origin();
  }
}
