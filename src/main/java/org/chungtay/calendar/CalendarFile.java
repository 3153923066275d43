package org.chungtay.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Events as a calendar file or feed (RFC 5545), times in UTC: every calendar reads those alike.
///
/// @param name how calendars call a feed they subscribe to
public record CalendarFile(String name, List<Event> events) {
  public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

  /// @param uid stable for the life of the event, so that a changed one replaces itself
  /// @param stamp when this was said; a later one wins
  /// @param place where, in words; empty if unknown
  /// @param words more about it; empty if nothing
  /// @param address absolute address of its page
  /// @param sequence raised by every change, so that a calendar knows the newer of two (RFC 5545)
  public record Event(
      String uid,
      Instant start,
      Instant end,
      Instant stamp,
      String title,
      String place,
      String words,
      String address,
      boolean cancelled,
      int sequence) {

    public Event(
        String uid,
        Instant start,
        Instant end,
        Instant stamp,
        String title,
        String place,
        String words,
        String address,
        boolean cancelled) {
      this(uid, start, end, stamp, title, place, words, address, cancelled, 0);
    }
  }

  public String text() {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Chung Tay//Chung Tay//VI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    events.forEach(event -> calendar.add(component(event)));
    var text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static VEvent component(Event event) {
    var component = new VEvent(false);
    component.add(new Uid(event.uid()));
    component.add(new DtStamp(event.stamp()));
    component.add(new DtStart<>(event.start()));
    component.add(new DtEnd<>(event.end()));
    component.add(new Sequence(event.sequence()));
    component.add(new Summary(event.title()));
    component.add(new Url(URI.create(event.address())));
    component.add(
        event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    if (!event.place().isEmpty()) {
      component.add(new Location(event.place()));
    }
    if (!event.words().isEmpty()) {
      component.add(new Description(event.words()));
    }
    return component;
  }
}
