package org.chungtay.portal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Whose something is and where, in the reader's words and as a filter.
@Component
public class ScopeNames {
  private final Organizations organizations;
  private final Territory territory;

  ScopeNames(Organizations organizations, Territory territory) {
    this.organizations = organizations;
    this.territory = territory;
  }

  /// @param areas that are to be named
  public Names of(Collection<AreaId> areas) {
    return new Names(
        organizations.all().stream()
            .collect(Collectors.toMap(Organization::id, Function.identity())),
        territory.all(areas.stream().distinct().toList()));
  }

  /// All organisations, and the areas that were asked for.
  public record Names(Map<OrganizationId, Organization> organizations, Map<AreaId, Area> areas) {

    /// The Women's Union · Phường An Cựu
    public String words(Page page, Optional<OrganizationId> organization, Optional<AreaId> area) {
      return Stream.concat(
              organization
                  .flatMap(id -> Optional.ofNullable(organizations.get(id)))
                  .map(one -> one.name(page.language().tag()))
                  .stream(),
              Stream.of(area.map(this::area).orElseGet(() -> page.t("portal.declared.whole-city"))))
          .collect(Collectors.joining(" · "));
    }

    public String area(AreaId id) {
      return Optional.ofNullable(areas.get(id)).map(Area::fullName).orElse(id.toString());
    }

    /// Where the evidence of this scope opens.
    public FigureFilter filter(Scope scope) {
      var city = FigureFilter.lasting(scope.from(), scope.to());
      var here =
          scope.area().flatMap(id -> Optional.ofNullable(areas.get(id))).map(city::in).orElse(city);
      return scope
          .organization()
          .flatMap(id -> Optional.ofNullable(organizations.get(id)))
          .map(here::of)
          .orElse(here);
    }

    /// The same by ward of a day.
    public FigureFilter under(Scope scope, LocalDate day) {
      var city = Scope.city(scope.from(), scope.to());
      return filter(scope.organization().map(city::of).orElse(city)).under(day);
    }
  }
}
