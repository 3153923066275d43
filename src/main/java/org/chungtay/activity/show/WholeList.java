package org.chungtay.activity.show;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The list of activities without its pages: all of one moment, so that nothing is missed or
/// repeated between two of them.
@Component
class WholeList {
  private static final int PORTION = 200;

  private final Activities activities;
  private final AskedActivities asked;

  WholeList(Activities activities, AskedActivities asked) {
    this.activities = activities;
    this.asked = asked;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void each(Map<String, String> filters, Consumer<List<Activity>> portion) {
    var pages = 1;
    for (int page = 0; page < pages; page++) {
      var found = activities.search(asked.search(filters, page, PORTION));
      portion.accept(found.activities());
      pages = page == 0 ? found.pages() : pages;
    }
  }
}
