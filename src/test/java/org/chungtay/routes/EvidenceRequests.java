package org.chungtay.routes;

import java.util.Map;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.takedown.SampleSubjects;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Asking to take a photo down, and deciding on it.
@Component
class EvidenceRequests implements ValidRequests.Chapter {
  private final Prepared prepared;
  private final SampleSubjects subjects;
  private final Visitors visitors;

  EvidenceRequests(Prepared prepared, SampleSubjects subjects, Visitors visitors) {
    this.prepared = prepared;
    this.subjects = subjects;
    this.visitors = visitors;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.post(
        "/photos/{photo}/takedown",
        () ->
            Valid.by(visitors.anonymous(), photo())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "ground", "other")
                .lines("words", "Sai địa điểm", 1000)
                .sealed("contact", "0905 123 456", 200));
    requests.get(
        "/photos/takedowns",
        () -> {
          var asked = asked();
          return officer().anywhere(asked.photo().value());
        });
    requests.get("/photos/takedowns/{photo}/{id}", () -> onCase(asked()));
    requests.post(
        "/photos/takedowns/{photo}/{id}",
        () ->
            onCase(asked())
                .needs(Kind.CHOICE, "decision", "kept")
                .lines("answer", "Không nhận ra ai", 1000));
  }

  private record Asked(PhotoId photo, UUID id) {}

  private PhotoId photo() {
    return subjects.released(visitors.person("Lê Văn Hòa"), prepared.ward(), Pictures.any());
  }

  private Asked asked() {
    var asked = new Asked(photo(), Ids.next());
    var fields =
        Map.of("id", asked.id().toString(), "ground", "other", "words", "Sai", "contact", "0905");
    var _ = visitors.anonymous().post("/photos/" + asked.photo() + "/takedown", fields);
    return asked;
  }

  private Valid onCase(Asked asked) {
    return officer(asked.photo(), asked.id());
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }
}
