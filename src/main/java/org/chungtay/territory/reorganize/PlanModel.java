package org.chungtay.territory.reorganize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// One reorganisation, what is wrong with it and what it touches.
///
/// @param areas former communes by id
/// @param choices communes that may end with it
/// @param touched what hangs on each former commune: counts by kind
/// @param kinds of what is touched, in their order
/// @param divisions communes that it divides, and how far that is prepared
/// @param blank codes of new communes that no map will show
/// @param page of the lines, 0 the first
/// @param own whether the reader wrote it, and so cannot approve it
public record PlanModel(
    Form form,
    Plan plan,
    Map<AreaId, Area> areas,
    List<Area> choices,
    List<Problem> problems,
    Map<AreaId, Map<String, Long>> touched,
    List<String> kinds,
    List<Division> divisions,
    List<String> blank,
    int page,
    boolean own) {
  private static final int PAGE = 100;
  private static final int MOST_NAMED = 20;

  public String address() {
    return "/administration/reorganizations/" + plan.id();
  }

  public String name(AreaId area) {
    return Optional.ofNullable(areas.get(area)).map(Area::fullName).orElse("");
  }

  public String becomes(Plan.Share share) {
    return plan.commune(share.code()).map(Plan.NewCommune::fullName).orElse("");
  }

  /// The lines of this page.
  public List<Plan.Share> lines() {
    int from = Math.clamp(page, 0, pages() - 1) * PAGE;
    return plan.shares().subList(from, Math.min(from + PAGE, plan.shares().size()));
  }

  /// The former communes of this page's lines.
  public List<AreaId> formers() {
    return lines().stream().map(Plan.Share::former).distinct().toList();
  }

  public int pages() {
    return Math.max(1, (plan.shares().size() + PAGE - 1) / PAGE);
  }

  /// The new communes that no map will show.
  public String blanks() {
    var named =
        blank.stream()
            .limit(MOST_NAMED)
            .flatMap(code -> plan.commune(code).stream())
            .map(Plan.NewCommune::fullName)
            .collect(Collectors.joining(", "));
    return blank.size() > MOST_NAMED ? named + " …" : named;
  }

  public String weight(Plan.Share share, Page page) {
    return page.number(share.weight().movePointRight(2), 4) + " %";
  }

  public long count(AreaId former, String kind) {
    return Objects.requireNonNullElse(touched.getOrDefault(former, Map.of()).get(kind), 0L);
  }

  public List<Option> communes() {
    return choices.stream()
        .map(area -> new Option(area.id().toString(), area.fullName(), area.code().orElse("")))
        .toList();
  }

  public static List<Option> kindOptions() {
    return Plan.NewCommune.KINDS.stream().map(kind -> new Option(kind, kind)).toList();
  }

  public boolean approvable() {
    return plan.state() == Plan.State.DRAFT && problems.isEmpty();
  }

  public String said(Problem problem, Page page) {
    var arguments = new ArrayList<Object>();
    problem
        .arguments()
        .forEach((name, value) -> {
          arguments.add(name);
          arguments.add(value instanceof LocalDate day ? page.day(day) : value);
        });
    return page.t("territory.problem." + problem.code(), arguments.toArray());
  }
}
