package org.chungtay.care.open311;

import static org.chungtay.care.open311.GeoReport.object;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.open311.GeoReport.Items;
import org.chungtay.care.voice.Located;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.Standing;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.evidence.Photos;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reports as the standard writes them. What everybody may not see on the pages is not here either:
/// words and photos only after release, positions to eleven metres.
@Component
class GeoReports {
  private final VoiceRows rows;
  private final VoiceRules rules;
  private final Photos photos;
  private final CityClock clock;

  GeoReports(VoiceRows rows, VoiceRules rules, Photos photos, CityClock clock) {
    this.rows = rows;
    this.rules = rules;
    this.photos = photos;
    this.clock = clock;
  }

  GeoReport discovery(Page page) {
    var endpoint =
        object(
            "specification",
            "http://wiki.open311.org/GeoReport_v2",
            "url",
            page.publicAddress("/open311/v2"),
            "changeset",
            "2026-11-28T00:00:00Z",
            "type",
            page.demonstration() ? "test" : "production",
            "formats",
            new Items("format", List.of("text/xml", "application/json")));
    return new GeoReport(
        "discovery",
        object(
            "changeset",
            "2026-11-28T00:00:00Z",
            "contact",
            page.t("care.open311.contact"),
            "key_service",
            page.t("care.open311.key-service"),
            "endpoints",
            new Items("endpoint", List.of(endpoint))));
  }

  GeoReport services(Page page) {
    return new GeoReport(
        "services",
        new Items(
            "service",
            rules.kinds(Sort.REPORT).stream()
                .map(kind ->
                    object(
                        "service_code", kind.code(),
                        "service_name", kind.name(page.language()),
                        "description",
                            page.t("care.open311.service", "name", kind.name(page.language())),
                        "metadata", false,
                        "type", "realtime",
                        "keywords", String.join(", ", kind.vi(), kind.en(), kind.ar()),
                        "group", page.t("care.reports")))
                .toList()));
  }

  /// None asks for more than the standard's own fields.
  GeoReport service(String code) {
    var kind = rules.kind(Sort.REPORT, code).orElseThrow(UnknownService::new);
    return new GeoReport(
        "service_definition",
        object("service_code", kind.code(), "attributes", new Items("attribute", List.of())));
  }

  GeoReport received(String reference, String notice) {
    return new GeoReport(
        "service_requests",
        new Items(
            "request",
            List.of(
                object(
                    "service_request_id", reference,
                    "service_notice", notice,
                    "account_id", null))));
  }

  GeoReport token(String token, String reference) {
    return new GeoReport(
        "service_requests",
        new Items("request", List.of(object("service_request_id", reference, "token", token))));
  }

  GeoReport one(String id, Page page) {
    var found = found(AskedRequests.one(id));
    if (found.isEmpty()) {
      throw new NotFound("voice");
    }
    return requests(found, page);
  }

  GeoReport requests(AskedRequests asked, Page page) {
    return requests(found(asked), page);
  }

  private List<Voice> found(AskedRequests asked) {
    return rows.where(asked.condition(), asked.parameters());
  }

  private GeoReport requests(List<Voice> found, Page page) {
    var ids = found.stream().map(Voice::id).toList();
    var touched = rows.touched(ids);
    var media = media(ids, page);
    return new GeoReport(
        "service_requests",
        new Items(
            "request",
            found.stream()
                .map(voice ->
                    request(
                        voice,
                        touched.getOrDefault(voice.id(), voice.receivedAt()),
                        media.getOrDefault(voice.id(), ""),
                        page))
                .toList()));
  }

  /// The first released photo of each.
  private Map<UUID, String> media(List<UUID> ids, Page page) {
    var media = new HashMap<UUID, String>();
    photos
        .released("voice", ids, AskedRequests.MOST * 4)
        .forEach(photo ->
            media.put(
                photo.subject().id(), page.publicAddress("/photos/" + photo.id() + "/large")));
    return media;
  }

  private Map<String, @Nullable Object> request(
      Voice voice, Instant touched, String media, Page page) {
    var latitude = voice.latitude();
    var longitude = voice.longitude();
    return object(
        "service_request_id", voice.reference(),
        "status", voice.state().open() ? "open" : "closed",
        "status_notes", notes(voice, page),
        "service_name", voice.kind(page),
        "service_code", voice.kind(),
        "description", voice.wordsShown() ? voice.words() : "",
        "agency_responsible", voice.unitName(),
        "service_notice", "",
        "requested_datetime", written(voice.receivedAt()),
        "updated_datetime", written(touched),
        "expected_datetime",
            voice.state().open()
                ? written(clock.instantOf(voice.due().plusDays(1).atStartOfDay().minusSeconds(1)))
                : "",
        "address", voice.where(),
        "address_id", voice.placeCode(),
        "zipcode", "",
        "lat", latitude == null ? null : Located.rough(latitude),
        "long", longitude == null ? null : Located.rough(longitude),
        "media_url", media);
  }

  private static String notes(Voice voice, Page page) {
    return voice.state() == Standing.REFUSED
        ? (page.t("care.refusal." + voice.refusalCode()) + " " + voice.refusalWords()).strip()
        : voice.answer();
  }

  private String written(Instant moment) {
    return OffsetDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), clock.zone())
        .format(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
