package org.chungtay.territory.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Compression;
import org.chungtay.shared.web.Open;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The outlines that maps refer to. Under their own fingerprint they may be kept for a year; an
/// older page's fingerprint gets today's outlines, to be kept by nobody.
@Controller
@Open
class OutlinePictures {
  private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

  private final KnownBoundaries boundaries;

  OutlinePictures(KnownBoundaries boundaries) {
    this.boundaries = boundaries;
  }

  @GetMapping("/maps/{since:\\d{4}-\\d{2}-\\d{2}}/{print:[0-9a-f]{24}}.svg")
  ResponseEntity<byte[]> outlines(
      @PathVariable String since, @PathVariable String print, HttpServletRequest request) {
    var picture = day(since).flatMap(boundaries::picture).orElseThrow(() -> new NotFound("map"));
    var kept =
        picture.print().equals(print)
            ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
            : CacheControl.noCache();
    var answer =
        ResponseEntity.ok()
            .contentType(SVG)
            .cacheControl(kept)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return Compression.takenBy(request)
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(picture.compressed())
        : answer.body(picture.plain());
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
