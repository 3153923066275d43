package org.chungtay.routes;

import java.util.Map;
import org.chungtay.activity.Reporting;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Going through many reports one after the other, and taking a decision back.
@Component
class ConfirmationRequests implements ValidRequests.Chapter {
  private static final String REASONS = "/workbench/reasons";

  private final Prepared prepared;
  private final Reporting reporting;
  private final Visitors visitors;

  ConfirmationRequests(Prepared prepared, Reporting reporting, Visitors visitors) {
    this.prepared = prepared;
    this.reporting = reporting;
    this.visitors = visitors;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.post("/sittings", this::begun);
    requests.get("/sittings/{id}", this::sitting);
    requests.post("/activities/{id}/take-back", this::takenBack);
    requests.get(REASONS, () -> Valid.by(visitors.as("officer", prepared.ward())));
    requests.post(
        REASONS,
        () ->
            Valid.by(visitors.as("officer", prepared.ward()))
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("words", "Thiếu ảnh", 200));
    requests.post(REASONS + "/{id}", () -> kept().line("words", "Ảnh mờ", 200));
    requests.post(REASONS + "/{id}/remove", this::kept);
  }

  private Valid kept() {
    var officer = visitors.as("officer", prepared.ward());
    var id = Ids.next();
    var _ = officer.post(REASONS, Map.of("id", id.toString(), "words", "Thiếu ảnh"));
    return Valid.by(officer, id);
  }

  private Valid begun() {
    var _ = prepared.reported();
    return Valid.as("officer", prepared.ward())
        .needs(Kind.NEW_ID, "id", Ids.next())
        .needs(Kind.CHOICE, "kind", "to-confirm")
        .needs(Kind.CHOICE, "order", "longest-waiting")
        .anywhere("");
  }

  private Valid sitting() {
    var _ = prepared.reported();
    var officer = visitors.as("officer", prepared.ward());
    var id = Ids.next();
    var _ =
        officer.post(
            "/sittings",
            Map.of("id", id.toString(), "kind", "to-confirm", "order", "longest-waiting"));
    return Valid.by(officer, id);
  }

  private Valid takenBack() {
    var made = prepared.reported();
    var officer = prepared.officer();
    reporting.confirm(officer, made.id(), 1);
    return Valid.by(visitors.signedIn(officer), made.id()).needs(Kind.CHOICE, "revision", 1);
  }
}
