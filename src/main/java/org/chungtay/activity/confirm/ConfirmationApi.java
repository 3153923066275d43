package org.chungtay.activity.confirm;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Reporting;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// An officer's decisions as JSON. Sending one again changes nothing.
@RestController
@Needs("activity.confirm")
@Tag(name = "reports")
class ConfirmationApi {
  private static final int LONGEST_REASON = 1000;

  private final Reporting reporting;

  ConfirmationApi(Reporting reporting) {
    this.reporting = reporting;
  }

  @Operation(summary = "Confirm a report; its outcome is in the book when this answers")
  @PostMapping("/api/v1/reports/{activity}/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(Actor officer, @PathVariable ActivityId activity, @RequestBody Seen seen) {
    reporting.confirm(officer, activity, seen.revision());
  }

  @Operation(summary = "Send a report back to its leader with a reason")
  @PostMapping("/api/v1/reports/{activity}/return")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendBack(Actor officer, @PathVariable ActivityId activity, @RequestBody Returned returned) {
    var reason = Typed.lines(returned.reason().orElse(""));
    if (reason.isEmpty()) {
      throw new InvalidInput("reason", "needed");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new InvalidInput(
          List.of(new FieldRefusal("reason", "too-long", Map.of("most", LONGEST_REASON))));
    }
    reporting.sendBack(officer, activity, returned.revision(), reason);
  }

  /// @param revision of the report as the officer saw it
  record Seen(int revision) {}

  /// @param reason read by the leader
  record Returned(int revision, Optional<String> reason) {}
}
