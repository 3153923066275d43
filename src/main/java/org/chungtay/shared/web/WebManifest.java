package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets a phone keep the product on its first screen, with its own name and picture.
@RestController
class WebManifest {
  private final PageFactory pages;

  WebManifest(PageFactory pages) {
    this.pages = pages;
  }

  @Open
  @GetMapping("/manifest.webmanifest")
  ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request) {
    var page = pages.of(request);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/manifest+json"))
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(
            Map.of(
                "name", page.marked(page.t("shared.product")),
                "short_name", page.t("shared.product"),
                "description", page.marked(page.t("shared.description")),
                "lang", page.language().tag(),
                "dir", page.language().direction(),
                "start_url", "/",
                "display", "minimal-ui",
                "background_color", "#ffffff",
                "theme_color", "#4a2766",
                "icons",
                    List.of(
                        icon(page, "/assets/icon-192.png", "192x192"),
                        icon(page, "/assets/icon-512.png", "512x512"))));
  }

  private static Map<String, String> icon(Page page, String path, String sizes) {
    return Map.of("src", page.asset(path), "sizes", sizes, "type", "image/png");
  }
}
