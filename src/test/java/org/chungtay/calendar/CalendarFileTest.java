package org.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  @Test
  void writesAnEventThatAnotherCalendarReads() throws IOException, ParserException {
    var text = file(false).text();
    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART:20261129T000000Z\r\n", "UID:a@chungtay\r\n", "STATUS:CONFIRMED\r\n");
    var event = new CalendarBuilder().build(new StringReader(text)).getComponents().getFirst();
    assertThat(event.getProperty("SUMMARY").orElseThrow().getValue())
        .isEqualTo("Dọn rác; hồ, suối");
  }

  @Test
  void foldsLinesAt75Octets() {
    assertThat(file(false).text().split("\r\n"))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
  }

  @Test
  void aCancelledEventSaysSo() {
    assertThat(file(true).text()).contains("STATUS:CANCELLED");
  }

  private static CalendarFile file(boolean cancelled) {
    return new CalendarFile(
        "Thủy Xuân",
        List.of(
            new CalendarFile.Event(
                "a@chungtay",
                Instant.parse("2026-11-29T00:00:00Z"),
                Instant.parse("2026-11-29T02:00:00Z"),
                Instant.parse("2026-11-23T02:00:00Z"),
                "Dọn rác; hồ, suối",
                "Hồ Thủy Tiên",
                "Mang găng tay ".repeat(20).strip(),
                "https://chungtay.example.vn/t/abc",
                cancelled)));
  }
}
