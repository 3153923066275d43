package org.chungtay.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.time.CityClock;

/// What every template is given beside its model: the reader's language and how it writes numbers
/// and days, the address, the frame. Templates call it `page`.
public final class Page {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Messages messages;
  private final Assets assets;
  private final CityClock clock;
  private final PageRequest request;

  Page(Messages messages, Assets assets, CityClock clock, PageRequest request) {
    this.messages = messages;
    this.assets = assets;
    this.clock = clock;
    this.request = request;
  }

  public Language language() {
    return request.language();
  }

  public Viewer viewer() {
    return request.viewer();
  }

  /// Whether this installation shows invented data; then every page says so, unmistakably.
  public boolean demonstration() {
    return request.demonstration();
  }

  /// Percent of the invented data that is there; 100 when nothing is being made.
  public int made() {
    return request.made();
  }

  /// A title as it is shown away from its page, in a list of tabs or below a link in Zalo, where
  /// the page's own mark is not seen.
  public String marked(String title) {
    return demonstration() ? t("shared.demonstration.short") + ": " + title : title;
  }

  /// Path and query of this page, for language links and for coming back after sign-in.
  public String address() {
    return request.address();
  }

  /// The page's address as others can open it, for share links, QR codes and `canonical`.
  public String publicAddress(String path) {
    return request.origin() + path;
  }

  /// Whether that address is of this computer only: what is printed with it leads nobody here.
  public boolean onlyHere() {
    var host = URI.create(request.origin()).getHost();
    return host != null
        && (host.equals("localhost") || host.equals("[::1]") || host.startsWith("127."));
  }

  /// The one address of this page in the reader's language, for search engines and share links: a
  /// notice is not part of it.
  public String canonical() {
    var address = in(language()).replaceAll("([?&])notice=[^&]*&", "$1");
    return publicAddress(
        language() == Language.VI ? address.replaceAll("[?&]lang=vi$", "") : address);
  }

  /// This page in another language, at an address that can be shared.
  public String in(Language language) {
    var address = request.address().replaceAll("([?&])lang=[a-z]*(&|$)", "$1");
    address =
        address.endsWith("?") || address.endsWith("&")
            ? address
            : address + (address.contains("?") ? "&" : "?");
    return address + "lang=" + language.tag();
  }

  /// A stylesheet, script or picture of the product, at an address that changes with its content.
  public String asset(String path) {
    return assets.address(path);
  }

  public String t(String key) {
    return messages.text(language(), key, Map.of());
  }

  /// `t("activity.joined", "name", name, "count", 3)`: arguments by name.
  public String t(String key, Object... namesAndValues) {
    var arguments = new HashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return messages.text(language(), key, arguments);
  }

  public String refusal(FieldRefusal refusal) {
    return messages.text(language(), "refusal." + refusal.code(), refusal.arguments());
  }

  /// A number as the reader's language writes it: 12.345,6 in Vietnamese.
  public String number(Number number) {
    return Numbers.written(language(), number, 2);
  }

  public String number(BigDecimal number, int digits) {
    return Numbers.written(language(), number, digits);
  }

  /// A number in at most four figures, where there is no room for it in full: 12k, 3,4tr.
  public String brief(BigDecimal number) {
    if (number.abs().compareTo(THOUSAND) < 0) {
      return number(number, number.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0);
    }
    var millions = number.abs().compareTo(MILLION) >= 0;
    var shown = number.divide(millions ? MILLION : THOUSAND, 1, RoundingMode.HALF_UP);
    var digits = shown.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
    return number(shown, digits) + t(millions ? "shared.millions" : "shared.thousands");
  }

  /// 25/12/2026, in all three languages; Arabic readers of Huế see Western digits in dates.
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String day(Instant instant) {
    return DAY.format(clock.at(instant));
  }

  /// 12/2026, as days are written.
  public String month(LocalDate anyDay) {
    return MONTH.format(anyDay);
  }

  public String time(Instant instant) {
    return TIME.format(clock.at(instant));
  }

  /// Chủ nhật.
  public String weekdayName(Instant instant) {
    return DateTimeFormatter.ofPattern("EEEE", language().locale()).format(clock.at(instant));
  }

  /// Chủ nhật, 25/12/2026.
  public String weekday(Instant instant) {
    return t("shared.weekday", "name", weekdayName(instant), "day", day(instant));
  }

  /// Chủ nhật, 25/12/2026.
  public String weekday(LocalDate day) {
    var name = DateTimeFormatter.ofPattern("EEEE", language().locale()).format(day);
    return t("shared.weekday", "name", name, "day", day(day));
  }

  public LocalDate today() {
    return clock.today();
  }

  public Instant now() {
    return clock.now();
  }

  public List<Language> languages() {
    return List.of(Language.values());
  }

  /// What has just changed, said once after an action (empty when nothing was said).
  public String notice() {
    return request.notice().isEmpty() ? "" : t(request.notice());
  }
}
