package org.chungtay.routes;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// One's own data, what is asked about it, and whoever answers.
@Component
class PrivacyRequests implements ValidRequests.Chapter {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final String OWN = "/me/data/requests";
  private static final String REQUEST = "/data-requests/{id}";

  private final Prepared prepared;
  private final Visitors visitors;
  private final People people;
  private final Outbox outbox;

  PrivacyRequests(Prepared prepared, Visitors visitors, People people, Outbox outbox) {
    this.prepared = prepared;
    this.visitors = visitors;
    this.people = people;
    this.outbox = outbox;
  }

  @Override
  public void write(ValidRequests requests) {
    own(requests);
    register(requests);
  }

  private void own(ValidRequests requests) {
    requests.post(
        OWN,
        () ->
            Valid.by(visitors.signedIn())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "kind", "object")
                .lines("words", "Đừng dùng số của tôi để mời họp", 2000));
    requests.post(
        OWN + "/{id}/take-back",
        () -> {
          var visitor = visitors.signedIn();
          return Valid.by(visitor, asked(visitor, "object"));
        });
    requests.post(
        "/me/data/correct/language",
        () -> Valid.by(visitors.signedIn()).needs(Kind.CHOICE, "language", "ar"));
    requests.post("/me/data/correct/phone", this::newPhone);
    requests.post("/me/data/erase", this::erasure);
  }

  private Valid newPhone() {
    var visitor = visitors.signedIn();
    var phone = AttendanceRequests.phone();
    var id = Ids.next().toString();
    var _ = visitor.post("/me/data/correct/phone", Map.of("id", id, "phone", phone));
    return Valid.by(visitor)
        .needs(Kind.CHOICE, "id", id)
        .needs(Kind.PHONE, "phone", phone)
        .needs(Kind.CHOICE, "code", code(phone));
  }

  private Valid erasure() {
    var phone = AttendanceRequests.phone();
    var person =
        new NewPerson(
            PersonId.next(),
            "Lê Thị Xin Xoá",
            Phone.parse(phone),
            Optional.empty(),
            Optional.empty());
    var visitor = visitors.signedIn(new Actor(people.register(person), person.name()));
    var id = Ids.next().toString();
    var _ = visitor.post("/me/data/erase", Map.of("id", id, "understood", "true"));
    return Valid.by(visitor)
        .needs(Kind.NEW_ID, "id", id)
        .needs(Kind.TICK, "understood", "true")
        .needs(Kind.CHOICE, "code", code(phone))
        .linesIfGiven("words", "Tôi chuyển đi nơi khác", 1000);
  }

  private String code(String phone) {
    return outbox.waiting(1000).stream()
        .filter(message -> message.to().equals(phone))
        .flatMap(message -> CODE.matcher(message.text()).results().map(found -> found.group()))
        .findFirst()
        .orElseThrow();
  }

  private void register(ValidRequests requests) {
    for (var list : new String[] {"", ".csv", ".xlsx"}) {
      requests.get(
          "/data-requests" + list, () -> administrator().anywhere("Không có tên nào như vậy"));
    }
    requests.get(REQUEST, () -> officer(member("complain")));
    requests.get(REQUEST + "/data.zip", () -> officer(member("see")));
    requests.post(REQUEST + "/take", () -> officer(member("complain")));
    requests.post(
        REQUEST + "/extend",
        () ->
            officer(member("complain"))
                .needs(Kind.NUMBER, "days", 5)
                .line("reason", "Phải hỏi thêm hai chi hội", 1000));
    requests.post(
        REQUEST + "/carry-out",
        () ->
            officer(member("complain"))
                .needs(Kind.CHOICE, "version", 1)
                .lines("answer", "Đã nhắc người phụ trách", 1000));
    requests.post(
        REQUEST + "/refuse",
        () ->
            officer(member("complain"))
                .needs(Kind.CHOICE, "version", 1)
                .line("refusalReason", "Không đúng đơn vị", 1000));
    var filing = "/units/{id}/members/{membership}/data-request";
    requests.get(filing, () -> officer(prepared.ward(), prepared.member().membership()));
    requests.post(
        filing,
        () ->
            officer(prepared.ward(), prepared.member().membership())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "means", "paper")
                .needs(Kind.CHOICE, "kind", "complain")
                .lines("words", "Tôi không muốn bị gọi", 2000)
                .may(Kind.FORGIVING, "thirdParty", "true"));
  }

  /// What a member of the ward's unit asked.
  private UUID member(String kind) {
    var person = prepared.member().person();
    return asked(visitors.signedIn(new Actor(person, "")), kind);
  }

  private static UUID asked(Visitor visitor, String kind) {
    var id = Ids.next();
    var _ =
        visitor.post(OWN, Map.of("id", id.toString(), "kind", kind, "words", "Xin được trả lời"));
    return id;
  }

  private Valid administrator() {
    return Valid.as("administrator", Access.INSTALLATION);
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }
}
