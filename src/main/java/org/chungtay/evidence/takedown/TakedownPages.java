package org.chungtay.evidence.takedown;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.photo.Gone;
import org.chungtay.evidence.photo.ShownPhotos;
import org.chungtay.evidence.photo.Visibility;
import org.chungtay.evidence.photo.Visibility.Seen;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// For everyone, without an account: asking, and following what was asked.
@Controller
class TakedownPages {
  private static final String FORM = "/photos/{photo:[0-9a-f]{64}}/takedown";
  private static final int LONGEST_WORDS = 1000;
  private static final int LONGEST_CONTACT = 200;

  private final Takedowns takedowns;
  private final Visibility visibility;
  private final ShownPhotos shown;

  TakedownPages(Takedowns takedowns, Visibility visibility, ShownPhotos shown) {
    this.takedowns = takedowns;
    this.visibility = visibility;
    this.shown = shown;
  }

  @Open
  @GetMapping(FORM)
  ModelAndView form(@PathVariable String photo, Form form) {
    return isPublic(photo)
        ? Pages.page(
            "evidence/takedown/ask", new AskModel(shown.get(new PhotoId(photo), true), form))
        : Gone.page();
  }

  @Open
  @Limited(calls = 20, minutes = 60)
  @PostMapping(FORM)
  @FormPage("/photos/{photo}/takedown")
  ModelAndView ask(@PathVariable String photo, Optional<Actor> asker, Form form) {
    var id = form.id("id");
    var ground = form.choice("ground", Ground.class);
    var words = form.lines("words", LONGEST_WORDS);
    var contact = form.lineOrEmpty("contact", LONGEST_CONTACT);
    if (words.isEmpty() && !ground.saysEnough() && form.refusal("words").isEmpty()) {
      form.refuse("words", "needed");
    }
    form.check();
    // Sent again after it has hidden the photo, it is still the same request.
    if (takedowns.find(new PhotoId(photo), id).isEmpty() && !isPublic(photo)) {
      return Gone.page();
    }
    var asked =
        takedowns.ask(new PhotoId(photo), id, ground, words, contact, asker.map(Actor::person));
    return Pages.changed(asked.address(), "evidence.notice.asked");
  }

  @Open
  @GetMapping(FORM + "/{id}")
  ModelAndView status(@PathVariable String photo, @PathVariable UUID id) {
    return Pages.page(
        "evidence/takedown/status",
        takedowns.find(new PhotoId(photo), id).orElseThrow(() -> new NotFound("takedown")));
  }

  private boolean isPublic(String photo) {
    var seen = visibility.inPublic(new PhotoId(photo));
    if (seen == Seen.NONE) {
      throw new NotFound("photo");
    }
    return seen == Seen.PUBLIC;
  }
}
