package org.chungtay.routes;

import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.care.voice.VoicesForTests;
import org.chungtay.care.voice.VoicesForTests.Cared;
import org.chungtay.care.voice.VoicesForTests.Said;
import org.chungtay.identity.Access;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What citizens say, what is answered, and what programs send. All of the women of Thủy Xuân.
@Component
class VoiceRequests implements ValidRequests.Chapter {
  private static final String CASE = "/voices/{id}";
  private static final String FOLLOW = "/{sort}/follow/{token}";
  private static final String WORK = "/reports/work";

  private final Prepared prepared;
  private final VoicesForTests voices;
  private final PlansForTests plans;
  private final Organizations organizations;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private @Nullable Cared cared;

  VoiceRequests(
      Prepared prepared,
      VoicesForTests voices,
      PlansForTests plans,
      Organizations organizations,
      Visitors visitors,
      JdbcClient jdbc) {
    this.prepared = prepared;
    this.voices = voices;
    this.plans = plans;
    this.organizations = organizations;
    this.visitors = visitors;
    this.jdbc = jdbc;
  }

  @Override
  public void write(ValidRequests requests) {
    sending(requests);
    following(requests);
    working(requests);
    answering(requests);
    linking(requests);
    keys(requests);
  }

  private void sending(ValidRequests requests) {
    requests.post(
        "/reports/new",
        () ->
            Valid.by(visitors.anonymous())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "place", place().code())
                .needs(Kind.CHOICE, "kind", "rubbish")
                .lineIfGiven("whereabouts", "gần cầu", 200)
                .linesIfGiven("words", "Đống rác lớn", 1000)
                .picture("photo", false, VoicesForTests.photo()));
    requests.post(
        "/needs/new",
        () ->
            Valid.by(visitors.anonymous())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "kind", "bins")
                .needs(Kind.CHOICE, "ward", plans.ward(VoicesForTests.WARD).key())
                .lineIfGiven("whereabouts", "đầu xóm", 200)
                .lines("words", "Xóm cần thêm thùng rác", 1000));
    requests.post(
        "/open311/v2/requests.{format}",
        () ->
            Valid.by(visitors.anonymous(), "json")
                .needs(Kind.CHOICE, "service_code", "rubbish")
                .may(Kind.FORGIVING, "address_id", place().code())
                .needs(Kind.FORGIVING, "description", "Đống rác")
                .againIsAnother());
  }

  private void following(ValidRequests requests) {
    requests.post(
        "/{sort}/{reference}/support",
        () -> Valid.by(visitors.anonymous(), "reports", said().reference()).againIsAnother());
    requests.post(FOLLOW + "/close", () -> sender(answered()));
    requests.post(
        FOLLOW + "/reopen", () -> sender(answered()).linesIfGiven("reason", "Vẫn còn", 1000));
    requests.post(
        FOLLOW + "/same",
        () -> {
          var other = said();
          return sender(said()).needs(Kind.CHOICE, "reference", other.reference());
        });
  }

  private Valid sender(Said said) {
    return Valid.by(visitors.anonymous(), "reports", said.follow().replaceFirst(".*/", ""));
  }

  private void working(ValidRequests requests) {
    requests.get(WORK, () -> officer().anywhere(said().reference()));
    requests.get(WORK + ".csv", () -> officer().anywhere(said().reference()));
    requests.get(WORK + ".xlsx", () -> officer().anywhere(""));
    requests.post(
        WORK + "/many",
        () ->
            officer()
                .anywhere("")
                .needs(Kind.CHOICE, "voice", said().id())
                .often()
                .needs(Kind.CHOICE, "what", "take"));
    requests.get(CASE, () -> officer(said().id()));
  }

  private void answering(ValidRequests requests) {
    requests.post(CASE + "/take", () -> deed(said()));
    requests.post(
        CASE + "/pass",
        () ->
            deed(said())
                .needs(Kind.CHOICE, "unit", cityUnit())
                .linesIfGiven("reason", "Việc của thành phố", 1000));
    requests.post(
        CASE + "/answer",
        () ->
            deed(said())
                .lines("answer", "Đã dọn xong", 2000)
                .may(Kind.FORGIVING, "sure", "true")
                .picture("photo", false, VoicesForTests.photo()));
    requests.post(
        CASE + "/refuse",
        () ->
            deed(said())
                .needs(Kind.CHOICE, "ground", "other")
                .lines("explanation", "Không thuộc thành phố", 1000));
    requests.post(CASE + "/release", () -> deed(said()).may(Kind.FORGIVING, "words", "true"));
    requests.post(CASE + "/show", () -> deed(answered()));
    requests.post(CASE + "/undo", () -> deed(answered()));
    requests.post(
        CASE + "/photos/remove",
        () -> {
          var said = said();
          return officer(said.id()).needs(Kind.CHOICE, "photo", photo(said));
        });
  }

  private void linking(ValidRequests requests) {
    requests.post(
        CASE + "/links",
        () -> {
          var title = "Khơi cống " + Long.toString(System.nanoTime(), 36);
          var made = prepared.confirmed(title);
          return officer(said().id())
              .needs(Kind.FORGIVING, "q", title)
              .needs(Kind.CHOICE, "address", "/activities/" + made.id());
        });
    requests.post(
        CASE + "/links/remove",
        () -> officer(said().id()).needs(Kind.FORGIVING, "address", "/activities/khong-co"));
  }

  private void keys(ValidRequests requests) {
    requests.get("/admin/open311", () -> Valid.as("administrator", Access.INSTALLATION));
    requests.post(
        "/admin/open311",
        () ->
            Valid.as("administrator", Access.INSTALLATION)
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("name", "Hue-S", 120));
    requests.post(
        "/admin/open311/{id}/revoke", () -> Valid.as("administrator", Access.INSTALLATION, key()));
  }

  private UUID key() {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into care.open311_key (id, name, digest, issued_at, issued_by)
            values (:id, 'Thử', sha256(convert_to(:id::text, 'UTF8')), now(), :id)
            """)
        .param("id", id)
        .update();
    return id;
  }

  private synchronized Cared place() {
    var known = cared;
    if (known == null) {
      known = voices.caredFor("Kiệt của mọi yêu cầu");
      cared = known;
    }
    return known;
  }

  private Said said() {
    return voices.reported(place(), "Rác");
  }

  private Said answered() {
    var said = said();
    var answer = voices.deed(voices.leader(place()), said, "answer", Map.of("answer", "Đã dọn"));
    if (answer.status().value() != 303) {
      throw new IllegalStateException(answer.body());
    }
    return said;
  }

  private String photo(Said said) {
    return jdbc.sql("select photo from evidence.attachment where subject_id = :id")
        .param("id", said.id())
        .query(Sql.rows(String.class))
        .single();
  }

  private UUID cityUnit() {
    var ward = organizations.get(UnitId.of(prepared.ward()));
    return organizations.cityUnit(ward.organization()).id().value();
  }

  private Valid deed(Said said) {
    return officer(said.id()).needs(Kind.CHOICE, "version", voices.version(said));
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }
}
