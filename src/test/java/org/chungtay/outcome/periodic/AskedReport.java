package org.chungtay.outcome.periodic;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.organization.Unit;
import org.chungtay.testing.Visitor;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/// One unit asked for its roses of 2021, as an officer of the city sends the form.
record AskedReport(UUID request, Unit unit, LocalDate due) {
  static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  static final LocalDate LAST = LocalDate.of(2021, 12, 31);

  int send(Visitor who, List<String> steps, String returnTo, boolean restarts) {
    return send(who, fields(steps, returnTo, restarts));
  }

  static int send(Visitor who, LinkedMultiValueMap<String, String> fields) {
    return who.client()
        .post()
        .uri("/report-requests")
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(fields)
        .exchange((_, answer) -> answer.getStatusCode().value());
  }

  LinkedMultiValueMap<String, String> fields(
      List<String> steps, String returnTo, boolean restarts) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.set("id", request.toString());
    fields.set("organization", unit.organization().toString());
    fields.set("title", "Báo cáo năm 2021");
    fields.set("first", FIRST.toString());
    fields.set("last", LAST.toString());
    fields.set("due", due.toString());
    fields.set("indicators", "roses-planted");
    fields.set("tolerance", "5");
    steps.forEach(step -> fields.add("steps", step));
    fields.set("returnTo", returnTo);
    if (restarts) {
      fields.set("restarts", "true");
    }
    fields.set("units", unit.id().toString());
    return fields;
  }
}
