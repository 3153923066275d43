package org.chungtay.portal.summary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Letterheads;
import org.chungtay.portal.FigureFilters;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.Pdf;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A summary as a document with the letterhead of the unit that issues it.
@Controller
@Needs(Summaries.SUMMARIZE)
class DocumentFiles {
  private final Summaries summaries;
  private final AskedQuestions questions;
  private final ShownQuestions shown;
  private final SummaryReads reads;
  private final Letterheads letterheads;
  private final Pdf pdf;
  private final PageFactory pages;

  DocumentFiles(
      Summaries summaries,
      AskedQuestions questions,
      ShownQuestions shown,
      SummaryReads reads,
      Letterheads letterheads,
      Pdf pdf,
      PageFactory pages) {
    this.summaries = summaries;
    this.questions = questions;
    this.shown = shown;
    this.reads = reads;
    this.letterheads = letterheads;
    this.pdf = pdf;
    this.pages = pages;
  }

  @Limited(calls = 30, minutes = 10)
  @GetMapping("/summaries/document.pdf")
  void document(Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var form = FigureFilters.typed(request);
    var question = questions.read(form);
    var unit = form.id("unit");
    var number = form.lineOrEmpty("number", 20);
    var title = form.lineOrEmpty("title", 200);
    var signer = form.lineOrEmpty("signer", 100);
    form.check();
    var document =
        new SummaryDocument(
            letterheads.of(summaries.unit(actor, unit).id()),
            number,
            title,
            shown.scope(page, question),
            signer,
            question,
            reads.read(page, question));
    try (var file = pdf.of(page, "portal/summary/document", document)) {
      file.send(response, Pdf.TYPE, Download.saved(page, "summary.pdf"));
    }
  }
}
