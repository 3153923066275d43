package org.chungtay.demonstration.movement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.care.CareYear;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.movement.Copy.Fate;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Copies;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.Model;
import org.chungtay.movement.Models;
import org.chungtay.movement.Models.Recipe;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// Plays how a model is described, recognised and taken over, one copy learning from another.
@Component
class Spread {
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final int BEGAN_MONTHS_AGO = 13;
  private static final int RECOGNISED_AFTER = 50;

  /// Where nobody grows rice.
  private static final Set<String> PAVED =
      Set.of("Phú Xuân", "Thuận Hóa", "Vỹ Dạ", "An Cựu", "Kim Long");

  private static final int GROUPS_OF_A_WARD = 10;

  private final Models models;
  private final Copies copies;
  private final Organizations organizations;
  private final CareYear care;
  private final CityClock clock;

  Spread(
      Models models, Copies copies, Organizations organizations, CareYear care, CityClock clock) {
    this.models = models;
    this.copies = copies;
    this.organizations = organizations;
    this.care = care;
    this.clock = clock;
  }

  private record Where(Area ward, UnitId unit, Optional<LocalDate> began) {}

  /// Those that take it over, in the order in which they begin; the first one of all began it.
  List<Copy> copies(Pattern pattern, Stage stage) {
    var units = units(pattern, stage);
    int count = Math.min(pattern.copies(), units.size() - 1);
    return IntStream.rangeClosed(1, Math.max(0, count))
        .mapToObj(number -> copy(pattern, units.get(number), number, count))
        .toList();
  }

  /// With the origin, which was looked at like the others.
  List<Copy> lookedAt(Pattern pattern, Stage stage) {
    var origin =
        models
            .find(pattern.id())
            .flatMap(model ->
                units(pattern, stage).stream()
                    .findFirst()
                    .map(first -> origin(model, pattern, first)));
    return Stream.concat(origin.stream(), copies(pattern, stage).stream()).toList();
  }

  private static Copy origin(Model model, Pattern pattern, Where where) {
    var began = Optional.of(model.origin().since());
    return new Copy(model.origin().copy(), pattern, where.ward(), where.unit(), began, 0, 0);
  }

  private static Copy copy(Pattern pattern, Where where, int number, int count) {
    var id = Copy.id(pattern, where.unit());
    return new Copy(id, pattern, where.ward(), where.unit(), where.began(), number, count);
  }

  void play(Pattern pattern, Stage stage) {
    var units = units(pattern, stage);
    if (units.isEmpty()) {
      return;
    }
    var recognised = recognised(pattern, units.getFirst(), stage);
    var fertile = new ArrayList<Learnt>();
    var origin = models.find(pattern.id()).orElseThrow().origin();
    fertile.add(new Learnt(origin.copy(), origin.since()));
    for (var copy : copies(pattern, stage)) {
      take(copy, stage, recognised, fertile);
    }
  }

  /// A copy that others may learn from.
  private record Learnt(CopyId copy, LocalDate since) {}

  /// The day on which it was recognised, and so may be taken over.
  private LocalDate recognised(Pattern pattern, Where where, Stage stage) {
    var organization = organization(pattern);
    var since = stage.ago(BEGAN_MONTHS_AGO, 0);
    on(
        since.plusDays(10),
        () ->
            models.describe(
                Player.officer(organization, where.ward()).actor(),
                recipe(pattern, where.unit(), since)));
    var day = since.plusDays(RECOGNISED_AFTER);
    on(day, () -> models.recognise(city(pattern), pattern.id(), 1, pattern.onWhat()));
    return day;
  }

  private static Recipe recipe(Pattern pattern, UnitId unit, LocalDate since) {
    return new Recipe(
        pattern.id(),
        pattern.name(),
        pattern.category(),
        pattern.summary(),
        pattern.steps(),
        Optional.of(pattern.cost()),
        pattern.costWords(),
        pattern.conditions(),
        pattern.indicators(),
        Optional.of(pattern.movement().id()),
        pattern.sdg(),
        unit,
        since,
        List.of(pattern.rule()));
  }

