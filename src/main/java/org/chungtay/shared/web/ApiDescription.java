package org.chungtay.shared.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The head of `/api/openapi.json`; the routes describe themselves.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  /// Addresses are relative: the same description holds wherever it is read.
  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .servers(List.of(new Server().url("/")))
        .info(
            new Info()
                .title("Chung Tay")
                .version("1")
                .description(
                    "What a city's organisations do together, and what came of it. Refusals are problems of RFC 9457; their `code` is stable.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
  }
}
