package org.chungtay.care.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.chungtay.calendar.CalendarFile;
import org.chungtay.care.feed.FeedTurns.Line;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// One's turns in the calendar of one's phone, at an address that nobody else has. A turn that
/// somebody else took over leaves it, one of an amnesty week is crossed out.
@Controller
class TurnFeedPages {
  private static final String MINE = "/my/turns";
  private static final Duration LASTS = Duration.ofHours(1);

  private final TurnFeeds feeds;
  private final FeedTurns turns;
  private final People people;
  private final Messages messages;
  private final PageFactory pages;
  private final CityClock clock;

  TurnFeedPages(
      TurnFeeds feeds,
      FeedTurns turns,
      People people,
      Messages messages,
      PageFactory pages,
      CityClock clock) {
    this.feeds = feeds;
    this.turns = turns;
    this.people = people;
    this.messages = messages;
    this.pages = pages;
    this.clock = clock;
  }

  @SignedIn
  @PostMapping(MINE + "/calendar")
  @FormPage(MINE)
  ModelAndView make(Actor actor, Form form) {
    feeds.make(actor.person());
    return Pages.changed(MINE, "care.feed.notice.made");
  }

  @SignedIn
  @PostMapping(MINE + "/calendar/withdraw")
  @FormPage(MINE)
  ModelAndView withdraw(Actor actor, Form form) {
    feeds.withdraw(actor.person());
    return Pages.changed(MINE, "care.feed.notice.withdrawn");
  }

  @Open
  @GetMapping("/calendar/turns/{token}.ics")
  ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
    var person = feeds.person(token).orElseThrow(() -> new NotFound("calendar"));
    var page = pages.of(request);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.inline(page, "turns.ics"))
        .cacheControl(CacheControl.noStore())
        .body(file(person, page));
  }

  /// In the language in which the person is written to: a calendar asks in none.
  private String file(PersonId person, Page page) {
    var language = people.language(person);
    var name = messages.text(language, "care.mine.title", Map.of());
    var events = turns.of(person).stream().map(line -> event(line, language, page)).toList();
    return new CalendarFile(page.marked(name), events).text();
  }

  private CalendarFile.Event event(Line line, Language language, Page page) {
    var start = clock.instantOf(line.day().atTime(line.moment()));
    return new CalendarFile.Event(
        line.id() + "@chungtay",
        start,
        start.plus(LASTS),
        clock.now(),
        page.marked(messages.text(language, "care.feed.event", Map.of("place", line.name()))),
        line.name() + ", " + line.ward(),
        words(line, language, page),
        page.publicAddress(MINE),
        line.excused(),
        line.version());
  }

  /// What to bring, and where it is on the map.
  private String words(Line line, Language language, Page page) {
    return messages.text(
        language,
        "care.feed.words",
        Map.of(
            "group", line.groupName(),
            "bring", line.bring().isEmpty() ? "–" : line.bring(),
            "map", page.publicAddress("/places/" + line.place())));
  }
}
