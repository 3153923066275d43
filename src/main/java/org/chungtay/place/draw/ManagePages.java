package org.chungtay.place.draw;

import java.io.IOException;
import java.util.List;
import org.chungtay.evidence.PhotoId;
import org.chungtay.identity.Actor;
import org.chungtay.place.Drawing;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// What becomes of a drawing.
@Controller
@Needs("places.manage")
class ManagePages {
  private static final String MANAGE = "/places/{id}/manage";
  private static final int LONGEST_REASON = 500;

  private final Drawing drawing;
  private final ManagedPlaces managed;

  ManagePages(Drawing drawing, ManagedPlaces managed) {
    this.drawing = drawing;
    this.managed = managed;
  }

  @GetMapping(MANAGE)
  ModelAndView manage(@PathVariable PlaceId id, Actor actor, Form form) {
    return Pages.page("place/draw/manage", managed.of(actor, id, form));
  }

  @PostMapping("/places/{id}/launch")
  @Needs("places.launch")
  @FormPage(MANAGE)
  ModelAndView launch(@PathVariable PlaceId id, Actor actor, Form form) {
    int version = form.whole("version", 1, Integer.MAX_VALUE);
    form.check();
    drawing.launch(actor, id, version);
    return Pages.changed(manage(id), "place.notice.launched");
  }

  @PostMapping("/places/{id}/close")
  @FormPage(MANAGE)
  ModelAndView close(@PathVariable PlaceId id, Actor actor, Form form) {
    int version = form.whole("version", 1, Integer.MAX_VALUE);
    var reason = form.line("reason", LONGEST_REASON);
    form.check();
    drawing.close(actor, id, reason, version);
    return Pages.changed(manage(id), "place.notice.closed");
  }

  @PostMapping("/places/{id}/reopen")
  @FormPage(MANAGE)
  ModelAndView reopen(@PathVariable PlaceId id, Actor actor, Form form) {
    int version = form.whole("version", 1, Integer.MAX_VALUE);
    form.check();
    drawing.reopen(actor, id, version);
    return Pages.changed(manage(id), "place.notice.reopened");
  }

  @PostMapping("/places/{id}/photos")
  @FormPage(MANAGE)
  ModelAndView add(
      @PathVariable PlaceId id,
      Actor actor,
      Form form,
      @RequestParam(name = "photo", required = false) List<MultipartFile> pictures)
      throws IOException {
    managed.add(actor, id, form, pictures == null ? List.of() : pictures);
    return Pages.changed(manage(id), "place.notice.photo");
  }

  @PostMapping("/places/{id}/photos/remove")
  @FormPage(MANAGE)
  ModelAndView remove(@PathVariable PlaceId id, Actor actor, Form form) {
    var photo = form.one("photo");
    form.check();
    managed.remove(actor, id, PhotoId.of(photo));
    return Pages.changed(manage(id), "place.notice.photo-removed");
  }

  private static String manage(PlaceId id) {
    return "/places/" + id + "/manage";
  }
}
