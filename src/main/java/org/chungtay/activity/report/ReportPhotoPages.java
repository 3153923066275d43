package org.chungtay.activity.report;

import java.io.IOException;
import java.util.List;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.NotReportable;
import org.chungtay.evidence.PhotoId;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Photos of a report: added and taken off until it is sent.
@Controller
@Needs("activity.lead")
class ReportPhotoPages {
  private final ReportReads reads;
  private final ReportPhotos photos;

  ReportPhotoPages(ReportReads reads, ReportPhotos photos) {
    this.reads = reads;
    this.photos = photos;
  }

  @PostMapping("/activities/{id}/report/photos")
  @FormPage("/activities/{id}/report/photos")
  ModelAndView add(
      Actor leader,
      @PathVariable ActivityId id,
      @RequestParam("photo") List<MultipartFile> pictures,
      Form form)
      throws IOException {
    requireWritable(leader, id, form);
    photos.add(leader, id, pictures);
    return Pages.goTo(step(id));
  }

  @PostMapping("/activities/{id}/report/photos/remove")
  @FormPage("/activities/{id}/report/photos")
  ModelAndView remove(
      Actor leader, @PathVariable ActivityId id, @RequestParam("photo") String photo, Form form) {
    requireWritable(leader, id, form);
    photos.remove(leader, id, PhotoId.of(photo));
    return Pages.changed(step(id), "activity.report.notice.photo-removed");
  }

  private void requireWritable(Actor leader, ActivityId id, Form form) {
    if (!reads.forLeader(leader, id, form).writable()) {
      throw new NotReportable();
    }
  }

  private static String step(ActivityId id) {
    return "/activities/" + id + "/report/photos";
  }
}
