package org.chungtay.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/// Sectoral branches, transfers, leaders of groups, mergers of units.
@Component
class StructureRequests implements ValidRequests.Chapter {
  private final Prepared prepared;
  private final Organizations organizations;
  private final Members members;
  private final Groups groups;
  private final Leaders leaders;
  private final Transfers transfers;
  private final Visitors visitors;
  private final CityClock clock;

  StructureRequests(
      Prepared prepared,
      Organizations organizations,
      Members members,
      Groups groups,
      Leaders leaders,
      Transfers transfers,
      Visitors visitors,
      CityClock clock) {
    this.prepared = prepared;
    this.organizations = organizations;
    this.members = members;
    this.groups = groups;
    this.leaders = leaders;
    this.transfers = transfers;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    branches(requests);
    transfers(requests);
    leaders(requests);
    mergers(requests);
  }

  private void branches(ValidRequests requests) {
    var address = "/units/{id}/branches";
    requests.get(address, () -> ofCity(city()));
    requests.get(address + ".csv", () -> ofCity(city()));
    requests.get(address + ".xlsx", () -> ofCity(city()));
    requests.get(address + "/new", () -> ofCity(city()));
    requests.post(
        address,
        () ->
            ofCity(city())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("name", "Hội nghề " + Ids.next(), 120)
                .needs(Kind.CHOICE, "sector", "trade")
                .may(Kind.DAY, "since", clock.today()));
  }

  private void transfers(ValidRequests requests) {
    var send = "/units/{id}/members/{membership}/transfer";
    for (var list : new String[] {"/transfers", "/transfers.csv", "/transfers.xlsx"}) {
      requests.get(list, () -> officer().anywhere(received().toString()));
    }
    requests.get("/transfers/{id}", () -> officer(sent()));
    requests.get(send, () -> officer(prepared.ward(), joinedBefore()));
    requests.post(send, () -> moving(officer(prepared.ward(), joinedBefore())));
    requests.get("/units/{id}/transfers/new", () -> officer(prepared.ward()));
    requests.post(
        "/units/{id}/transfers",
        () -> moving(officer(prepared.ward())).line("name", "Nguyễn Thị Chuyển Đến", 100));
    requests.post("/transfers/{id}/accept", () -> officer(received()));
    requests.post(
        "/transfers/{id}/refuse", () -> officer(received()).line("answer", "Chưa có giấy", 300));
    requests.post("/transfers/{id}/withdraw", () -> officer(sent()));
  }

  private Valid moving(Valid valid) {
    return valid
        .needs(Kind.NEW_ID, "id", Ids.next())
        .needs(Kind.CHOICE, "unit", elsewhere())
        .needs(Kind.DAY, "day", clock.today())
        .lineIfGiven("reason", "Chuyển nhà", 300);
  }

  private UUID joinedBefore() {
    return joinedBefore(prepared.officer(), UnitId.of(prepared.ward()));
  }

  private UUID joinedBefore(Actor officer, UnitId unit) {
    var membership = Ids.next();
    var person = visitors.person("Nguyễn Thị Chuyển Đi").person();
    members.join(officer, membership, person, unit, clock.today().minusDays(9));
    return membership;
  }

  /// From the ward to elsewhere.
  private UUID sent() {
    var id = Ids.next();
    var to = UnitId.of(elsewhere());
    transfers.send(
        prepared.officer(),
        new Sending(id, joinedBefore(), to, clock.today(), Optional.empty(), "Chuyển nhà"));
    return id;
  }

  /// From elsewhere to the ward.
  private UUID received() {
    var id = Ids.next();
    var there = visitors.as("officer", elsewhere()).actor();
    var membership = joinedBefore(there, UnitId.of(elsewhere()));
    var to = UnitId.of(prepared.ward());
    transfers.send(
        there, new Sending(id, membership, to, clock.today(), Optional.empty(), "Chuyển nhà"));
    return id;
  }

  /// Another ward than that of the foreign officers.
  private UUID elsewhere() {
    return Ids.named("unit:women:19789");
  }

  private void leaders(ValidRequests requests) {
    var address = "/units/{id}/leaders";
    requests.get(address, () -> officer(group()));
    requests.get("/leaders", this::withoutLeader);
    requests.post(
        address,
        () -> {
          var group = group();
          return officer(group)
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "person", member(group))
              .needs(Kind.CHOICE, "post", "leader")
              .needs(Kind.DAY, "lastDay", clock.today().plusDays(30));
        });
    requests.post(
        address + "/{office}/end",
        () -> {
          var group = group();
          var office = Ids.next();
          leaders.name(
              prepared.officer(),
              new Naming(
                  office, UnitId.of(group), Post.DEPUTY, member(group), clock.today().plusDays(9)));
          return officer(group, office);
        });
  }

  private Valid withoutLeader() {
    var group = group();
    var query = "q=" + URLEncoder.encode(organizations.get(UnitId.of(group)).name(), UTF_8);
    return officer().asking(query).anywhere("/units/" + group + "/leaders");
  }

  private UUID group() {
    var id = UnitId.next();
    var ward = organizations.get(UnitId.of(prepared.ward()));
    var since = clock.today().minusDays(20);
    return groups
        .open(prepared.officer(), new NewGroup(id, ward.id(), "Chi hội " + id, ward.area(), since))
        .id()
        .value();
  }

  private PersonId member(UUID group) {
    var person = visitors.person("Nguyễn Thị Trưởng Nhóm").person();
    members.join(prepared.officer(), Ids.next(), person, UnitId.of(group), clock.today());
    return person;
  }

  private void mergers(ValidRequests requests) {
    var address = "/units/{id}/mergers";
    requests.get(address, () -> officer(prepared.ward()));
    requests.get(address + "/new", () -> officer(prepared.ward()));
    requests.post(
        address,
        () ->
            officer(prepared.ward())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("name", "Chi hội hợp nhất " + Ids.next(), 120)
                .needs(Kind.DAY, "day", clock.today().plusDays(30))
                .line("instrument", "Quyết định 12", 300)
                .needs(Kind.CHOICE, "units", group())
                .and(group()));
    requests.get("/mergers/{id}", () -> officer(merger()));
    requests.post(
        "/mergers/{id}/approve", () -> Valid.as("administrator", prepared.ward(), merger()));
    requests.post("/mergers/{id}/drop", () -> officer(merger()));
  }

  private UUID merger() {
    var id = Ids.next();
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("id", id.toString());
    fields.add("name", "Chi hội hợp nhất " + id);
    fields.add("day", clock.today().plusDays(30).toString());
    fields.add("instrument", "Quyết định 12");
    fields.add("units", group().toString());
    fields.add("units", group().toString());
    var writer = visitors.as("officer", prepared.ward());
    var _ = writer.post("/units/" + prepared.ward() + "/mergers", fields);
    return id;
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }

  private Valid ofCity(Object... variables) {
    return Valid.as("officer", city(), variables);
  }

  private UUID city() {
    var women = organizations.byCode("women").orElseThrow().id();
    return organizations.cityUnit(women).id().value();
  }
}
