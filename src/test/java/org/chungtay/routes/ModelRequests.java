package org.chungtay.routes;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.organization.Unit;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Component;

/// Models of the women of Thủy Xuân, and copies of those of Kim Long.
@Component
class ModelRequests implements ValidRequests.Chapter {
  private static final String PLAN = "/model-plans/{id}";
  private static final String COPY = "/copy-plans/{id}";
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private final ModelsForTests ready;
  private final Photos photos;

  ModelRequests(ModelsForTests ready, Photos photos) {
    this.ready = ready;
    this.photos = photos;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get("/model-plans", () -> here().anywhere(""));
    requests.get("/model-plans/new", () -> here().anywhere(""));
    requests.post("/model-plans", () -> recipe(here().needs(Kind.NEW_ID, "id", Ids.next())));
    requests.get(PLAN, () -> here(pilot()));
    requests.get(PLAN + "/change", () -> here(pilot()));
    requests.post(PLAN + "/change", () -> recipe(here(pilot()).needs(Kind.CHOICE, "version", 1)));
    requests.post(
        PLAN + "/recognise",
        () ->
            here(pilot())
                .needs(Kind.CHOICE, "version", 1)
                .line("on-what", "Đã đi xem, ruộng sạch khói", 1000));
    requests.post(
        PLAN + "/photos",
        () -> here(pilot()).picture("photo", true, Pictures.any()).often().againIsLater());
    requests.post(PLAN + "/photos/remove", this::photoTakenOff);
    copies(requests);
    seen(requests);
  }

  private Valid photoTakenOff() {
    var model = pilot();
    var officer = ready.officer(unit("Thủy Xuân")).actor();
    var photo =
        photos.add(
            officer, new Subject("model", model.value()), new ByteArrayInputStream(Pictures.any()));
    return here(model).needs(Kind.CHOICE, "photo", photo.id());
  }

  private void copies(ValidRequests requests) {
    requests.get("/models/{id}/take-over", () -> there(recognised()).anywhere(""));
    requests.post(
        "/models/{id}/take-over",
        () -> {
          var model = recognised();
          return there(model)
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "unit", unit("Kim Long").id())
              .needs(Kind.CHOICE, "parent", ready.origin(model))
              .needs(Kind.DAY, "since", DAY)
              .lines("changed", "Gom bằng xe công nông", 2000);
        });
    requests.get("/copy-plans", () -> there().anywhere(""));
    requests.get(COPY, () -> there(offered()));
    requests.post(COPY + "/accept", () -> there(offered()));
    requests.post(COPY + "/refuse", () -> there(offered()).line("reason", "Chưa làm", 500));
    requests.post(COPY + "/withdraw", () -> there(accepted()).line("reason", "Ghi nhầm", 500));
  }

  private void seen(ValidRequests requests) {
    requests.post(
        COPY + "/inspections",
        () ->
            there(accepted())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "kind", "field-inspection")
                .needs(Kind.DAY, "day", DAY.plusDays(90))
                .needs(Kind.CHOICE, "area", unit("Kim Long").area())
                .needs(Kind.NUMBER, "seen", 12)
                .needs(Kind.NUMBER, "kept", 11)
                .lineIfGiven("note", "Cánh đồng ven sông", 500)
                .picture("photo", false, Pictures.any())
                .often());
    requests.post(
        COPY + "/inspections/{inspection}/confirm",
        () -> {
          var copy = accepted();
          return there(copy, sent(copy));
        });
    requests.post(
        COPY + "/inspections/{inspection}/refuse",
        () -> {
          var copy = accepted();
          return there(copy, sent(copy)).line("refusal", "Ảnh không phải ruộng này", 500);
        });
  }

  private UUID sent(CopyId copy) {
    var officer = ready.officer(unit("Kim Long"));
    var id = Ids.next();
    var _ =
        officer.post(
            "/copy-plans/" + copy + "/inspections",
            Map.of(
                "id",
                id.toString(),
                "kind",
                "field-inspection",
                "day",
                DAY.plusDays(60).toString(),
                "area",
                unit("Kim Long").area().toString(),
                "seen",
                "10",
                "kept",
                "9"));
    var subject = new Subject("inspection", id);
    var _ = photos.add(officer.actor(), subject, new ByteArrayInputStream(Pictures.any()));
    return id;
  }

  private ModelId pilot() {
    return ready.pilot(ModelsForTests.fields());
  }

  private ModelId recognised() {
    return ready.recognised(ModelsForTests.fields());
  }

  private CopyId offered() {
    var model = recognised();
    return ready.offered(model, ready.origin(model), unit("Kim Long"), DAY);
  }

  private CopyId accepted() {
    var model = recognised();
    return ready.accepted(model, ready.origin(model), unit("Kim Long"), DAY);
  }

  private Unit unit(String ward) {
    return ready.unit(ward);
  }

  private Valid here(Object... variables) {
    return Valid.as("officer", unit("Thủy Xuân").id().value(), variables);
  }

  private Valid there(Object... variables) {
    return Valid.as("officer", unit("Kim Long").id().value(), variables);
  }

  private Valid recipe(Valid valid) {
    return valid
        .line("name", "Tổ dân phố không rác", 160)
        .needs(Kind.CHOICE, "category", "waste")
        .lines("summary", "Rác được phân loại tại nhà", 2000)
        .lines("steps", "Họp tổ\nChia thùng", 500)
        .may(Kind.NUMBER, "cost", 1_500_000)
        .lineIfGiven("cost-words", "Thùng và bảng", 500)
        .linesIfGiven("conditions", "Có điểm gom", 2000)
        .may(Kind.CHOICE, "indicators", "trees-planted")
        .often()
        .may(Kind.NUMBER, "sdg", "11.6")
        .needs(Kind.CHOICE, "unit", unit("Thủy Xuân").id())
        .needs(Kind.DAY, "since", DAY)
        .needs(Kind.NUMBER, "activities-held", 4)
        .needs(Kind.NUMBER, "activities-held-months", 6);
  }
}
