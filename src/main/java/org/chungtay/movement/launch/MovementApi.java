package org.chungtay.movement.launch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.State;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPlaces;
import org.chungtay.movement.Movements;
import org.chungtay.movement.Movements.Search;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Open;
import org.chungtay.territory.AreaId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Movements as JSON, the same that the public pages show.
@RestController
@Open
@Tag(name = "movements")
class MovementApi {
  private static final int LARGEST_PAGE = 200;

  private final Movements movements;
  private final MovementPlaces places;
  private final Organizations organizations;

  MovementApi(Movements movements, MovementPlaces places, Organizations organizations) {
    this.movements = movements;
    this.places = places;
    this.organizations = organizations;
  }

  @Operation(summary = "Public movements, those that run first")
  @GetMapping("/api/v1/movements")
  PageOfMovements list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam Optional<String> organization,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 0 || page > 100_000) {
      throw new InvalidInput("page", "not-a-number");
    }
    if (size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput("size", "not-a-number");
    }
    var found = movements.search(new Search(q, organization.map(this::known), "", page, size));
    return new PageOfMovements(
        found.movements().stream().map(this::shown).toList(),
        found.page(),
        found.pages(),
        found.count());
  }

  private OrganizationId known(String code) {
    return organizations
        .byCode(code)
        .map(Organization::id)
        .orElseThrow(() -> new InvalidInput("organization", "not-a-choice"));
  }

  @Operation(
      summary = "One movement with its goals beside what is evidenced, its tasks and its places")
  @GetMapping("/api/v1/movements/{id}")
  WholeMovement one(@PathVariable MovementId id) {
    var found =
        movements
            .find(id)
            .filter(one -> one.state() != State.DRAFT)
            .orElseThrow(() -> new NotFound("movement"));
    return new WholeMovement(
        shown(found),
        movements.reached(found).stream()
            .map(one ->
                new ShownGoal(
                    one.goal().indicator(),
                    one.areas().stream().map(AreaId::value).toList(),
                    one.goal().quantity(),
                    one.evidenced()))
            .toList(),
        movements.tasks(id).stream()
            .map(task ->
                new ShownTask(
                    task.what(), task.lead().value(), task.due(), task.state(), task.note()))
            .toList(),
        places.of(id).stream()
            .map(place -> new ShownPlace(place.id().value(), place.name(), place.address()))
            .toList());
  }

  private ShownMovement shown(Movement one) {
    return new ShownMovement(
        one.id().value(),
        one.name(),
        one.why(),
        one.first(),
        one.last(),
        one.state(),
        one.partners().stream()
            .map(it ->
                new ShownPartner(organizations.get(it.organization()).code(), it.unit().value()))
            .toList(),
        one.sdg(),
        one.cameOfIt(),
        one.address());
  }

  record PageOfMovements(List<ShownMovement> movements, int page, int pages, long count) {}

  /// @param partners the one that leads first
  /// @param address path of the page with the same content
  record ShownMovement(
      UUID id,
      String name,
      String why,
      LocalDate first,
      LocalDate last,
      State state,
      List<ShownPartner> partners,
      List<String> sdg,
      String cameOfIt,
      String address) {}

  record ShownPartner(String organization, UUID unit) {}

  record WholeMovement(
      ShownMovement movement,
      List<ShownGoal> goals,
      List<ShownTask> tasks,
      List<ShownPlace> places) {}

  record ShownPlace(UUID id, String name, String address) {}

  /// @param communes empty of the whole city
  record ShownGoal(
      String indicator, List<UUID> communes, BigDecimal wanted, BigDecimal evidenced) {}

  record ShownTask(String what, UUID unit, LocalDate due, TaskState state, String note) {}
}
