package org.chungtay.identity.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Limited;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Counts the calls of `@Limited` routes in this node's memory. With n nodes a caller may get n
/// times as far; what must hold exactly (tries of a code, codes to one phone) is counted in the
/// database instead.
final class CallLimits implements HandlerInterceptor {
  private static final int COUNTED_AT_MOST = 200_000;
  private static final Duration REMEMBERED = Duration.ofHours(2);

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(REMEMBERED).maximumSize(COUNTED_AT_MOST).build();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod route) {
      var limit = route.getMethodAnnotation(Limited.class);
      if (limit != null) {
        count(limit, route.getShortLogMessage() + " " + caller(request));
      }
    }
    return true;
  }

  private void count(Limited limit, String key) {
    var bucket = buckets.get(key, _ -> bucket(limit));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooManyCalls(
          Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMinutes(1).toMinutes());
    }
  }

  private static Bucket bucket(Limited limit) {
    var period = Duration.ofMinutes(limit.minutes());
    return Bucket.builder()
        .addLimit(limits -> limits.capacity(limit.calls()).refillGreedy(limit.calls(), period))
        .build();
  }

  private static String caller(HttpServletRequest request) {
    return request.getAttribute(Actor.class.getName()) instanceof Actor actor
        ? actor.person().toString()
        : request.getRemoteAddr();
  }
}
