package org.chungtay.identity.cityaccount;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

  @Bean
  ProviderSettings accountProviderSettings(
      @Value("${CHUNGTAY_OIDC_ISSUER:}") String issuer,
      @Value("${CHUNGTAY_OIDC_CLIENT_ID:}") String clientId,
      @Value("${CHUNGTAY_OIDC_CLIENT_SECRET:}") String clientSecret,
      @Value("${CHUNGTAY_OIDC_NAME:OpenID}") String name) {
    return new ProviderSettings(issuer, clientId, clientSecret, name);
  }
}
