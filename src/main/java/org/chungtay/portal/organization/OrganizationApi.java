package org.chungtay.portal.organization;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.web.Open;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The organisations, by the codes that figures and activities name them by.
@RestController
@Open
@RequestMapping(path = "/api/v1/organizations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "organizations")
class OrganizationApi {
  private final Organizations organizations;

  OrganizationApi(Organizations organizations) {
    this.organizations = organizations;
  }

  @GetMapping
  @Operation(summary = "All organisations in force with their names in three languages")
  AllOrganizations organizations() {
    return new AllOrganizations(organizations.all().stream().map(ShownOrganization::of).toList());
  }

  record AllOrganizations(List<ShownOrganization> organizations) {}

  /// @param address path of the page about it
  record ShownOrganization(
      String code, Map<String, String> names, Map<String, String> shortNames, String address) {
    static ShownOrganization of(Organization one) {
      return new ShownOrganization(
          one.code(), one.names(), one.shortNames(), "/organizations/" + one.code());
    }
  }
}
