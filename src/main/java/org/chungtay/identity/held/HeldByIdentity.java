package org.chungtay.identity.held;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.Phone;
import org.chungtay.identity.held.HeldRows.GivenConsent;
import org.chungtay.identity.held.HeldRows.Profile;
import org.chungtay.identity.held.HeldRows.Way;
import org.chungtay.identity.session.Device;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// First in what people read of themselves.
@Component
@Order(1)
class HeldByIdentity implements PersonalRecords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final HeldRows rows;
  private final ForgottenPeople forgotten;
  private final Messages messages;
  private final CityClock clock;

  HeldByIdentity(HeldRows rows, ForgottenPeople forgotten, Messages messages, CityClock clock) {
    this.rows = rows;
    this.forgotten = forgotten;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    var say = new Say(reading.language());
    return List.of(
        new Section(
            "profile", say.text("identity.held.profile"), profile(person, reading.whole(), say)),
        new Section("consents", say.text("identity.held.consents"), consents(person, say)),
        new Section("ways", say.text("identity.held.ways"), ways(person, say)),
        new Section("stand-ins", say.text("identity.held.stand-ins"), standIns(person, say)),
        new Section("reads", say.text("identity.held.reads"), reads(person, say)));
  }

  @Override
  public void forget(Collection<Forgotten> people) {
    forgotten.forget(people);
  }

  private List<Entry> profile(PersonId person, boolean whole, Say say) {
    return rows.profile(person).map(one -> profile(one, whole, say)).orElse(List.of());
  }

  private List<Entry> profile(Profile one, boolean whole, Say say) {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(one.registeredAt(), say.text("identity.held.name"), one.name()));
    number(one.phone(), whole)
        .ifPresent(number -> entries.add(say.field("identity.held.phone", number)));
    if (one.born() != null) {
      entries.add(say.field("identity.held.born", one.born().toString()));
    }
    if (one.guardianName() != null) {
      entries.add(say.field("identity.held.guardian", one.guardianName()));
    }
    number(one.guardianPhone(), whole)
        .ifPresent(number -> entries.add(say.field("identity.held.guardian-phone", number)));
    Optional.ofNullable(one.language())
        .flatMap(Language::ofTag)
        .ifPresent(
            language -> entries.add(say.field("identity.held.language", language.ownName())));
    return entries;
  }

  private static Optional<String> number(Optional<Phone> phone, boolean whole) {
    return phone.map(known -> whole ? known.national() : known.masked());
  }

  private List<Entry> consents(PersonId person, Say say) {
    return rows.consents(person, say.language().tag()).stream()
        .map(given -> new Entry(given.givenAt(), given.title(), consent(given, say)))
        .toList();
  }

  private String consent(GivenConsent given, Say say) {
    var until = given.withdrawnAt();
    return say.text(
        until == null ? "identity.held.consent" : "identity.held.consent.withdrawn",
        Map.of(
            "wording", given.wording(),
            "version", given.version(),
            "means", say.text("identity.held.means." + given.means()),
            "until", until == null ? "" : DAY.format(clock.dayOf(until))));
  }

  private List<Entry> ways(PersonId person, Say say) {
    return rows.ways(person).stream()
        .map(way -> new Entry(way.since(), say.text("identity.way." + way.kind()), label(way, say)))
        .toList();
  }

  /// A session keeps what the browser says: in words first, and as it is kept.
  private String label(Way way, Say say) {
    return way.session() && !way.label().isEmpty()
        ? Device.words(way.label(), say.language(), messages) + " · " + way.label()
        : way.label();
  }

  private List<Entry> standIns(PersonId person, Say say) {
    return rows.standIns(person).stream()
        .map(one ->
            new Entry(
                one.givenAt(),
                say.text(
                    one.given()
                        ? "identity.held.stand-in.given"
                        : "identity.held.stand-in.received",
                    Map.of("other", named(one.other(), say))),
                DAY.format(one.firstDay())
                    + " – "
                    + DAY.format(one.lastDay())
                    + (one.why().isEmpty() ? "" : " · " + one.why())))
        .toList();
  }

  private static String named(String name, Say say) {
    return name.isEmpty() ? say.text("identity.held.somebody") : name;
  }

  private List<Entry> reads(PersonId person, Say say) {
    return rows.reads(person).stream()
        .map(read ->
            new Entry(
                read.at(),
                named(read.reader(), say),
                say.text(deed(read.deed()), Map.of("why", why(read.why(), say)))))
        .toList();
  }

  private static String deed(String deed) {
    return "identity.held.read." + deed.substring(deed.indexOf('.') + 1);
  }

  /// Reasons of the product itself are codes, those of people their own words.
  private String why(String why, Say say) {
    return messages.find(say.language(), "identity.why." + why, Map.of()).orElse(why);
  }

  private final class Say {
    private final Language language;

    Say(Language language) {
      this.language = language;
    }

    Language language() {
      return language;
    }

    String text(String key) {
      return messages.text(language, key, Map.of());
    }

    String text(String key, Map<String, Object> arguments) {
      return messages.text(language, key, arguments);
    }

    Entry field(String key, String value) {
      return new Entry(null, text(key), value);
    }
  }
}
