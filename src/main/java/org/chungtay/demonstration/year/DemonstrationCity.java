package org.chungtay.demonstration.year;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chungtay.demonstration.Scene;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.care.CareYear;
import org.chungtay.demonstration.cast.Casting;
import org.chungtay.demonstration.cast.Changes;
import org.chungtay.demonstration.cast.GroupLeaders;
import org.chungtay.demonstration.cast.Sections;
import org.chungtay.demonstration.cast.Volunteers;
import org.chungtay.launch.Progress;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Making;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Builds the demonstration city once the product answers, nearest days first, and says how far it
/// is. Every night it plays what the day before brought, and at a start the weeks since the last.
@Component
@ConditionalOnBooleanProperty("chungtay.demonstration")
class DemonstrationCity {
  private static final String ACTIVITIES = "activities";
  private static final String QUIETLY = "";
  private static final int AT_ONCE = 4;
  private static final int SAID_EVERY = 40;
  private static final LocalTime EARLY = LocalTime.of(3, 30);
  private static final Duration LONGEST_ITEM = Duration.ofSeconds(20);

  private final Casting casting;
  private final Sections sections;
  private final GroupLeaders leaders;
  private final Performance performance;
  private final Histories histories;
  private final Changes changes;
  private final CareYear care;
  private final Making making;
  private final Territory territory;
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final String wanted;
  private final Thread builder = Thread.ofVirtual().name("demonstration").unstarted(this::live);
  private final Parts parts;
  private final CountDownLatch stop = new CountDownLatch(1);

  DemonstrationCity(
      Casting casting,
      Sections sections,
      GroupLeaders leaders,
      Performance performance,
      Histories histories,
      Changes changes,
      CareYear care,
      Making making,
      Territory territory,
      TransactionOperations transactions,
      JdbcClient jdbc,
      CityClock clock,
      @Value("${chungtay.demonstration-city}") String wanted) {
    this.casting = casting;
    this.sections = sections;
    this.leaders = leaders;
    this.performance = performance;
    this.histories = histories;
    this.changes = changes;
    this.care = care;
    this.making = making;
    this.territory = territory;
    this.parts = new Parts(transactions, jdbc, stop);
    this.jdbc = jdbc;
    this.clock = clock;
    this.wanted = wanted;
  }

  @EventListener(ApplicationReadyEvent.class)
  void whenReady() {
    builder.start();
  }

  /// What is being made is finished before the database goes away; the rest is made at the next
  /// start.
  @EventListener(ContextClosedEvent.class)
  void whenStopping() throws InterruptedException {
    stop.countDown();
    var _ = builder.isAlive() && builder.join(LONGEST_ITEM);
  }

