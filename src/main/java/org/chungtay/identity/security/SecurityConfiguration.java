package org.chungtay.identity.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// Headers and origins. Who may call what is decided by each route's own policy, not here.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String CONTENT =
      "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; "
          + "base-uri 'self'; form-action 'self'; frame-ancestors ";
  private static final String DEVICES =
      "camera=(self), geolocation=(self), publickey-credentials-create=(self), "
          + "publickey-credentials-get=(self), microphone=(), payment=(), usb=()";

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, @Value("${CHUNGTAY_FRAME_ANCESTORS:'none'}") String frames)
      throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers -> write(headers, frames))
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .build();
  }

  /// Without one, Spring Boot would invent a user and print a password for it.
  @Bean
  AuthenticationManager nobodySignsInByPassword() {
    return authentication -> {
      throw noPasswords();
    };
  }

  private static AuthenticationException noPasswords() {
    return new AuthenticationServiceException("there are no passwords");
  }

  /// `frame-ancestors` says what `X-Frame-Options` would, and can name the city's own app.
  private static void write(HeadersConfigurer<HttpSecurity> headers, String frames) {
    headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT + frames))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
        .addHeaderWriter((request, response) -> {
          if (!response.containsHeader(HttpHeaders.VARY)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
          }
        });
  }
}
