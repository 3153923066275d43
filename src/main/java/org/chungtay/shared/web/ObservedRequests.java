package org.chungtay.shared.web;

import io.micrometer.observation.ObservationPredicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/// Every request is timed for the metrics, except at hot doors, which count themselves: at a gate
/// the timing of a request cost as much as recording it.
@Configuration(proxyBeanMethods = false)
class ObservedRequests {

  @Bean
  ObservationPredicate hotDoorsCountThemselves(ObjectProvider<HotDoor> doors) {
    return (_, context) ->
        !(context instanceof ServerRequestObservationContext request)
            || doors.stream().noneMatch(door -> isFor(door, request));
  }

  private static boolean isFor(HotDoor door, ServerRequestObservationContext context) {
    var request = context.getCarrier();
    return request != null && door.answers(request);
  }
}