  private void live() {
    try {
      do {
        build();
      } while (!stop.await(untilTomorrow().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration untilTomorrow() {
    var morning = clock.today().plusDays(1).atTime(EARLY);
    return Duration.between(clock.now(), clock.instantOf(morning));
  }

  private boolean stopping() {
    return stop.getCount() == 0;
  }

  private void build() {
    parts.begin();
    var city = begun();
    var begun = city.day();
    var size = Size.valueOf(city.size());
    var today = clock.today();
    var wards = Casting.shownFirst(territory.communes(territory.city().id(), begun));
    var since = begun.minusYears(1).minusDays(30);
    var until = begun.plusYears(10);
    var _ = parts.once(Ids.named("demonstration:city"), () -> casting.city(since, until));
    all(
        "people",
        wards,
        ward -> Ids.named("demonstration:ward:" + ward.id()),
        ward -> casting.ward(ward, size.volunteers(), since, until));
    var _ = parts.once(Ids.named("demonstration:sections"), () -> sections.ofTheCity(since));
    var scripts = size.scripts(wards, begun, today);
    all(ACTIVITIES, scripts, Script::played, performance::play);
    groups(size.withGroups(wards), since);
    changes(wards.subList(0, 2), size.volunteers(), since, begun);
    var stage = new Stage(wards, size.withGroups(wards), since, begun, today);
    histories.ofActivities(stage, scripts).forEach(this::act);
    cared(stage.cared(), since, begun, today);
    Progress.say("demonstration city: models, pledges, what citizens say, lots");
    histories.ofCare(stage).forEach(this::act);
    making.reached(100);
    if (!stopping()) {
      Progress.say("demonstration city: " + outcome(parts.missing()));
    }
  }

  private static String outcome(int missing) {
    return missing == 0
        ? "everything is there"
        : missing + " parts could not be made; they are tried again tomorrow and at the next start";
  }

  private void act(List<Scene> scenes) {
    all(QUIETLY, scenes, Scene::id, scene -> scene.play().run());
  }

  private void groups(List<Area> wards, LocalDate since) {
    all(
        "wards with their groups",
        wards,
        ward -> Ids.named("demonstration:groups:" + ward.id()),
        ward -> sections.of(ward, since));
    all(
        "wards whose groups have leaders",
        wards,
        ward -> Ids.named("demonstration:leaders:" + ward.id()),
        ward -> leaders.of(ward, since));
  }

  private void cared(List<Area> wards, LocalDate since, LocalDate begun, LocalDate today) {
    all(
        "wards with what their groups look after",
        wards,
        ward -> Ids.named("demonstration:lanes:" + ward.id()),
        ward -> care.adopted(ward, since, begun));
    var _ = parts.once(Ids.named("demonstration:flood"), () -> care.flooded(wards, begun));
    for (var monday : CareYear.mondays(begun, today)) {
      var night = Ids.named("demonstration:care:" + monday);
      if (!parts.made(night)) {
        all(
            QUIETLY,
            wards,
            ward -> Ids.named("demonstration:care:" + monday + ":" + ward.id()),
            ward -> care.lived(ward, monday, since, begun));
        var _ = parts.once(night, () -> care.slept(monday));
      }
    }
  }

  /// Each for itself: one that cannot be made does not hold up the others.
  private void changes(List<Area> shown, Volunteers volunteers, LocalDate since, LocalDate begun) {
    for (var ward : shown) {
      var _ =
          parts.once(
              Ids.named("demonstration:merged:" + ward.id()),
              () -> changes.merged(ward, volunteers, since, begun));
      var _ = parts.once(Ids.named("demonstration:away:" + ward.id()), () -> changes.away(ward));
    }
    var _ =
        parts.once(
            Ids.named("demonstration:moved"),
            () -> changes.moved(shown.getFirst(), shown.getLast(), volunteers, since, begun));
  }

  /// What was begun stays the same after a restart, or the year would shift.
  private Begun begun() {
    var _ =
        jdbc.sql(
                """
                insert into demonstration.begun (day, size) values (:day, :size)
                on conflict do nothing
                """)
            .param("day", clock.today())
            .param("size", wanted.toUpperCase(Locale.ROOT))
            .update();
    return jdbc.sql("select day, size from demonstration.begun")
        .query(Sql.rows(Begun.class))
        .single();
  }

  record Begun(LocalDate day, String size) {}

  private <T> void all(String what, List<T> items, Function<T, UUID> id, Consumer<T> make) {
    var done = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      for (var item : items) {
        threads.execute(() -> {
          boolean made = parts.once(id.apply(item), () -> make.accept(item));
          int count = made ? done.incrementAndGet() : done.get();
          if (made
              && !what.isEmpty()
              && !stopping()
              && (count % step(items) == 0 || count == items.size())) {
            Progress.say("demonstration city: %d of %d %s".formatted(count, items.size(), what));
            told(what, count, items.size());
          }
        });
      }
    }
  }

  /// Pages say how far the activities are, which take nearly all of the time.
  private void told(String what, int count, int all) {
    if (what.equals(ACTIVITIES)) {
      making.reached(count * 100 / all);
    }
  }

  /// Twenty lines or so, however many there are.
  private static int step(List<?> items) {
    return Math.max(SAID_EVERY, items.size() / 20 / SAID_EVERY * SAID_EVERY);
  }
}
