package org.chungtay.care.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.Named;
import org.chungtay.care.handover.GroupOfferReads.Passing;
import org.chungtay.care.handover.OfferView;
import org.chungtay.care.history.History;
import org.chungtay.care.turn.Turn;
import org.chungtay.identity.PersonId;
import org.chungtay.place.Place;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// An adoption for those it concerns.
///
/// @param turns of the next weeks
/// @param past adoptions of the place that are over, the newest first
/// @param names of everybody it names
/// @param me whoever reads it
/// @param history the latest of it
public record RotaModel(
    Form form,
    Adoption adoption,
    Place place,
    String group,
    String sister,
    List<Duty> duties,
    List<Line> rota,
    List<Named> members,
    List<Turn> turns,
    List<Past> past,
    Map<PersonId, String> names,
    Reader me,
    OfferView offer,
    Passing passing,
    History history) {

  /// @param decides an officer who had no hand in the wish
  public record Reader(PersonId person, boolean leads, boolean decides, boolean ends) {}

  public record Duty(String words, @Nullable UUID person) {}

  public record Line(
      UUID person, int position, @Nullable LocalDate awayFrom, @Nullable LocalDate awayTo) {}

  public record Past(String name, LocalDate since, LocalDate until, String endKind) {
    public String code() {
      return endKind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public String address() {
    return "/care/adoptions/" + adoption.id();
  }

  public boolean asked() {
    return adoption.state() == Adoption.State.ASKED;
  }

  /// Accepted, and not over.
  public boolean running(LocalDate day) {
    return adoption.goesOnAfter(day);
  }

  public String name(@Nullable UUID person) {
    return person == null ? "" : names.getOrDefault(PersonId.of(person), "");
  }

  public String name(Optional<PersonId> person) {
    return person.map(one -> names.getOrDefault(one, "")).orElse("");
  }

  /// Place of a member in the list, as the form begins with it.
  public String position(Named member) {
    for (var index = 0; index < rota.size(); index++) {
      if (rota.get(index).person().equals(member.id())) {
        return String.valueOf(index + 1);
      }
    }
    return "";
  }

  public boolean inRota() {
    return rota.stream().anyMatch(line -> line.person().equals(me.person().value()));
  }

  /// Those a reader may say to be away.
  public List<Option> awayable() {
    return rota.stream()
        .filter(line -> me.leads() || line.person().equals(me.person().value()))
        .map(line -> new Option(line.person().toString(), name(line.person())))
        .toList();
  }

  /// Turns that two people can swap, each with who is expected now.
  public List<Option> swappable(Page page) {
    return turns.stream()
        .filter(turn -> turn.state() == Turn.State.DUE && turn.holder().isPresent())
        .map(turn ->
            new Option(
                turn.id() + "_" + turn.holder().get(),
                page.day(turn.day()) + " · " + name(turn.holder())))
        .toList();
  }
}
