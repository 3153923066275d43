package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.TestActivities;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From "what do you know of me" to being erased, on a cheap phone; an officer answers at a desk.
@ProductTest
class MyDataJourney {
  private static final UUID WARD = Ids.named("unit:women:19813");
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Members members;
  @Autowired TestActivities activities;
  @Autowired Attendances attendances;
  @Autowired Outbox outbox;
  @Autowired Scheduler scheduler;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void somebodySeesCorrectsTakesAlongAndErasesTheirData() {
    var phone = "0938" + String.format("%06d", Math.floorMod(System.nanoTime(), 1_000_000));
    var officer = visitors.as("officer", WARD).actor();
    var me = member(officer, phone);
    try (var screen = browsers.signedIn(Look.phone(Language.VI), me)) {
      screen.open("/me");
      screen.find("a[href='/me/data']").click();
      screen.looksRight("data");
      assertThat(screen.find("main").innerText()).contains(phone, officer.name());
      var file = screen.page().waitForDownload(() -> screen.find("a[href='/me/data.zip']").click());
      assertThat(file.suggestedFilename()).endsWith("my-data.zip");
      asksForTheRightName(screen);
      inArabic(me);
      answers(officer, me);
      screen.open("/me/data");
      assertThat(screen.find("main").innerText()).contains("Nguyễn Thị Ánh Tuyết Đúng");
      erases(screen, phone);
    }
    assertThat(people.find(me.person())).as("nothing happens before the wait is over").isPresent();
    carriedOut(me.person());
    try (var screen = browsers.signedIn(Look.phone(Language.VI), me)) {
      screen.open("/me/data");
      assertThat(screen.path()).startsWith("/sign-in");
    }
  }

  private Actor member(Actor officer, String phone) {
    var person =
        new NewPerson(
            PersonId.next(),
            "Nguyễn Thị Ánh Tuyết",
            Phone.parse(phone),
            Optional.empty(),
            Optional.empty());
    var id = people.register(person);
    consents.give(id, Consents.CONTACT, "form");
    consents.give(id, Consents.NAME, "form");
    members.join(officer, Ids.next(), id, UnitId.of(WARD), clock.today());
    var running = activities.running(WARD, 50);
    var there = attendances.register(running.id(), id, running.site());
    attendances.checkIn(
        officer,
        running.id(),
        List.of(new CheckIn(there.id(), running.site(), Way.TICKED, clock.now())));
    var _ = people.phoneOf(officer, id, "activity.notice");
    return new Actor(id, person.name());
  }

  private static void asksForTheRightName(Screen screen) {
    screen.open("/me/data/correct");
    screen.looksRight("data-correct");
    screen.find("a[href='/me/data/requests/new?kind=correct']").click();
    screen.find("main form button[type=submit]").click();
    screen.looksRight("data-ask-refused");
    screen.find("#field").selectOption("name");
    screen.find("#value").fill("Nguyễn Thị Ánh Tuyết Đúng");
    screen.find("main form button[type=submit]").click();
    screen.page().waitForURL("**/me/data/requests/*notice=*");
    screen.looksRight("data-request");
  }

  private void inArabic(Actor me) {
    try (var screen = browsers.signedIn(Look.phone(Language.AR), me)) {
      screen.open("/me/data");
      screen.looksRight("data");
      screen.open("/me/data/erase");
      screen.looksRight("data-erase");
    }
  }

  private void answers(Actor officer, Actor me) {
    try (var screen = browsers.signedIn(Look.desktop(Language.VI), officer)) {
      screen.open("/workbench");
      screen.find("[data-data-requests] a").click();
      screen.looksRight("data-register");
      screen.find("tr:has-text('" + me.name() + "') th a").last().click();
      screen.find("form[action$='/take'] button").click();
      screen.page().waitForURL("**notice=privacy.notice.taken");
      screen.looksRight("data-answer");
      screen.find("form[action$='/carry-out'] button").click();
      screen.page().waitForURL("**notice=privacy.notice.carried-out");
      assertThat(people.find(me.person()).orElseThrow().name()).endsWith("Đúng");
    }
    try (var screen =
        browsers.signedIn(Look.desktop(Language.AR), visitors.as("officer", WARD).actor())) {
      screen.open("/data-requests?closed=true");
      screen.looksRight("data-register-closed");
    }
  }

  private void erases(Screen screen, String phone) {
    screen.open("/me/data/erase");
    screen.looksRight("data-erase");
    screen.find("#understood").check();
    screen.find("main form button[type=submit]").click();
    screen.find("#code").waitFor();
    screen.looksRight("data-erase-code");
    screen.find("#code").fill(code(phone));
    screen.find("main form button[type=submit]").click();
    screen.page().waitForURL("**/me/data/requests/*notice=*");
    screen.looksRight("data-erase-waits");
  }

  private String code(String phone) {
    return outbox.waiting(1000).stream()
        .filter(message -> message.to().equals(phone))
        .flatMap(message -> CODE.matcher(message.text()).results().map(found -> found.group()))
        .findFirst()
        .orElseThrow();
  }

  /// As if the days of the wait had gone by: the job of every quarter of an hour does the rest.
  private void carriedOut(PersonId person) {
    jdbc.sql(
            "update privacy.request set carry_out_at = :now where person = :person and kind = 'ERASE'")
        .param("now", clock.now().atOffset(ZoneOffset.UTC))
        .param("person", person.value())
        .update();
    scheduler.reschedule(
        TaskInstanceId.of("privacy-erasures", RecurringTask.INSTANCE), Instant.now());
    for (int waited = 0; waited < 60 && people.find(person).isPresent(); waited++) {
      sleep();
    }
    assertThat(people.find(person)).isEmpty();
  }

  private static void sleep() {
    try {
      Thread.sleep(Duration.ofMillis(500));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
