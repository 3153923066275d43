package org.chungtay.organization.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// A group's leader, deputy and all who were, and the form that names one.
///
/// @param typed the name that was looked for
/// @param people whose name matches it, at most `most` of them
public record LeaderPage(
    Unit unit,
    List<Office> offices,
    LocalDate today,
    boolean mayName,
    String typed,
    List<Option> people,
    int most,
    Form form) {

  public Optional<Office> leader() {
    return inPost(Post.LEADER);
  }

  public Optional<Office> deputy() {
    return inPost(Post.DEPUTY);
  }

  private Optional<Office> inPost(Post post) {
    return offices.stream().filter(one -> one.post() == post && one.on(today)).findFirst();
  }

  /// Those that are over; one that was corrected at once is none.
  public List<Office> before() {
    return offices.stream().filter(one -> !one.on(today) && one.lasted()).toList();
  }
}
