package org.chungtay.privacy.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords.Reading;
import org.chungtay.identity.Sessions;
import org.chungtay.privacy.request.Kind;
import org.chungtay.privacy.request.Requests;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.shared.web.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What is kept of oneself: on a page and as a file. A device on which somebody else may have
/// signed in by a slip they printed is shown no number in full.
@Controller
@SignedIn
class MyDataPages {
  private final HeldRecords held;
  private final TakenAlong takenAlong;
  private final Requests requests;
  private final Sessions sessions;
  private final Audit audit;
  private final PageFactory pages;

  MyDataPages(
      HeldRecords held,
      TakenAlong takenAlong,
      Requests requests,
      Sessions sessions,
      Audit audit,
      PageFactory pages) {
    this.held = held;
    this.takenAlong = takenAlong;
    this.requests = requests;
    this.sessions = sessions;
    this.audit = audit;
    this.pages = pages;
  }

  @GetMapping("/me/data")
  ModelAndView show(Actor actor, HttpServletRequest request) {
    var reading = reading(request);
    return Pages.page(
        "privacy/mine/data",
        new MyDataModel(
            actor.name(),
            held.about(actor.person(), reading),
            requests.of(actor.person()),
            reading.whole()));
  }

  @GetMapping("/me/data.zip")
  ResponseEntity<byte[]> file(Actor actor, HttpServletRequest request) {
    var zip = takenAlong.zip(held.about(actor.person(), reading(request)), pages.of(request));
    audit.did(actor, "privacy.taken-along", actor.person().value(), Map.of());
    return sent(zip, pages.of(request));
  }

  /// For whoever asked to see their data and has no phone: the officer prints it and hands it over,
  /// and the person finds that they did. An officer who wrote the request down themselves is given
  /// no number in full, or writing one down would be a way to read every number.
  @Needs("privacy.answer")
  @Limited(calls = 60, minutes = 60)
  @GetMapping("/data-requests/{id}/data.zip")
  ResponseEntity<byte[]> handOver(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
    var asked = requests.forAnswer(actor, id);
    if (asked.kind() != Kind.SEE || !asked.state().undecided()) {
      throw new NotFound("page");
    }
    var person = PersonId.of(asked.person());
    var whole = !asked.isOf(actor.person().value());
    var reading = new Reading(RequestLanguage.of(request), whole);
    var zip = takenAlong.zip(held.about(person, reading), pages.of(request));
    audit.read(actor, "privacy.handed-over", id, List.of(person), asked.label());
    return sent(zip, pages.of(request));
  }

  private Reading reading(HttpServletRequest request) {
    return new Reading(RequestLanguage.of(request), sessions.voucher(request).isEmpty());
  }

  private static ResponseEntity<byte[]> sent(byte[] zip, Page page) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.saved(page, "my-data.zip"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(zip);
  }
}
