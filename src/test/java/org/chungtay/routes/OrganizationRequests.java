package org.chungtay.routes;

import java.util.UUID;
import org.chungtay.identity.PersonId;
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
  private final CityClock clock;

  OrganizationRequests(
      Prepared prepared, Members members, Groups groups, Visitors visitors, CityClock clock) {
    this.prepared = prepared;
    this.members = members;
    this.groups = groups;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    units(requests);
    members(requests);
    officers(requests);
    for (var page :
        new String[] {"", "/members", "/members.csv", "/members.xlsx", "/members/new", "/edit"}) {
      requests.get("/units/{id}" + page, () -> officer(prepared.ward()));
    }
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
                .needs(Kind.NUMBER, "version", 1)
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
        () -> officer(prepared.ward(), membership()).may(Kind.DAY, "lastDay", clock.today()));
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
        .may(Kind.DAY, "since", clock.today())
        .may(Kind.NUMBER, "born", 2012)
        .line("guardian", "Nguyễn Văn Cha", 100)
        .needs(Kind.PHONE, "guardianPhone", AttendanceRequests.phone())
        .needs(Kind.TICK, "guardianAgrees", "true");
  }

  private UUID membership() {
    var id = Ids.next();
    members.join(prepared.officer(), id, person(), UnitId.of(prepared.ward()), clock.today());
    return id;
  }

  private PersonId person() {
    return visitors.person("Nguyễn Thị Hội Viên").person();
  }

  private void officers(ValidRequests requests) {
    requests.post(
        "/units/{id}/officers",
        () -> {
          var person = person();
          members.join(
              prepared.officer(), Ids.next(), person, UnitId.of(prepared.ward()), clock.today());
          return administrator(prepared.ward())
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "person", person)
              .needs(Kind.CHOICE, "role", "leader")
              .needs(Kind.DAY, "lastDay", clock.today().plusDays(30));
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
