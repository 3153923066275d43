package org.chungtay.activity.attend;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A ticket's QR code read by the leader's camera, from a photo of it, or its number typed.
@Controller
@Needs("activity.lead")
class ScanPages {
  /// A picture of 640 points a side is 60 kB.
  private static final int LARGEST_FRAME = 512 * 1024;

  private final Leadership leadership;
  private final AttendeeRows attendees;
  private final CheckInDesk desk;
  private final Tickets tickets;
  private final Installation installation;

  ScanPages(
      Leadership leadership,
      AttendeeRows attendees,
      CheckInDesk desk,
      Tickets tickets,
      Installation installation) {
    this.leadership = leadership;
    this.attendees = attendees;
    this.desk = desk;
    this.tickets = tickets;
    this.installation = installation;
  }

  @GetMapping("/activities/{id}/scan")
  ModelAndView scan(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String site,
      Form form,
      Actor actor,
      HttpServletRequest request) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var camera = installation.secure() || request.getServerName().equals("localhost");
    return Pages.page("activity/attend/scan", new ScanModel(form, activity, site, camera));
  }

  @FormPage("/activities/{id}/scan")
  @PostMapping("/activities/{id}/scan")
  ModelAndView scanned(
      @PathVariable UUID id,
      Form form,
      Actor actor,
      @RequestParam(required = false) Optional<MultipartFile> photo)
      throws IOException {
    var activity = leadership.require(actor, ActivityId.of(id));
    var picture = photo.filter(file -> !file.isEmpty());
    var ticket = picture.isPresent() ? fromPhoto(form, picture.get()) : typed(form, activity);
    if (ticket.isPresent() && !ticket.get().activity().equals(activity.id())) {
      form.refuse("number", "other-ticket");
    }
    form.check();
    var site = ChosenSite.orAsRegistered(form, activity);
    var _ = desk.tick(actor, ticket.orElseThrow(), site, Way.TICKET);
    // The leader stays where they are: the next ticket is of the same site.
    var chosen = ChosenSite.isOf(activity, site) ? "?site=" + site : "";
    return Pages.changed(activity.address() + "/scan" + chosen, "activity.attend.notice.scanned");
  }

  /// The code in one picture of the camera, for browsers that cannot find it themselves; empty
  /// where there is none. What it says is not recorded here: the phone sends it through the hot
  /// door, like every other scan.
  @PostMapping("/activities/{id}/scan/frame")
  ResponseEntity<String> frame(@PathVariable UUID id, Actor actor, HttpServletRequest request)
      throws IOException {
    var _ = leadership.require(actor, ActivityId.of(id));
    var picture = request.getInputStream().readNBytes(LARGEST_FRAME + 1);
    return Optional.of(picture)
        .filter(bytes -> bytes.length <= LARGEST_FRAME)
        .flatMap(QrPhoto::read)
        .map(code -> ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(code))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  private Optional<Ticket> fromPhoto(Form form, MultipartFile photo) throws IOException {
    var read = QrPhoto.read(photo.getBytes()).flatMap(tickets::read);
    if (read.isEmpty()) {
      form.refuse("photo", "not-a-ticket");
    }
    return read;
  }

  /// A number, or what a hand-held scanner types: the whole address.
  private Optional<Ticket> typed(Form form, Activity activity) {
    var typed = form.line("number", 300);
    var ticket =
        typed.matches("\\d{1,6}")
            ? attendees.byNumber(activity.id(), Integer.parseInt(typed))
            : tickets.read(typed);
    if (ticket.isEmpty() && form.refusal("number").isEmpty()) {
      form.refuse("number", "not-a-ticket");
    }
    return ticket;
  }
}
