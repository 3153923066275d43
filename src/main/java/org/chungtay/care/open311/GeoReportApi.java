package org.chungtay.care.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.ObjectMapper;

/// Open311 GeoReport v2. Each answer in the form that the address ends with; refusals as the
/// standard words them, in the language of whoever asks.
@Controller
@Open
class GeoReportApi {
  private static final String V2 = "/open311/v2";
  private static final String FORM = ".{format:json|xml}";

  private final GeoReports reports;
  private final ReceivedRequests received;
  private final Intake intake;
  private final VoiceRows rows;
  private final PageFactory pages;
  private final Messages messages;
  private final ObjectMapper json;
  private final CityClock clock;

  GeoReportApi(
      GeoReports reports,
      ReceivedRequests received,
      Intake intake,
      VoiceRows rows,
      PageFactory pages,
      Messages messages,
      ObjectMapper json,
      CityClock clock) {
    this.reports = reports;
    this.received = received;
    this.intake = intake;
    this.rows = rows;
    this.pages = pages;
    this.messages = messages;
    this.json = json;
    this.clock = clock;
  }

  @GetMapping(V2 + "/discovery" + FORM)
  ResponseEntity<byte[]> discovery(HttpServletRequest request) {
    return answer(200, reports.discovery(pages.of(request)), request);
  }

  @GetMapping(V2 + "/services" + FORM)
  ResponseEntity<byte[]> services(HttpServletRequest request) {
    return answer(200, reports.services(pages.of(request)), request);
  }

  @GetMapping(V2 + "/services/{code:[\\w-]+}" + FORM)
  ResponseEntity<byte[]> service(@PathVariable String code, HttpServletRequest request) {
    return answer(200, reports.service(code), request);
  }

  @Limited(calls = 600, minutes = 60)
  @GetMapping(V2 + "/requests" + FORM)
  ResponseEntity<byte[]> requests(HttpServletRequest request) {
    var asked = AskedRequests.of(Form.typed(request), clock.now());
    return answer(200, reports.requests(asked, pages.of(request)), request);
  }

  @GetMapping(V2 + "/requests/{id:[\\w-]+}" + FORM)
  ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
    return answer(200, reports.one(id, pages.of(request)), request);
  }

  /// Every request has its id at once; what it is followed by leads to it too.
  @GetMapping(V2 + "/tokens/{token:[\\w-]+}" + FORM)
  ResponseEntity<byte[]> token(@PathVariable String token, HttpServletRequest request) {
    var voice = rows.byFollow(intake.digest(token)).orElseThrow(() -> new NotFound("voice"));
    return answer(200, reports.token(token, voice.reference()), request);
  }

  @Limited(calls = 120, minutes = 60)
  @PostMapping(V2 + "/requests" + FORM)
  ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
    var page = pages.of(request);
    var done = received.receive(Form.typed(request), page, request);
    var follow = "/reports/follow/" + done.received().token();
    var notice =
        done.mine()
            ? page.t("care.open311.follow", "address", page.publicAddress(follow))
            : page.t("care.open311.received");
    return answer(200, reports.received(done.received().reference(), notice), request);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(DomainException refusal, HttpServletRequest request) {
    // what is wrong with a field is a bad request to this standard
    int status = refusal instanceof InvalidInput ? 400 : refusal.status();
    return answer(status, GeoReport.errors(status, told(refusal, request)), request);
  }

  private List<String> told(DomainException refusal, HttpServletRequest request) {
    var language = RequestLanguage.of(request);
    if (refusal instanceof InvalidInput invalid) {
      return invalid.fields().stream()
          .map(field ->
              field.field()
                  + ": "
                  + messages.text(language, "refusal." + field.code(), field.arguments()))
          .toList();
    }
    Map<String, Object> arguments = refusal.arguments();
    return List.of(messages.text(language, "refusal." + refusal.code(), arguments));
  }

  private ResponseEntity<byte[]> answer(
      int status, GeoReport document, HttpServletRequest request) {
    var inJson = request.getRequestURI().endsWith(".json");
    var type = inJson ? "application/json; charset=utf-8" : "text/xml; charset=utf-8";
    var body = inJson ? document.json(json) : document.xml().getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.status(status).header(HttpHeaders.CONTENT_TYPE, type).body(body);
  }
}
