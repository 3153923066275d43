package org.chungtay.routes;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.Phone;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Members;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Units, members, officers.
@Component
class OrganizationRequests implements ValidRequests.Chapter {
  private final Prepared prepared;
  private final Members members;
  private final Groups groups;
  private final Visitors visitors;
  private final People people;
  private final CityClock clock;

  OrganizationRequests(
      Prepared prepared,
      Members members,
      Groups groups,
      Visitors visitors,
      People people,
      CityClock clock) {
    this.prepared = prepared;
    this.members = members;
    this.groups = groups;
    this.visitors = visitors;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    units(requests);
    members(requests);
    officers(requests);
    administrators(requests);
    cards(requests);
    for (var page :
        new String[] {"", "/members", "/members.csv", "/members.xlsx", "/members/new"}) {
      requests.get("/units/{id}" + page, () -> officer(prepared.ward()));
    }
    requests.get("/units/{id}/edit", () -> officer(group().id()));
    requests.get("/units/{id}/groups/new", () -> officer(prepared.ward()));
    requests.get(
        "/units/{id}/officers/new",
        () -> Valid.as("administrator", prepared.ward(), prepared.ward()));
  }

  private void units(ValidRequests requests) {
    requests.post(
        "/units/{id}/groups",
        () ->
            officer(prepared.ward())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("name", "Chi hội " + Ids.next(), 120)
                .may(Kind.DAY, "since", clock.today())
                .lineIfGiven("residential", "Tổ dân phố " + Ids.next(), 120));
    requests.post(
        "/units/{id}/rename",
        () ->
            officer(group().id())
                .line("name", "Chi hội " + Ids.next(), 120)
                .needs(Kind.CHOICE, "version", 1)
                .againIsAnother());
    requests.post(
        "/units/{id}/close", () -> officer(group().id()).needs(Kind.DAY, "lastDay", clock.today()));
  }

  private Unit group() {
    var id = UnitId.of(Ids.next());
    var area = AreaId.of(prepared.area());
    var parent = UnitId.of(prepared.ward());
    return groups.open(
        prepared.officer(), new NewGroup(id, parent, "Chi hội " + id, area, clock.today()));
  }

  private void members(ValidRequests requests) {
    requests.post("/units/{id}/members", this::admitted);
    requests.post(
        "/units/{id}/members/{membership}/leave",
        () -> officer(prepared.ward(), membership()).may(Kind.CHOICE, "lastDay", clock.today()));
    requests.post(
        "/units/{id}/members/{membership}/stay",
        () -> {
          var membership = membership();
          members.leave(prepared.officer(), membership, clock.today());
          return officer(prepared.ward(), membership);
        });
    requests.post(
        "/units/{id}/members/{membership}/slip",
        () -> officer(prepared.ward(), membership()).againIsAnother());
  }

  private Valid admitted() {
    return officer(prepared.ward())
        .needs(Kind.NEW_ID, "id", Ids.next())
        .line("name", "Công Tằng Tôn Nữ Hội Viên", 100)
        .may(Kind.PHONE, "phone", AttendanceRequests.phone())
        .may(Kind.FORGIVING, "consent", "true")
        .needs(Kind.CHOICE, "means", "paper")
        .may(Kind.FORGIVING, "words", visitors.words())
        .may(Kind.DAY, "since", clock.today())
        .may(Kind.NUMBER, "born", 2012)
        .line("guardian", "Nguyễn Văn Cha", 100)
        .needs(Kind.PHONE, "guardianPhone", AttendanceRequests.phone())
        .needs(Kind.TICK, "guardianAgrees", "true");
  }

  private UUID membership() {
    return prepared.member().membership();
  }

  private void cards(ValidRequests requests) {
    var card = "/units/{id}/members/{membership}/card";
    requests.get(card, () -> officer(prepared.ward(), membership()));
    requests.post(
        card + "/reveal",
        () -> {
          var member = prepared.member();
          var guardian = new Guardian("Nguyễn Văn Cha", Phone.parse("0905123456").orElseThrow());
          people.guard(member.person(), Optional.of(2012), guardian);
          return officer(prepared.ward(), member.membership())
              .needs(Kind.CHOICE, "field", "born")
              .toldToTheTrail("why", "Gọi phụ huynh về chuyến đi", 200)
              .againIsAnother();
        });
    requests.post(
        card + "/name",
        () -> officer(prepared.ward(), membership()).line("name", "Nguyễn Thị Đúng Tên", 100));
    requests.post(
        card + "/phone",
        () ->
            officer(prepared.ward(), membership())
                .needs(Kind.PHONE, "phone", AttendanceRequests.phone())
                .needs(Kind.TICK, "consent", "true")
                .needs(Kind.CHOICE, "means", "paper")
                .may(Kind.FORGIVING, "words", visitors.words())
                .againIsLater());
    requests.post(card + "/phone/erase", () -> officer(prepared.ward(), membership()));
    requests.post(
        card + "/consents/{purpose}/withdraw",
        () -> officer(prepared.ward(), membership(), Consents.CONTACT).againIsAnother());
  }

  private void administrators(ValidRequests requests) {
    var address = "/administration/administrators";
    requests.get(address, this::ofInstallation);
    requests.post(
        address,
        () ->
            ofInstallation()
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "person", prepared.member().person()));
    requests.post(
        address + "/{grant}/end",
        () -> {
          var other = visitors.as("administrator", Access.INSTALLATION).actor().person();
          return ofInstallation(visitors.grantsOf(other).getFirst());
        });
  }

  private Valid ofInstallation(Object... variables) {
    return Valid.as("administrator", Access.INSTALLATION, variables);
  }

  private void officers(ValidRequests requests) {
    requests.post(
        "/units/{id}/officers",
        () -> {
          var person = prepared.member().person();
          return administrator(prepared.ward())
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "person", person)
              .needs(Kind.CHOICE, "role", "leader")
              .may(Kind.CHOICE, "only", "activity.lead")
              .often()
              .may(Kind.DAY, "firstDay", clock.today())
              .needs(Kind.DAY, "lastDay", clock.today().plusDays(30))
              .lineIfGiven("why", "Thay chị Hoa nghỉ thai sản", 300);
        });
    requests.post(
        "/units/{id}/officers/{grant}/end", () -> administrator(prepared.ward(), grant()));
  }

  private UUID grant() {
    var leader = visitors.as("leader", prepared.ward()).actor().person();
    return visitors.grantsOf(leader).getFirst();
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }

  private Valid administrator(Object... variables) {
    return Valid.as("administrator", prepared.ward(), variables);
  }
}
