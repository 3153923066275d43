package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;

/// A route that a filter answers instead of a controller, because most of its cost would be the
/// framework's. It declares its policy on its class (`@Open`, `@SignedIn`, `@Needs`) as controllers
/// do, keeps it itself, counts its own calls, and stands in the OpenAPI document by a customizer of
/// its own.
public interface HotDoor {
  HttpMethod method();

  /// As the OpenAPI document writes it: `/api/v1/things/{id}`.
  String path();

  /// Whether this door answers the request, which nothing else then sees.
  boolean answers(HttpServletRequest request);
}
