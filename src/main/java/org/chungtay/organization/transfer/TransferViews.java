package org.chungtay.organization.transfer;

import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Reads what the pages of transfers show, for those who manage the members of one of the sides.
@Service
class TransferViews {
  private static final int MOST = 50;

  private final TransferRows rows;
  private final Moves moves;
  private final Movable movable;
  private final Organizations organizations;
  private final Access access;
  private final CityClock clock;
  private final JdbcClient jdbc;

  TransferViews(
      TransferRows rows,
      Moves moves,
      Movable movable,
      Organizations organizations,
      Access access,
      CityClock clock,
      JdbcClient jdbc) {
    this.rows = rows;
    this.moves = moves;
    this.movable = movable;
    this.organizations = organizations;
    this.access = access;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  TransferList list(Actor actor, String tab, String typed, int page) {
    var query = query(actor, tab, typed, page);
    return new TransferList(query, rows.page(query), rows.count(query));
  }

  List<Transfer> whole(Actor actor, String tab, String typed) {
    return rows.whole(query(actor, tab, typed, 0));
  }

  private TransferQuery query(Actor actor, String tab, String typed, int page) {
    var scopes = access.scopes(actor, OrganizationPermissions.MEMBERS);
    return TransferQuery.of(tab, typed, actor.person().value(), scopes, page);
  }

  TransferPage one(Actor actor, UUID id, @Nullable String typed, Form form) {
    var transfer = rows.find(id).orElseThrow(() -> new NotFound("transfer"));
    if (!manages(actor, transfer.fromUnit()) && !manages(actor, transfer.toUnit())) {
      throw new Forbidden();
    }
    var asked = transfer.requestedBy().equals(actor.person().value());
    var answers = transfer.open() && !asked && manages(actor, transfer.answering());
    var looked = typed == null ? transfer.name() : typed;
    return new TransferPage(
        transfer,
        answers,
        transfer.open() && manages(actor, transfer.asking()),
        looked,
        answers && transfer.membership() == null
            ? moves.members(transfer.fromUnit(), transfer, looked)
            : List.of(),
        form);
  }

  private boolean manages(Actor actor, UUID unit) {
    return access.allows(actor, OrganizationPermissions.MEMBERS, unit);
  }

  NewTransfer sending(Actor actor, UUID membership, String typed, Form form) {
    var member = movable.get(membership);
    access.require(actor, OrganizationPermissions.MEMBERS, member.unit().value());
    var unit = organizations.get(member.unit());
    var address = "/units/" + unit.id() + "/members/" + membership + "/transfer";
    return new NewTransfer(unit, address, member.name(), typed, units(unit, typed), MOST, form);
  }

  NewTransfer asking(Actor actor, UUID id, String typed, Form form) {
    access.require(actor, OrganizationPermissions.MEMBERS, id);
    var unit = organizations.get(UnitId.of(id));
    var address = "/units/" + id + "/transfers";
    return new NewTransfer(unit, address, "", typed, units(unit, typed), MOST, form);
  }

  /// Other units of the organisation that are open today, the nearest in the tree first.
  private List<Option> units(Unit own, String typed) {
    var cut = typed.length() > 100 ? typed.substring(0, 100) : typed;
    return jdbc.sql(
            """
            select u.id, u.name, coalesce(p.name, '') as above
            from organization.unit u left join organization.unit p on p.id = u.parent
            where u.organization = :organization and u.id <> :own
              and daterange(u.since, u.until) @> :today
              and ' ' || coalesce(p.folded, '') || ' ' || u.folded like all(:words)
            order by u.parent is not distinct from :parent desc, cardinality(u.path), u.numbered, u.id
            limit :most
            """)
        .param("organization", own.organization().value())
        .param("own", own.id().value())
        .param("parent", own.parent().map(UnitId::value).orElse(own.id().value()))
        .param("today", clock.today())
        .param("words", words(cut))
        .param("most", MOST)
        .query(
            (row, _) -> option(row.getString("id"), row.getString("name"), row.getString("above")))
        .list();
  }

  private static String[] words(String typed) {
    return java.util.Arrays.stream(Folded.of(typed).split(" ", -1))
        .map(word -> "% " + word + "%")
        .toArray(String[]::new);
  }

  private static Option option(String id, String name, String above) {
    return new Option(id, above.isEmpty() ? name : name + " · " + above);
  }
}
