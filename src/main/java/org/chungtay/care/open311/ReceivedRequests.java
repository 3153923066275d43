package org.chungtay.care.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Intake.Received;
import org.chungtay.care.voice.Sent;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A report by a program goes the way of every other. Name, telephone, e-mail and device of whoever
/// sends it are not read, whatever the standard allows. A `media_url` is never fetched: whoever
/// could name an address for this server to open could reach what stands behind it (SSRF). It is
/// kept as text for officers.
@Component
class ReceivedRequests {
  private static final int LONGEST_WORDS = 4000;
  private static final int LONGEST_WHERE = 200;
  private static final int LONGEST_URL = 1000;

  /// What makes two of them one: sent again by the same program on the same day.
  private static final List<String> TELLING =
      List.of(
          "service_code",
          "lat",
          "long",
          "address_string",
          "address_id",
          "description",
          "media_url");

  private final Intake intake;
  private final ProgramKeys keys;
  private final VoiceRules rules;
  private final Places places;
  private final Territory territory;
  private final Vault vault;
  private final CityClock clock;

  ReceivedRequests(
      Intake intake,
      ProgramKeys keys,
      VoiceRules rules,
      Places places,
      Territory territory,
      Vault vault,
      CityClock clock) {
    this.intake = intake;
    this.keys = keys;
    this.rules = rules;
    this.places = places;
    this.territory = territory;
    this.vault = vault;
    this.clock = clock;
  }

  /// @param mine whether a key was sent: then whoever sent it may be told the sender's address
  record Done(Received received, boolean mine) {}

  Done receive(Form form, Page page, HttpServletRequest request) throws IOException {
    var key = keys.known(form.one("api_key").strip());
    var sent = read(form, key, page);
    keys.requireRoom(key);
    var link = page.publicAddress("/reports/work");
    return new Done(intake.receive(sent, List.of(), link), key.isPresent());
  }

  private Sent read(Form form, Optional<UUID> key, Page page) {
    var code = service(form);
    var words = form.lines("description", LONGEST_WORDS);
    var media = media(form);
    if (words.isEmpty() && media == null && form.refusal("description").isEmpty()) {
      form.refuse("description", "needed");
    }
    var text = form.lineOrEmpty("address_string", LONGEST_WHERE);
    var spot = spot(form, text);
    form.check();
    return new Sent(
        secret(form, key),
        Sort.REPORT,
        code,
        spot.place(),
        spot.area(),
        Optional.empty(),
        false,
        spot.latitude(),
        spot.longitude(),
        text,
        words,
        page.language(),
        key.orElse(null),
        media);
  }

  private String service(Form form) {
    var code = form.one("service_code").strip();
    if (code.isEmpty()) {
      throw new InvalidInput("service_code", "needed");
    }
    return rules.kind(Sort.REPORT, code).orElseThrow(UnknownService::new).code();
  }

  private record Spot(
      AreaId area, @Nullable UUID place, @Nullable Double latitude, @Nullable Double longitude) {}

  /// The code on a place's sign, a position, or words that name one ward.
  private Spot spot(Form form, String text) {
    var place =
        Optional.of(form.one("address_id"))
            .filter(code -> !code.isBlank())
            .flatMap(places::byCode)
            .filter(one -> one.state() != Place.State.PROPOSED);
    if (place.isPresent()) {
      var one = place.get();
      return new Spot(
          one.area(), one.id().value(), one.middle().latitude(), one.middle().longitude());
    }
    var latitude = degrees(form, "lat", 90);
    var longitude = degrees(form, "long", 180);
    if (latitude.isPresent() && longitude.isPresent()) {
      var area = territory.communeAt(latitude.get(), longitude.get(), clock.today());
      if (area.isEmpty()) {
        form.refuse("lat", "outside-the-city");
      }
      return new Spot(id(area), null, latitude.get(), longitude.get());
    }
    var named = named(text);
    if (named.isEmpty() && form.refusals().isEmpty()) {
      form.refuse(text.isEmpty() ? "lat" : "address_string", "no-such-spot");
    }
    return new Spot(id(named), null, null, null);
  }

  private static AreaId id(Optional<Area> area) {
    return area.map(Area::id).orElse(AreaId.of(new UUID(0, 0)));
  }

  /// The one ward that the words name; the longest name, where one name holds another.
  private Optional<Area> named(String text) {
    var folded = " " + Folded.of(text) + " ";
    var all =
        territory.communes(territory.city().id(), clock.today()).stream()
            .filter(ward -> folded.contains(" " + Folded.of(ward.name()) + " "))
            .collect(Collectors.groupingBy(ward -> ward.name().length()));
    return all.keySet().stream()
        .max(Comparator.naturalOrder())
        .map(all::get)
        .filter(longest -> longest.size() == 1)
        .map(List::getFirst);
  }

  private static Optional<Double> degrees(Form form, String field, int most) {
    var text = form.one(field).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches("-?\\d{1,3}(\\.\\d{1,20})?") && Math.abs(Double.parseDouble(text)) <= most) {
      return Optional.of(Double.parseDouble(text));
    }
    form.refuse(field, "not-a-number");
    return Optional.empty();
  }

  private static @Nullable String media(Form form) {
    var text = form.lineOrEmpty("media_url", LONGEST_URL);
    if (text.isEmpty()) {
      return null;
    }
    try {
      var address = URI.create(text);
      if (address.getHost() != null
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
        return text;
      }
    } catch (IllegalArgumentException notAnAddress) {
      form.refuse("media_url", "not-an-address");
      return null;
    }
    form.refuse("media_url", "not-an-address");
    return null;
  }

  /// Without a key nobody knows who sent it before: each is its own.
  private String secret(Form form, Optional<UUID> key) {
    var told =
        key.map(id ->
                id
                    + "\n"
                    + clock.today()
                    + "\n"
                    + TELLING.stream().map(form::value).collect(Collectors.joining("\n")))
            .orElseGet(vault::newToken);
    return Sent.PROGRAM + HexFormat.of().formatHex(vault.digest("open311.request", told));
  }
}
