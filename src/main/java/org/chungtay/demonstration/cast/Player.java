package org.chungtay.demonstration.cast;

import org.chungtay.demonstration.Dice;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organization;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;

/// An invented person, always the same for the same part.
public record Player(PersonId id, String name) {

  static Player named(String part) {
    return new Player(
        PersonId.of(Ids.named("demonstration:" + part)), Names.anybody(Dice.named(part)));
  }

  public static Player administrator() {
    return named("administrator");
  }

  /// Speaks for an organisation in the whole city.
  public static Player cityOfficer(Organization organization) {
    return of(organization, "city-officer:" + organization.code());
  }

  /// Confirms what others did in a ward.
  public static Player officer(Organization organization, Area ward) {
    return of(organization, "officer:" + organization.code() + ":" + ward.id());
  }

  /// Leads activities in a ward.
  public static Player leader(Organization organization, Area ward) {
    return of(organization, "leader:" + organization.code() + ":" + ward.id());
  }

  /// One of those a group knows each other by: its leader, or who takes over.
  static Player inGroup(Organization organization, UnitId group, String post) {
    return of(organization, post + ":" + group);
  }

  public static Player volunteer(Area ward, int number) {
    return named("volunteer:" + ward.id() + ":" + number);
  }

  public Actor actor() {
    return new Actor(id, name);
  }

  private static Player of(Organization organization, String part) {
    var dice = Dice.named(part);
    var name =
        switch (organization.code()) {
          case "women" -> Names.woman(dice);
          case "veterans" -> Names.man(dice);
          default -> Names.anybody(dice);
        };
    return new Player(PersonId.of(Ids.named("demonstration:" + part)), name);
  }
}
