package org.chungtay.care.work;

import java.util.List;
import org.chungtay.care.ladder.Ladder;
import org.chungtay.care.ladder.LadderRun;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// When places went along the ladder, how many, and how long it took.
@Controller
@Needs("care.confirm")
class NightPages {
  private static final int SIZE = 60;

  private final Ladder ladder;

  NightPages(Ladder ladder) {
    this.ladder = ladder;
  }

  @GetMapping("/care/work/nights")
  ModelAndView show(@RequestParam(name = "page", defaultValue = "0") String page) {
    var number = Paging.asked(page);
    List<LadderRun> runs = ladder.runs(number, SIZE);
    return Pages.page("care/work/nights", runs);
  }
}
