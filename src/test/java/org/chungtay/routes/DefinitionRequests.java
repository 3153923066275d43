package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Indicators and the words for them, of which only one that is new is ever approved.
@Component
class DefinitionRequests implements ValidRequests.Chapter {
  private static final String INDICATORS = "/administration/indicators";

  private final Visitors visitors;
  private final CityClock clock;

  DefinitionRequests(Visitors visitors, CityClock clock) {
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(INDICATORS, this::administrator);
    requests.get(INDICATORS + "/new", this::administrator);
    requests.post(INDICATORS, () -> indicator(administrator(), Ids.next()));
    requests.get(INDICATORS + "/{code}", () -> administrator("waste-bags"));
    requests.post(
        INDICATORS + "/{code}",
        () ->
            worded(administrator("waste-bags").needs(Kind.NEW_ID, "id", Ids.next()))
                .needs(Kind.DAY, "since", clock.today().plusDays(400))
                .line("reason", "Quyết định số 12", 300)
                .afterwards(this::dropAll));
    requests.post(INDICATORS + "/changes/{id}/approve", () -> administrator(written()));
    requests.post(INDICATORS + "/changes/{id}/drop", () -> administrator(written()));
  }

  private Valid indicator(Valid valid, UUID id) {
    return worded(valid.needs(Kind.NEW_ID, "id", id).needs(Kind.CHOICE, "code", code(id)))
        .line("unit-vi", "thùng", 30)
        .line("unit-en", "barrels", 30)
        .line("unit-ar", "برميل", 30)
        .needs(Kind.CHOICE, "rule", "sum")
        .needs(Kind.CHOICE, "about", "work")
        .needs(Kind.NUMBER, "decimals", "0")
        .line("reason", "Quyết định số 12", 300);
  }

  private Valid worded(Valid valid) {
    return valid
        .line("name-vi", "Thùng chứa nước mưa", 120)
        .line("name-en", "Rain barrels", 120)
        .line("name-ar", "براميل المطر", 120)
        .lines("definition-vi", "Số thùng đã đặt.", 1000)
        .lines("definition-en", "Barrels put up.", 1000)
        .lines("definition-ar", "براميل نُصبت.", 1000)
        .may(Kind.CHOICE, "sdg", "6.4");
  }

  /// Letters only: a code stands in addresses.
  private static String code(UUID id) {
    var letters = new StringBuilder("barrels-");
    id.toString().substring(24).chars().forEach(one -> letters.append((char) ('a' + one % 26)));
    return letters.toString();
  }

  private UUID written() {
    var id = Ids.next();
    var fields = new HashMap<String, String>();
    indicator(administrator(), id)
        .parts()
        .forEach(part -> fields.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8)));
    var _ = visitors.as("administrator", Access.INSTALLATION).post(INDICATORS, fields);
    return id;
  }

  /// One change of an indicator waits at a time.
  private void dropAll() {
    var keeper = visitors.as("administrator", Access.INSTALLATION);
    var list = keeper.get(INDICATORS).body();
    var open = java.util.regex.Pattern.compile("changes/([0-9a-f-]{36})/drop").matcher(list);
    while (open.find()) {
      var _ = keeper.post(INDICATORS + "/changes/" + open.group(1) + "/drop", java.util.Map.of());
    }
  }

  private Valid administrator(Object... variables) {
    return Valid.as("administrator", Access.INSTALLATION, variables);
  }
}