  private void take(Copy copy, Stage stage, LocalDate recognised, List<Learnt> fertile) {
    var since = copy.since(stage);
    var parents = fertile.stream().filter(one -> !one.since().isAfter(since)).toList();
    var taken =
        new Copies.Taken(
            copy.id(),
            copy.pattern().id(),
            parent(copy, parents).copy(),
            copy.unit(),
            since,
            copy.changed());
    var officer = Player.officer(organization(copy.pattern()), copy.ward()).actor();
    var day = (since.isBefore(recognised) ? recognised : since).plusDays(7);
    on(day, () -> copies.takeOver(officer, taken));
    decide(copy, day.plusDays(3), stage);
    if (copy.fate() == Fate.KEEPS || copy.fate() == Fate.FADES) {
      fertile.add(new Learnt(copy.id(), since));
    }
  }

  private void decide(Copy copy, LocalDate day, Stage stage) {
    var city = city(copy.pattern());
    switch (copy.fate()) {
      case OFFERED -> {
        // for a visitor to accept
      }
      case REFUSED ->
          on(
              day,
              () ->
                  copies.refuse(city, copy.id(), "Mới bàn, chưa làm; mời gửi lại khi đã bắt đầu"));
      case KEEPS, FADES -> on(day, () -> copies.accept(city, copy.id()));
      case WITHDRAWN -> {
        on(day, () -> copies.accept(city, copy.id()));
        withdraw(copy, day, stage, city);
      }
    }
  }

  private void withdraw(Copy copy, LocalDate day, Stage stage, Actor city) {
    var months = copy.dice("withdrawn").between(2, 7);
    var last = stage.begun().minusDays(3);
    var withdrawn = day.plusMonths(months).isBefore(last) ? day.plusMonths(months) : last;
    on(
        withdrawn,
        () -> copies.withdraw(city, copy.id(), "Không còn người đứng việc, tổ nhập vào tổ bên"));
  }

  /// A third of them learn from one of the newest three, so that there are generations.
  private static Learnt parent(Copy copy, List<Learnt> parents) {
    var dice = copy.dice("parent");
    var newest = parents.subList(Math.max(0, parents.size() - 3), parents.size());
    return dice.of(dice.oneIn(3) ? newest : parents);
  }

  // --- where ---

  private List<Where> units(Pattern pattern, Stage stage) {
    var organization = organization(pattern);
    return pattern.groups() ? groups(stage) : wards(pattern, organization, stage);
  }

  /// Groups of the women that look after something, in the order in which they began.
  private List<Where> groups(Stage stage) {
    return stage.cared().stream()
        .flatMap(ward ->
            care.by(ward, stage).stream()
                .filter(one -> one.organization().code().equals("women"))
                .limit(GROUPS_OF_A_WARD)
                .map(one -> new Where(ward, one.group(), Optional.of(one.since()))))
        .sorted(
            Comparator.comparing((Where where) -> where.began().orElseThrow())
                .thenComparing(where -> where.unit().value()))
        .toList();
  }

  /// The one where it began first, the others by chance.
  private List<Where> wards(Pattern pattern, Organization organization, Stage stage) {
    var first =
        pattern.began().stream()
            .flatMap(name -> stage.wards().stream().filter(ward -> ward.name().equals(name)));
    var others =
        stage.wards().stream()
            .filter(
                ward -> !pattern.organization().equals("farmers") || !PAVED.contains(ward.name()))
            .sorted(
                Comparator.comparingInt(ward ->
                    Dice.named("spread:" + pattern.key() + ":" + ward.id()).between(0, 999_999)));
    return Stream.concat(first, others)
        .distinct()
        .flatMap(ward ->
            organizations.wardUnit(organization.id(), ward.id(), stage.since()).stream()
                .map(unit -> new Where(ward, unit.id(), Optional.empty())))
        .toList();
  }

  private Actor city(Pattern pattern) {
    return Player.cityOfficer(organization(pattern)).actor();
  }

  private Organization organization(Pattern pattern) {
    return organizations.byCode(pattern.organization()).orElseThrow();
  }

  private void on(LocalDate day, Runnable deed) {
    var moment = clock.instantOf(day.atTime(MORNING));
    clock.during(moment.isAfter(clock.now()) ? clock.now() : moment, deed);
  }
}
