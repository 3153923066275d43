package org.chungtay.care.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.desk.VoiceDeeds.Refused;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.evidence.PhotoId;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// One voice, for those who answer it.
@Controller
@Needs("care.answer")
class CasePages {
  private static final String CASE = "/voices/{id}";
  private static final int LONGEST_ANSWER = 2000;
  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_SOUGHT = 100;
  private static final int MANY = 1_000_000;

  private final CaseReads reads;
  private final CaseAnswers answers;
  private final VoiceDeeds deeds;
  private final Releases releases;
  private final VoiceRows rows;

  CasePages(
      CaseReads reads, CaseAnswers answers, VoiceDeeds deeds, Releases releases, VoiceRows rows) {
    this.reads = reads;
    this.answers = answers;
    this.deeds = deeds;
    this.releases = releases;
    this.rows = rows;
  }

  @GetMapping(CASE)
  ModelAndView look(
      Actor officer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      Form form,
      HttpServletRequest request) {
    var sought = q.substring(0, Math.min(q.length(), LONGEST_SOUGHT));
    var language = RequestLanguage.of(request).tag();
    return Pages.page("care/desk/case", reads.of(officer, id, sought, language, form));
  }

  @PostMapping(CASE + "/take")
  @FormPage(CASE)
  ModelAndView take(Actor officer, @PathVariable UUID id, Form form) {
    deeds.take(officer, id, version(form));
    return done(id, "care.voice.notice.taken");
  }

  @PostMapping(CASE + "/pass")
  @FormPage(CASE)
  ModelAndView pass(Actor officer, @PathVariable UUID id, Form form) {
    var to = UnitId.of(form.id("unit"));
    var reason = form.lines("reason", LONGEST_REASON);
    if (form.refusal("unit").isEmpty()
        && reads.others(rows.get(id)).stream().noneMatch(unit -> unit.id().equals(to))) {
      form.refuse("unit", "not-a-choice");
    }
    deeds.pass(officer, id, version(form), to, reason);
    return Pages.changed(DeskModel.ADDRESS, "care.voice.notice.passed");
  }

  @PostMapping(CASE + "/answer")
  @FormPage(CASE)
  ModelAndView answer(
      Actor officer,
      @PathVariable UUID id,
      @RequestParam(name = "photo", required = false) @Nullable List<MultipartFile> pictures,
      Form form)
      throws IOException {
    var phrase = form.idIfGiven("phrase");
    var words = form.lines("answer", LONGEST_ANSWER);
    var keeps = form.ticked("keep");
    answers.answer(
        officer,
        id,
        new CaseAnswers.Typed(version(form), phrase, words, keeps),
        Intake.chosen(Optional.ofNullable(pictures)),
        form);
    return done(id, "care.voice.notice.answered");
  }

  @PostMapping(CASE + "/refuse")
  @FormPage(CASE)
  ModelAndView refuse(Actor officer, @PathVariable UUID id, Form form) {
    var ground = form.choice("ground", Ground.class);
    var words = form.lines("explanation", LONGEST_REASON);
    var same = form.lineOrEmpty("same", 20);
    var other = ground == Ground.SAME ? answers.repeated(rows.get(id), same, form) : null;
    if (ground == Ground.OTHER && words.isEmpty() && form.refusal("explanation").isEmpty()) {
      form.refuse("explanation", "needed");
    }
    deeds.refuse(officer, id, version(form), new Refused(ground.name(), words, other));
    return done(id, "care.voice.notice.refused");
  }

  enum Ground {
    PERSON,
    NOT_A_PLACE,
    SAME,
    OTHER
  }

  @Needs("photos.review")
  @PostMapping(CASE + "/release")
  @FormPage(CASE)
  ModelAndView release(Actor officer, @PathVariable UUID id, Form form) {
    var words = form.ticked("words");
    releases.release(officer, id, version(form), words);
    return done(id, "care.voice.notice.released");
  }

  @Needs("photos.review")
  @PostMapping(CASE + "/show")
  @FormPage(CASE)
  ModelAndView show(Actor officer, @PathVariable UUID id, Form form) {
    releases.show(officer, id, version(form));
    return done(id, "care.voice.notice.released");
  }

  @PostMapping(CASE + "/undo")
  @FormPage(CASE)
  ModelAndView undo(Actor officer, @PathVariable UUID id, Form form) {
    deeds.undo(officer, id, version(form));
    return done(id, "care.voice.notice.undone");
  }

  @PostMapping(CASE + "/photos/remove")
  @FormPage(CASE)
  ModelAndView remove(
      Actor officer, @PathVariable UUID id, @RequestParam("photo") String photo, Form form) {
    answers.removePhoto(officer, rows.get(id), PhotoId.of(photo));
    return done(id, "care.voice.notice.photo-removed");
  }

  private static int version(Form form) {
    var version = form.whole("version", 1, MANY);
    form.check();
    return version;
  }

  private static ModelAndView done(UUID id, String notice) {
    return Pages.changed("/voices/" + id, notice);
  }
}
